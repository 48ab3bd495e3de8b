package dev.silang.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Statement;
import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.lang.PackLoader;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of speech finds what its examples mark, with the right speaker, and is silent where it must be. */
final class StatementPackTest {
    private static final Map<String, LanguagePack> PACKS =
            Map.of("id", PackLoader.load("id"), "en", PackLoader.load("en"));

    private static final Set<Category> CATEGORIES = EnumSet.of(
            Category.CUES,
            Category.NOT_CUES,
            Category.VAGUE_SOURCES,
            Category.AGENCIES,
            Category.CREDITS,
            Category.PRONOUNS,
            Category.SPEECH_WORDS);

    static Stream<Entry> rules() {
        return PACKS.values().stream()
                .flatMap(pack -> pack.entries().stream())
                .filter(entry -> CATEGORIES.contains(entry.category())
                        || entry.category() == Category.GRAMMAR && entry.id().contains(".speech."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatItsExamplesMark(Entry rule) {
        for (String example : rule.examples()) {
            MarkedExample marked = MarkedExample.parse(example);
            List<String> found = statements(rule, marked.text()).stream()
                    .map(s -> s.content().start() + "-" + s.content().end() + " " + s.speaker())
                    .toList();
            assertThat(found)
                    .as(rule.id() + ": " + example)
                    .containsAll(marked.marks().stream()
                            .map(mark -> mark.start() + "-" + mark.end() + " " + mark.value())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void staysSilentWhereItMust(Entry rule) {
        for (String text : rule.not()) {
            assertThat(statements(rule, text))
                    .as(rule.id() + ": " + text)
                    .noneMatch(statement -> statement.rules().contains(rule.id()));
        }
    }

    private static List<Statement> statements(Entry rule, String text) {
        LanguagePack pack = Objects.requireNonNull(PACKS.get(rule.id().substring(0, 2)));
        TokenView doc = new TokenView(new DocumentParser(pack).parse(Article.of("a", text)));
        return new StatementFinder(pack).read(doc, new GivenNames(doc)).all();
    }
}
