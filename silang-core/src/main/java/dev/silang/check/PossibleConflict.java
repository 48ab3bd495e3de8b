package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.relation.Explanation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two claims that were weighed against each other and are not shown as a conflict: for somebody who reads both passages.
 *
 * @param why the relation of the value of a to that of b
 * @param likelihood that they are two answers to one question that cannot both be right, 0 to 1
 * @param grounds by how much each moved the likelihood, in log odds; those that did not are left out
 * @param veto the name of the rule that refuses them whatever else speaks for it; null if it was the likelihood alone
 */
public record PossibleConflict(
        Claim a,
        Claim b,
        Explanation why,
        double likelihood,
        Map<Ground, Double> grounds,
        @Nullable String veto) {
    public PossibleConflict {
        grounds = Map.copyOf(grounds);
    }

    /** What speaks for it, the strongest first. */
    public List<Ground> speakingFor() {
        return moving(1);
    }

    /** What speaks against it, the strongest first. */
    public List<Ground> speakingAgainst() {
        return moving(-1);
    }

    private List<Ground> moving(int direction) {
        return grounds.entrySet().stream()
                .filter(ground -> ground.getValue() * direction > 0)
                .sorted(Comparator.comparing((Map.Entry<Ground, Double> ground) -> -Math.abs(ground.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
