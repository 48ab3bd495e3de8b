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
        int shared = (int) left.stream().filter(right::contains).count();
        if (shared == right.size()) {
            return Explanation.of(Relation.FINER, step(Step.Kind.WITHIN, a, b));
        }
        if (shared == left.size()) {
            return Explanation.of(Relation.COARSER, step(Step.Kind.WITHIN, a, b));
        }
        // Half of the shorter phrase's words is where two wordings of one cause and two causes part on the cases.
        return 2 * shared >= Math.min(left.size(), right.size())
                ? Explanation.of(Relation.COMPATIBLE, step(Step.Kind.MEET, a, b))
                : Calculus.unrelated();
    }

    private static Step step(Step.Kind kind, List<String> a, List<String> b) {
        return Step.of(kind, String.join(" ", a), String.join(" ", b));
    }
}
