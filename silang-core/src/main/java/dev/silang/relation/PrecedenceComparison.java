package dev.silang.relation;

import dev.silang.value.Precedence;
import dev.silang.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Compares ranks. "The first since 2019" says that there was one before; "the first ever" denies it, so the two
 * conflict although both say "first".
 */
final class PrecedenceComparison {
    private PrecedenceComparison() {}

    static Explanation compare(Precedence a, Precedence b) {
        if (a.rank() != b.rank() || !a.quality().equals(b.quality())) {
            return a.rank() > 0 && b.rank() > 0
                    ? Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.DISJOINT, a.notation(), b.notation()))
                    : Calculus.unrelated();
        }
        if (!a.sinceWords().equals(b.sinceWords())) {
            return sinceAnEvent(a, b);
        }
        return sinceATime(a, b, a.since(), b.since());
    }

    /** A start that is no date cannot be placed: one side says more, or nothing can be said. */
    private static Explanation sinceAnEvent(Precedence a, Precedence b) {
        Step step = Step.of(Step.Kind.WITHIN, a.notation(), b.notation());
        if (a.sinceWords().isEmpty() && a.since() == null) {
            return Explanation.of(Relation.FINER, step);
        }
        return b.sinceWords().isEmpty() && b.since() == null
                ? Explanation.of(Relation.COARSER, step)
                : Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, a.notation(), b.notation()));
    }

    private static Explanation sinceATime(
            Precedence a, Precedence b, @Nullable TimeSpan since, @Nullable TimeSpan otherSince) {
        if (since == null && otherSince == null) {
            return Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.notation()));
        }
        if (since != null && otherSince != null) {
            Explanation starts = TimeComparison.compare(since, otherSince);
            return starts.relation() == Relation.CONFLICT
                    ? Explanation.of(
                            Relation.CONFLICT, Step.of(Step.Kind.EARLIER_ONE_IMPLIED, a.notation(), b.notation()))
                    : starts;
        }
        return Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.EARLIER_ONE_IMPLIED, a.notation(), b.notation()));
    }
}
