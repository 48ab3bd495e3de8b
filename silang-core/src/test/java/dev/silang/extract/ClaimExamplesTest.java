package dev.silang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Claim;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of claims that no finder's own test reads finds its own examples and is silent on its counter-examples. */
class ClaimExamplesTest {
    private static final Set<String> RULES =
            Set.of(".grammar.body-place", ".grammar.office-told", ".grammar.person-noun");

    static Stream<Arguments> rules() {
        return GrammarExamples.rules(RULES);
    }

    private static List<Claim> claims(LanguagePack pack, Entry entry, String text) {
        return GrammarExamples.of(entry, GrammarExamples.read(pack.code(), text).claims().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsExamples(LanguagePack pack, Entry entry) {
        for (String line : entry.examples()) {
            MarkedExample example = MarkedExample.parse(line);
            assertThat(claims(pack, entry, example.text()))
                    .as(line)
                    .extracting(GrammarExamples::mark)
                    .containsAll(example.marks());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSilentElsewhere(LanguagePack pack, Entry entry) {
        for (String line : entry.not()) {
            assertThat(claims(pack, entry, line)).as(line).isEmpty();
        }
    }
}
