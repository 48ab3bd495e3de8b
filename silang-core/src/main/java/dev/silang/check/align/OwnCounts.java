package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.Standings;
import dev.silang.check.pair.StoryFacts;
import dev.silang.claim.Slot;
import dev.silang.relation.Calculus;
import dev.silang.relation.Relation;
import dev.silang.value.Hedge;
import dev.silang.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an article counts itself, beside a claim of another. The answer is the same for all claims of the article, so it
 * is looked for once. Fills itself while it is asked, by any thread.
 */
final class OwnCounts {
    private static final class Counts {
        private final List<ClaimFacts> claims = new ArrayList<>();
        private final Map<ClaimFacts, Boolean> contradicts = new ConcurrentHashMap<>();
        private final Map<ClaimFacts, Boolean> agrees = new ConcurrentHashMap<>();
    }

    private final StoryFacts story;
    private final Calculus calculus;
    private final Map<String, Counts> byArticle = new HashMap<>();

    OwnCounts(StoryFacts story, Calculus calculus) {
        this.story = story;
        this.calculus = calculus;
        for (ClaimFacts claim : story.claims()) {
            if (claim.slot() == Slot.QUANTITY) {
                byArticle
                        .computeIfAbsent(claim.article(), key -> new Counts())
                        .claims
                        .add(claim);
            }
        }
    }

    /** Whether the article counts the very thing of a claim, differently: "17 victims, 11 identified". */
    boolean contradict(String article, ClaimFacts other) {
        Counts own = byArticle.get(article);
        return own != null
                && own.contradicts.computeIfAbsent(
                        other, key -> own.claims.stream().anyMatch(claim -> contradicts(claim, other)));
    }

    private boolean contradicts(ClaimFacts own, ClaimFacts other) {
        return countsSame(own, other)
                && calculus.relate(own.value(), other.value()).relation() == Relation.CONFLICT;
    }

    /** Whether the article has a range that agrees with a claim: "5 hingga 120 cm" agrees with "60 cm". */
    boolean haveRangeFor(String article, ClaimFacts other) {
        Counts own = byArticle.get(article);
        return own != null
                && own.agrees.computeIfAbsent(
                        other, key -> own.claims.stream().anyMatch(claim -> isRangeFor(claim, other)));
    }

    private boolean isRangeFor(ClaimFacts own, ClaimFacts other) {
        return own.value() instanceof Quantity quantity
                && quantity.hedge() == Hedge.NONE
                && !quantity.stated().isExact()
                && countsSame(own, other)
                && calculus.relate(own.value(), other.value()).relation().agrees();
    }

    private boolean countsSame(ClaimFacts own, ClaimFacts other) {
        return new PairFacts(own, other, story, Standings.NONE).countsSame();
    }
}
