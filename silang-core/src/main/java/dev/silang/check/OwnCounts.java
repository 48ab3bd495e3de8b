package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.relation.Calculus;
import dev.silang.relation.Relation;
import dev.silang.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article counts itself, beside a claim of another. The answer is the same for all claims of the article, so it
 * is looked for once. Fills itself while it is asked; for one thread.
 */
final class OwnCounts {
    private static final class Counts {
        private final List<Claim> claims = new ArrayList<>();
        private final Map<Integer, Boolean> contradicts = new HashMap<>();
        private final Map<Integer, Boolean> agrees = new HashMap<>();
    }

    private final List<Claim> claims;
    private final Calculus calculus;
    private final Map<String, Counts> byArticle = new HashMap<>();

    OwnCounts(List<Claim> claims, Calculus calculus) {
        this.claims = claims;
        this.calculus = calculus;
        for (Claim claim : claims) {
            if (claim.slot() == Slot.QUANTITY) {
                of(claim.article()).claims.add(claim);
            }
        }
    }

    private Counts of(String article) {
        return byArticle.computeIfAbsent(article, key -> new Counts());
    }

    /** Whether the article counts the very thing of a claim, differently: "17 victims, 11 identified". */
    boolean contradict(String article, int other) {
        Counts own = of(article);
        return own.contradicts.computeIfAbsent(
                other, key -> own.claims.stream().anyMatch(claim -> contradicts(claim, claims.get(other))));
    }

    private boolean contradicts(Claim own, Claim other) {
        return Affinity.countsSame(own, other)
                && calculus.relate(own.value(), other.value()).relation() == Relation.CONFLICT;
    }

    /** Whether the article has a range that agrees with a claim: "5 hingga 120 cm" agrees with "60 cm". */
    boolean haveRangeFor(String article, int other) {
        Counts own = of(article);
        return own.agrees.computeIfAbsent(
                other, key -> own.claims.stream().anyMatch(claim -> isRangeFor(claim, claims.get(other))));
    }

    private boolean isRangeFor(Claim own, Claim other) {
        return own.value() instanceof Quantity quantity
                && !quantity.stated().isExact()
                && Affinity.countsSame(own, other)
                && calculus.relate(own.value(), other.value()).relation().agrees();
    }
}
