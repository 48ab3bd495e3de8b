package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import dev.silang.text.Span;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule of every pack, whatever its category. The finders' own tests run the examples. */
final class PackTest {
    private static final List<LanguagePack> PACKS = List.of(PackLoader.load("id"), PackLoader.load("en"));

    static Stream<Entry> entries() {
        return PACKS.stream().flatMap(pack -> pack.entries().stream());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyExampleMarksItsEvidence(Entry entry) {
        for (String example : entry.examples()) {
            assertThat(MarkedExample.parse(example).marks())
                    .as(entry.id() + ": " + example)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyRuleHasACounterExample(Entry entry) {
        assertThat(entry.not()).as(entry.id()).isNotEmpty();
        for (String sentence : entry.not()) {
            assertThat(sentence).as(entry.id()).doesNotContain("[[");
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyRuleHasWordsUnlessItIsCodeOrAPattern(Entry entry) {
        switch (entry.category()) {
            case GRAMMAR -> assertThat(entry.words()).as(entry.id()).isEmpty();
            // words say where a pattern is tried; what repeats itself needs neither
            case RESIDUE -> {}
            // a shape may need a word near it
            case IDENTIFIERS -> {}
            default -> assertThat(entry.words()).as(entry.id()).isNotEmpty();
        }
    }

    /** The finders' tests see only that nothing is found there; here the rule is seen to be the reason. */
    @ParameterizedTest
    @MethodSource("entries")
    void aRuleThatSilencesOthersStandsWhereItsExamplesMark(Entry entry) {
        for (String example : entry.examples()) {
            MarkedExample marked = MarkedExample.parse(example);
            TaggedDocument doc = parse(entry, marked.text());
            for (MarkedExample.Mark mark : marked.marks()) {
                if (mark.isNone()) {
                    assertThat(spans(doc, entry)).as(example).contains(new Span(mark.start(), mark.end()));
                }
            }
        }
        if (isSilent(entry)) {
            for (String sentence : entry.not()) {
                assertThat(spans(parse(entry, sentence), entry)).as(sentence).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("abbreviations")
    void anAbbreviationEndsNoSentence(Entry entry) {
        for (String example : entry.examples()) {
            TaggedDocument doc = parse(entry, MarkedExample.parse(example).text());
            assertThat(doc.document().sentences()).as(example).hasSize(1);
        }
        for (String text : entry.not()) {
            assertThat(parse(entry, text).document().sentences()).as(text).hasSize(2);
        }
    }

    static Stream<Entry> abbreviations() {
        return PACKS.stream().flatMap(pack -> pack.entries(Category.ABBREVIATIONS).stream());
    }

    @Test
    void everyFileOfAPackIsAFamily() throws Exception {
        Set<String> families = new TreeSet<>(Set.of("language.yaml"));
        Stream.of(Category.values()).forEach(category -> families.add(category.file() + ".yaml"));
        for (LanguagePack pack : PACKS) {
            URL file = PackTest.class.getResource("/dev/silang/lang/" + pack.code() + "/language.yaml");
            try (Stream<Path> files =
                    Files.list(Path.of(Objects.requireNonNull(file).toURI()).resolveSibling("."))) {
                assertThat(files.map(path -> path.getFileName().toString())).isSubsetOf(families);
            }
        }
    }

    @Test
    void everyPackFillsTheCategoriesThatEveryLanguageNeeds() {
        for (LanguagePack pack : PACKS) {
            Set<Category> empty = new TreeSet<>();
            for (Category category : Category.values()) {
                if (pack.entries(category).isEmpty()) {
                    empty.add(category);
                }
            }
            assertThat(empty).as(pack.code()).isEmpty();
        }
    }

    private static boolean isSilent(Entry entry) {
        return entry.examples().stream()
                .flatMap(example -> MarkedExample.parse(example).marks().stream())
                .allMatch(MarkedExample.Mark::isNone);
    }

    private static TaggedDocument parse(Entry entry, String text) {
        LanguagePack pack = PACKS.stream()
                .filter(p -> entry.id().startsWith(p.code() + "."))
                .findFirst()
                .orElseThrow();
        return new DocumentParser(pack).parse(Article.of("example", text));
    }

    private static List<Span> spans(TaggedDocument doc, Entry entry) {
        return IntStream.range(0, doc.size())
                .mapToObj(doc::matches)
                .flatMap(List::stream)
                .filter(match -> match.entry().id().equals(entry.id()))
                .map(match -> doc.document().span(match.first(), match.end()))
                .toList();
    }
}
