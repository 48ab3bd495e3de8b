package dev.silang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.claim.Claim;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.text.Article;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of claims that no finder's own test reads finds its own examples and is silent on its counter-examples. */
class ClaimExamplesTest {
    private static final Silang SILANG = Silang.create();

    private static final Set<String> RULES =
            Set.of(".grammar.body-place", ".grammar.office-told", ".grammar.person-noun");

    static Stream<Arguments> rules() {
        return SILANG.packs().stream()
                .flatMap(pack -> pack.entries(Category.GRAMMAR).stream()
                        .filter(entry -> RULES.stream().anyMatch(entry.id()::endsWith))
                        .map(entry -> Arguments.of(pack, entry)));
    }

    private static List<Claim> claims(LanguagePack pack, Entry entry, String text) {
        return SILANG.read(new Article("x", null, null, null, null, text, pack.code(), List.of())).claims().stream()
                .filter(claim -> claim.rules().contains(entry.id()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsExamples(LanguagePack pack, Entry entry) {
        for (String line : entry.examples()) {
            MarkedExample example = MarkedExample.parse(line);
            assertThat(claims(pack, entry, example.text()))
                    .as(line)
                    .extracting(claim -> new MarkedExample.Mark(
                            claim.evidence().start(),
                            claim.evidence().end(),
                            claim.value().notation()))
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
