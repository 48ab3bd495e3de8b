package dev.silang.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the number line with open, closed or unbounded ends, after Guava's {@code Range}.
 *
 * @param low lower end, null for unbounded
 * @param high upper end, null for unbounded
 */
public record Interval(
        @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {
    public Interval {
        if (low == null) {
            lowOpen = true;
        }
        if (high == null) {
            highOpen = true;
        }
        if (low != null && high != null) {
            int order = low.compareTo(high);
            if (order > 0 || (order == 0 && (lowOpen || highOpen))) {
                throw new IllegalArgumentException("empty interval: " + low + " to " + high);
            }
        }
    }

    public static Interval exactly(BigDecimal value) {
        return new Interval(value, false, value, false);
    }

    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    public static Interval atLeast(BigDecimal low) {
        return new Interval(low, false, null, true);
    }

    public static Interval greaterThan(BigDecimal low) {
        return new Interval(low, true, null, true);
    }

    public static Interval atMost(BigDecimal high) {
        return new Interval(null, true, high, false);
    }

    public static Interval lessThan(BigDecimal high) {
        return new Interval(null, true, high, true);
    }

    public boolean isExact() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether every number of the other is one of this. */
    public boolean encloses(Interval other) {
        return compareLow(other) <= 0 && compareHigh(other) >= 0;
    }

    /** Whether the two share at least one number. */
    public boolean meets(Interval other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** The smallest interval that holds both. */
    public Interval span(Interval other) {
        Interval lower = compareLow(other) <= 0 ? this : other;
        Interval upper = compareHigh(other) >= 0 ? this : other;
        return new Interval(lower.low, lower.lowOpen, upper.high, upper.highOpen);
    }

    public Interval times(BigDecimal factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor must be positive: " + factor);
        }
        return new Interval(
                low == null ? null : low.multiply(factor),
                lowOpen,
                high == null ? null : high.multiply(factor),
                highOpen);
    }

    /** This with both ends moved outwards. */
    public Interval widened(BigDecimal by) {
        return new Interval(
                low == null ? null : low.subtract(by), lowOpen, high == null ? null : high.add(by), highOpen);
    }

    private boolean startsBeforeEndOf(Interval other) {
        if (low == null || other.high == null) {
            return true;
        }
        int order = low.compareTo(other.high);
        return order < 0 || (order == 0 && !lowOpen && !other.highOpen);
    }

    private int compareLow(Interval other) {
        if (low == null || other.low == null) {
            return Boolean.compare(low != null, other.low != null);
        }
        int order = low.compareTo(other.low);
        return order != 0 ? order : Boolean.compare(lowOpen, other.lowOpen);
    }

    private int compareHigh(Interval other) {
        if (high == null || other.high == null) {
            return Boolean.compare(high == null, other.high == null);
        }
        int order = high.compareTo(other.high);
        return order != 0 ? order : Boolean.compare(other.highOpen, highOpen);
    }

    /** In the mathematician's notation: {@code (5, ∞)}, {@code [2.5, 3.5]}. */
    @Override
    public String toString() {
        return (lowOpen ? "(" : "[") + (low == null ? "-∞" : plain(low)) + ", " + (high == null ? "∞" : plain(high))
                + (highOpen ? ")" : "]");
    }

    /** Without exponent and without zeros that say nothing. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
