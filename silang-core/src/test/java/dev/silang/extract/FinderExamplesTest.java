package dev.silang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Polarity;
import dev.silang.extract.cause.CauseFinder;
import dev.silang.extract.cause.PhraseMention;
import dev.silang.extract.cause.TopicFinder;
import dev.silang.extract.frame.FrameFinder;
import dev.silang.extract.identifier.AbbreviationFinder;
import dev.silang.extract.identifier.IdentifierFinder;
import dev.silang.extract.rank.PrecedenceFinder;
import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.lang.Match;
import dev.silang.lang.PackLoader;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.syntax.ClauseReader;
import dev.silang.syntax.Stems;
import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.value.DayRange;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the categories of this package gives its mark, and every counter-example is silent. */
final class EventExamplesTest {
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-05-15T12:00:00+07:00");

    /** What a finder made of a sentence. */
    record Found(Span span, String value, List<String> rules) {}

    record Case(LanguagePack pack, Entry entry) {
        @Override
        public String toString() {
            return entry.id();
        }
    }

    static Stream<Case> entries() {
        return Stream.of("id", "en")
                .map(PackLoader::load)
                .flatMap(pack -> finders(pack).keySet().stream()
                        .flatMap(category -> pack.entries(category).stream())
                        .map(entry -> new Case(pack, entry)));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void findsItsExamples(Case rule) {
        for (String example : rule.entry().examples()) {
            MarkedExample marked = MarkedExample.parse(example);
            List<Found> found = found(rule, marked.text());
            for (MarkedExample.Mark mark : marked.marks()) {
                Span span = new Span(mark.start(), mark.end());
                if (mark.isNone()) {
                    assertThat(found).as(example).noneMatch(f -> f.span().overlaps(span));
                    continue;
                }
                assertThat(found).as(example).anySatisfy(f -> {
                    assertThat(f.span()).isEqualTo(span);
                    assertThat(f.value()).isEqualTo(mark.value());
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isSilentWhereItMustBe(Case rule) {
        for (String sentence : rule.entry().not()) {
            assertThat(found(rule, sentence))
                    .as(sentence)
                    .noneMatch(f -> f.rules().contains(rule.entry().id()));
        }
    }

    private static List<Found> found(Case rule, String text) {
        Article article = new Article("x", null, null, PUBLISHED, null, text, null, List.of());
        TokenView doc = new TokenView(new DocumentParser(rule.pack()).parse(article));
        return Objects.requireNonNull(finders(rule.pack()).get(rule.entry().category()))
                .apply(doc);
    }

    private static Map<Category, Function<TokenView, List<Found>>> finders(LanguagePack pack) {
        Map<Category, Function<TokenView, List<Found>>> finders = new EnumMap<>(Category.class);
        finders.put(
                Category.FRAMES,
                doc -> new FrameFinder(pack)
                        .find(doc).stream()
                                .map(m -> found(doc, m.first(), m.end(), m.frame(), m.rules()))
                                .toList());
        finders.put(Category.CAUSES, doc -> phrases(doc, new CauseFinder(pack).find(doc, ClauseReader.of(doc))));
        finders.put(Category.TOPICS, doc -> phrases(doc, new TopicFinder(pack).find(doc, ClauseReader.of(doc))));
        finders.put(
                Category.PRECEDENCES,
                doc -> new PrecedenceFinder(pack)
                        .find(doc, years(doc)).stream().map(m -> found(doc, m)).toList());
        finders.put(
                Category.IDENTIFIERS,
                doc -> new IdentifierFinder(pack)
                        .find(doc).stream().map(m -> found(doc, m)).toList());
        finders.put(
                Category.GLOSSES,
                doc -> new AbbreviationFinder(new Stems(pack))
                        .find(doc).stream().map(m -> found(doc, m)).toList());
        finders.put(Category.CLAUSE_WORDS, doc -> matches(doc, Category.CLAUSE_WORDS));
        finders.put(Category.FALSITIES, doc -> matches(doc, Category.FALSITIES));
        for (Category sign : List.of(Category.BACKGROUND, Category.MODALITIES, Category.NEGATIONS)) {
            finders.put(sign, doc -> signs(doc, sign));
        }
        return finders;
    }

    private static List<Found> phrases(TokenView doc, List<PhraseMention> mentions) {
        return mentions.stream()
                .map(m -> found(doc, m.first(), m.end(), m.value().notation(), m.rules()))
                .toList();
    }

    private static List<Found> signs(TokenView doc, Category category) {
        return ClauseReader.of(doc).signs().stream()
                .filter(m -> m.entry().category() == category)
                .map(m -> found(doc, m))
                .toList();
    }

    private static List<Found> matches(TokenView doc, Category category) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < doc.size(); i++) {
            Match match = doc.match(i, category);
            if (match != null) {
                found.add(found(doc, match));
            }
        }
        return found;
    }

    private static Found found(TokenView doc, Match match) {
        Entry entry = match.entry();
        String value = switch (entry.category()) {
            case BACKGROUND -> entry.get(EventAttributes.IS_BACKGROUND, true) ? "background" : "no";
            case NEGATIONS ->
                entry.get(EventAttributes.POLARITY, Polarity.DENIED).name().toLowerCase(Locale.ROOT);
            case FALSITIES -> entry.get(EventAttributes.FALSITY_KIND).name().toLowerCase(Locale.ROOT);
            case MODALITIES -> entry.get(EventAttributes.MODALITY).name().toLowerCase(Locale.ROOT);
            default -> entry.get(EventAttributes.CLAUSE_KIND).name().toLowerCase(Locale.ROOT);
        };
        return found(doc, match.first(), match.end(), value, List.of(entry.id()));
    }

    private static Found found(TokenView doc, Mention<?> mention) {
        return found(doc, mention.first(), mention.end(), mention.value().notation(), mention.rules());
    }

    private static Found found(TokenView doc, int first, int end, String value, List<String> rules) {
        return new Found(doc.span(first, end), value, rules);
    }

    /** Years as the finder of times would give them, so that these rules stand on their own. */
    private static List<Mention<TimeSpan>> years(TokenView doc) {
        List<Mention<TimeSpan>> years = new ArrayList<>();
        for (int i = 0; i < doc.size(); i++) {
            Token token = doc.token(i);
            if (token.isNumber() && token.text().length() == 4 && !token.text().contains(".")) {
                LocalDate first = LocalDate.of(Integer.parseInt(token.text()), 1, 1);
                TimeSpan year = new TimeSpan(
                        new DayRange(first, first.plusYears(1).minusDays(1)),
                        null,
                        null,
                        null,
                        null,
                        Grain.YEAR,
                        Set.of(TimeSpan.Part.YEAR),
                        Hedge.NONE);
                years.add(new Mention<>(i, i + 1, year, List.of("test")));
            }
        }
        return years;
    }
}
