package dev.silang.check.pair;

import dev.silang.relation.EditDistance;
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

    /** Digits from which two numbers hardly share them, or all but one, by chance. */
    private static final int TELLING_DIGITS = 3;

    /** Counts of ordinary things stay below it. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

    private Magnitudes() {}

    /** Whether both have the same digits at another power of ten: "7,79 ribu hektare" and "7,79 hektare". */
    static boolean isScaleSlip(ClaimFacts a, ClaimFacts b) {
        return a.digits().length() >= TELLING_DIGITS && a.digits().equals(b.digits());
    }

    /** Whether one digit makes the difference: 435,75 and 435,74, 10,3 and 10,03. */
    static boolean isDigitSlip(ClaimFacts a, ClaimFacts b) {
        String left = a.digits();
        String right = b.digits();
        return Math.max(left.length(), right.length()) > TELLING_DIGITS && EditDistance.between(left, right) == 1;
    }

    /** Whether both give one exact figure, so large or with so many digits that chance hardly gives it twice. */
    static boolean isTellingFigure(ClaimFacts a, ClaimFacts b) {
        BigDecimal amount = a.amount();
        BigDecimal other = b.amount();
        return amount != null
                && other != null
                && !a.digits().isEmpty()
                && amount.compareTo(other) == 0
                && (a.digits().length() >= TELLING_DIGITS || a.digits().length() > 1 && amount.compareTo(LARGE) >= 0);
    }

    /** The digits of an exact number without the zeros at its end; empty for any other value. */
    static String digits(Value value) {
        BigDecimal number =
                value instanceof Quantity quantity && quantity.stated().isExact() ? number(value) : null;
        return number == null
                ? ""
                : number.stripTrailingZeros().unscaledValue().abs().toString();
    }

    /** Whether one is so much larger that the two cannot be meant for one thing. */
    static boolean isFarApart(ClaimFacts a, ClaimFacts b) {
        return exceeds(a.amount(), b.amount(), a.value() instanceof Duration ? FAR_IN_TIME : FAR);
    }

    /** Whether one is a bound, "more than five hours", that the other goes far beyond. */
    static boolean isFarBeyondBound(ClaimFacts a, ClaimFacts b) {
        return (a.isLowerBound() || b.isLowerBound()) && exceeds(a.amount(), b.amount(), BEYOND);
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
