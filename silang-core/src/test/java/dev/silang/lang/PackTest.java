package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            assertThat(MarkedExample.parse(example).marks()).as(entry.id() + ": " + example).isNotEmpty();
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
        boolean code = entry.category() == Category.GRAMMAR
                || entry.attributes().containsKey("pattern")
                || entry.attributes().containsKey("shape");
        if (entry.category() == Category.RESIDUE) {
            // words say where a pattern is tried; what repeats itself needs neither
            assertThat(entry.attributes()).as(entry.id()).containsKey("kind");
            return;
        }
        assertThat(entry.words().isEmpty()).as(entry.id()).isEqualTo(code);
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
}
