package dev.silang.check.pair;

import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of the clauses of a story weigh: a word the more, the fewer clauses have it (inverse document frequency,
 * in nats). Immutable.
 */
public final class ClauseWeights {
    private final Map<String, Double> weights = new HashMap<>();

    /** @param clauses of all articles of the story */
    public ClauseWeights(List<Assertion> clauses) {
        Map<String, Integer> having = new HashMap<>();
        for (Assertion clause : clauses) {
            stems(clause).forEach(stem -> having.merge(stem, 1, Integer::sum));
        }
        having.forEach((stem, count) -> weights.put(stem, Math.log((double) (clauses.size() + 1) / count)));
    }

    /** The stems of a clause, each once. */
    public static Set<String> stems(Assertion clause) {
        Set<String> stems = new HashSet<>();
        for (Word word : clause.words()) {
            stems.add(word.stem());
        }
        return stems;
    }

    /** 0 of a stem that no clause of the story has. */
    public double of(String stem) {
        return weights.getOrDefault(stem, 0.0);
    }
}
