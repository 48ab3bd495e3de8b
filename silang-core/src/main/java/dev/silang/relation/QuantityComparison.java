package dev.silang.relation;

import dev.silang.value.Duration;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares numbers as intervals: equal, rounded to equal, one within the other, meeting, or apart. */
final class QuantityComparison {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private QuantityComparison() {}

    /** A number reduced to what the comparison needs. */
    private record Amount(Interval stated, Interval meant, Hedge hedge, BigDecimal grain, String notation) {
        boolean isExact() {
            return hedge == Hedge.NONE && stated.isExact();
        }

        /** What may have been rounded, or cut off, to this number or to the ends of this range. */
        Interval rounded() {
            BigDecimal low = stated.low();
            BigDecimal high = stated.high();
            BigDecimal least = low == null ? null : low.subtract(grain.multiply(HALF));
            BigDecimal most = high == null ? null : high.add(grain);
            return switch (hedge) {
                case NONE, AROUND -> meant.span(new Interval(least, false, most, true));
                case AT_LEAST -> least == null ? meant : Interval.atLeast(least);
                case AT_MOST -> most == null ? meant : Interval.lessThan(most);
                case MORE_THAN, LESS_THAN, NEARLY, VAGUE -> meant;
            };
        }
    }

    static Explanation compare(Quantity a, Quantity b) {
        if (!a.unit().equals(b.unit())) {
            return Calculus.unrelated();
        }
        if (a.score() != null && b.score() != null) {
            return scores(a, b);
        }
        return compare(
                new Amount(a.stated(), a.meant(), a.hedge(), a.grain(), a.notation()),
                new Amount(b.stated(), b.meant(), b.hedge(), b.grain(), b.notation()));
    }

    /** A score is two numbers and no interval. */
    private static Explanation scores(Quantity a, Quantity b) {
        return Objects.equals(a.score(), b.score())
                ? Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.subject()))
                : Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.DISJOINT, a.subject(), b.subject()));
    }

    static Explanation compare(Duration a, Duration b) {
        return compare(
                new Amount(a.stated(), a.meant(), a.hedge(), a.grain(), a.notation()),
                new Amount(b.stated(), b.meant(), b.hedge(), b.grain(), b.notation()));
    }

    private static Explanation compare(Amount a, Amount b) {
        if (equal(a.meant, b.meant)) {
            return Explanation.of(
                    Relation.SAME,
                    a.notation.equals(b.notation)
                            ? Step.of(Step.Kind.EQUAL, a.notation)
                            : Step.of(Step.Kind.EQUAL_CONVERTED, a.notation, b.notation));
        }
        Explanation hedged = hedged(a, b);
        if (hedged != null) {
            return hedged;
        }
        Explanation rounded = rounded(a, b);
        if (rounded != null) {
            return rounded;
        }
        if (a.meant.encloses(b.meant)) {
            return Explanation.of(Relation.COARSER, Step.of(Step.Kind.WITHIN, b.meant.toString(), a.meant.toString()));
        }
        if (b.meant.encloses(a.meant)) {
            return Explanation.of(Relation.FINER, Step.of(Step.Kind.WITHIN, a.meant.toString(), b.meant.toString()));
        }
        return meeting(a, b);
    }

    /** "90 persen" and "90 persen lebih" tell of one number; who hedges says less. Two hedges are two intervals. */
    private static @Nullable Explanation hedged(Amount a, Amount b) {
        boolean one = (a.hedge == Hedge.NONE) != (b.hedge == Hedge.NONE);
        return one && equal(a.stated, b.stated)
                ? Explanation.of(
                        a.hedge == Hedge.NONE ? Relation.FINER : Relation.COARSER,
                        Step.of(Step.Kind.WITHIN, a.notation, b.notation))
                : null;
    }

    /** "1,6 miliar" and "1.672.985.500" agree: the first is the second, rounded or cut off. */
    private static @Nullable Explanation rounded(Amount a, Amount b) {
        int grains = a.grain.compareTo(b.grain);
        if (grains < 0 && b.isExact() && b.rounded().encloses(a.meant)) {
            return Explanation.of(Relation.FINER, Step.of(Step.Kind.EQUAL_ROUNDED, a.notation, b.notation));
        }
        if (grains > 0 && a.isExact() && a.rounded().encloses(b.meant)) {
            return Explanation.of(Relation.COARSER, Step.of(Step.Kind.EQUAL_ROUNDED, b.notation, a.notation));
        }
        return null;
    }

    /** Neither holds the other: they meet as they are, or once the coarser is taken as rounded, or not at all. */
    private static Explanation meeting(Amount a, Amount b) {
        int grains = a.grain.compareTo(b.grain);
        Interval left = grains > 0 ? a.rounded() : a.meant;
        Interval right = grains < 0 ? b.rounded() : b.meant;
        if (a.meant.meets(b.meant) || abut(a.meant, b.meant)) {
            return Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, a.meant.toString(), b.meant.toString()));
        }
        return left.meets(right)
                ? Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, left.toString(), right.toString()))
                : Explanation.of(
                        Relation.CONFLICT, Step.of(Step.Kind.DISJOINT, a.meant.toString(), b.meant.toString()));
    }

    /** "Hingga satu triliun" and "lebih dari satu triliun" tell of one number. */
    private static boolean abut(Interval a, Interval b) {
        return isSame(a.high(), b.low()) && a.low() == null || isSame(b.high(), a.low()) && b.low() == null;
    }

    private static boolean isSame(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }

    private static boolean equal(Interval a, Interval b) {
        return a.encloses(b) && b.encloses(a);
    }
}
