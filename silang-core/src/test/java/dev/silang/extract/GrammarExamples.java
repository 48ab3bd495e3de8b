package dev.silang.extract;

import dev.silang.Silang;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.MarkedExample.Mark;
import dev.silang.text.Article;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The examples of rules that are code, read as whole articles. */
final class GrammarExamples {
    private static final Silang SILANG = Silang.create();

    private GrammarExamples() {}

    /** Pack and entry of each rule whose id ends so. */
    static Stream<Arguments> rules(Set<String> endings) {
        return SILANG.packs().stream()
                .flatMap(pack -> pack.entries(Category.GRAMMAR).stream()
                        .filter(entry -> endings.stream().anyMatch(entry.id()::endsWith))
                        .map(entry -> Arguments.of(pack, entry)));
    }

    static Reading read(String language, String text) {
        return SILANG.read(new Article("x", null, null, null, null, text, language, List.of()));
    }

    /** Those that a rule made. */
    static List<Claim> of(Entry rule, Stream<Claim> claims) {
        return claims.filter(claim -> claim.rules().contains(rule.id())).toList();
    }

    static Mark mark(Claim claim) {
        return new Mark(
                claim.evidence().start(), claim.evidence().end(), claim.value().notation());
    }
}
