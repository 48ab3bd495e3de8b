package dev.silang.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.lang.PackLoader;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry that the {@link NameFinder} reads finds its own examples and is silent on its counter-examples. */
final class NameExamplesTest {
    private static final Set<Category> CATEGORIES = EnumSet.of(
            Category.TITLES,
            Category.OFFICES,
            Category.ORGANISATIONS,
            Category.GROUPS,
            Category.NOT_NAMES,
            Category.GIVEN_NAMES,
            Category.FUNCTION_WORDS);

    private record Rule(LanguagePack pack, NameFinder finder, Entry entry) {
        @Override
        public String toString() {
            return entry.id();
        }
    }

    static Stream<Rule> rules() {
        return Stream.of("id", "en").map(PackLoader::load).flatMap(NameExamplesTest::rules);
    }

    private static Stream<Rule> rules(LanguagePack pack) {
        NameFinder finder = new NameFinder(pack);
        return pack.entries().stream()
                .filter(entry -> CATEGORIES.contains(entry.category()) || isOwn(entry.id()))
                .map(entry -> new Rule(pack, finder, entry));
    }

    private static boolean isOwn(String id) {
        return id.endsWith(".grammar.person-name")
                || id.contains(".grammar.organisation-")
                || id.endsWith(".grammar.office-alone")
                || id.endsWith(".grammar.bare-name")
                || id.endsWith(".grammar.acting-place");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsExamples(Rule rule) {
        for (String example : rule.entry().examples()) {
            MarkedExample marked = MarkedExample.parse(example);
            TokenView document = parse(rule.pack(), marked.text());
            List<MarkedExample.Mark> found = mentions(rule, document).stream()
                    .map(mention -> mark(document, mention))
                    .toList();
            for (MarkedExample.Mark mark : marked.marks()) {
                if (mark.isNone()) {
                    assertThat(found).as(example).noneMatch(f -> f.start() == mark.start());
                } else {
                    assertThat(found).as(example).contains(mark);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSilentElsewhere(Rule rule) {
        for (String sentence : rule.entry().not()) {
            TokenView document = parse(rule.pack(), sentence);
            assertThat(mentions(rule, document))
                    .as(sentence)
                    .noneMatch(mention -> mention.rules().contains(rule.entry().id()));
        }
    }

    private static TokenView parse(LanguagePack pack, String text) {
        return new TokenView(new DocumentParser(pack).parse(Article.of("a", text)));
    }

    private static List<Mention<?>> mentions(Rule rule, TokenView document) {
        Names names = rule.finder().find(document);
        List<Mention<?>> all = new ArrayList<>(names.parties());
        all.addAll(names.roles());
        all.addAll(names.acting());
        all.addAll(names.bare());
        return all;
    }

    private static MarkedExample.Mark mark(TokenView document, Mention<?> mention) {
        var span = document.document().span(mention.first(), mention.end());
        return new MarkedExample.Mark(span.start(), span.end(), mention.value().notation());
    }
}
