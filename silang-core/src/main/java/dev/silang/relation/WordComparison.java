package dev.silang.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares phrases by their content words. Words alone never conflict: two causes can both be true. */
final class WordComparison {
    private WordComparison() {}

    static Explanation compare(List<String> a, List<String> b) {
        Set<String> left = new HashSet<>(a);
        Set<String> right = new HashSet<>(b);
        if (left.equals(right)) {
            return Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, String.join(" ", a)));
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Calculus.unrelated();
        }
        Step within = Step.of(Step.Kind.WITHIN, String.join(" ", a), String.join(" ", b));
        if (left.containsAll(right)) {
            return Explanation.of(Relation.FINER, within);
        }
        if (right.containsAll(left)) {
            return Explanation.of(Relation.COARSER, within);
        }
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        // Half of the shorter phrase's words is where two wordings of one cause and two causes part on the cases.
        return 2 * shared.size() >= Math.min(left.size(), right.size())
                ? Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, String.join(" ", a), String.join(" ", b)))
                : Calculus.unrelated();
    }
}
