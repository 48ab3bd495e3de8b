package dev.silang.check;

import dev.silang.value.Duration;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether two numbers are near enough to be two tellings of one. */
final class Magnitudes {
    /** A slip adds a digit at most; two numbers farther apart than that count different things. */
    private static final BigDecimal FAR = BigDecimal.valueOf(20);

    /** Times that two reports give one event seldom differ by more. */
    private static final BigDecimal FAR_IN_TIME = BigDecimal.valueOf(4);

    /** "Lebih dari lima jam" is not said of a week. */
    private static final BigDecimal BEYOND = BigDecimal.valueOf(2);

    private Magnitudes() {}

    /** Whether one is so much larger that the two cannot be meant for one thing. */
    static boolean isFarApart(Value a, Value b) {
        return exceeds(number(a), number(b), a instanceof Duration ? FAR_IN_TIME : FAR);
    }

    /** Whether one is a bound, "more than five hours", that the other goes far beyond. */
    static boolean isFarBeyondBound(Value a, Value b) {
        return (isLowerBound(a) || isLowerBound(b)) && exceeds(number(a), number(b), BEYOND);
    }

    private static boolean exceeds(@Nullable BigDecimal a, @Nullable BigDecimal b, BigDecimal factor) {
        if (a == null || b == null || a.signum() <= 0 || b.signum() <= 0) {
            return false;
        }
        return a.max(b).compareTo(a.min(b).multiply(factor)) > 0;
    }

    static boolean isLowerBound(Value value) {
        Hedge hedge = value instanceof Quantity quantity
                ? quantity.hedge()
                : value instanceof Duration duration ? duration.hedge() : Hedge.NONE;
        return hedge == Hedge.AT_LEAST || hedge == Hedge.MORE_THAN;
    }

    /** The number that was said, the lower of a range; null for what is no number. */
    static @Nullable BigDecimal number(Value value) {
        Interval stated = value instanceof Quantity quantity
                ? quantity.stated()
                : value instanceof Duration duration ? duration.stated() : null;
        return stated == null ? null : stated.low() != null ? stated.low() : stated.high();
    }
}
