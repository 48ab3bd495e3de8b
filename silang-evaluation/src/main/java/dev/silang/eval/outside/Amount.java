package dev.silang.eval.outside;

import dev.silang.value.Duration;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number of something.
 *
 * @param low least, null for none
 * @param high most, null for none; the same as {@code low} for one number
 * @param unit UCUM code of a base unit, ISO 4217 code, "s" for a duration, empty for a bare number
 */
record Amount(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) implements Expected {
    /** Inches and miles are told in metres, and not to the last digit. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0001");

    static Amount of(BigDecimal value, String unit) {
        return new Amount(value, value, unit);
    }

    @Override
    public boolean isMetBy(Value value) {
        if (value instanceof Quantity quantity) {
            return quantity.unit().equals(unit) && isSame(quantity.stated(), quantity.hedge());
        }
        return value instanceof Duration duration
                && unit.equals("s")
                && (isSame(duration.stated(), duration.hedge())
                        || isSame(duration.stated().times(round(duration.unit())), duration.hedge()));
    }

    /** Months and years have as many days as Silang gives them in the mean; others give them 30 and 365. */
    private static BigDecimal round(String unit) {
        return switch (unit) {
            case "a" -> share(365, unit);
            case "mo" -> share(30, unit);
            default -> BigDecimal.ONE;
        };
    }

    private static BigDecimal share(int days, String unit) {
        return Duration.seconds("d")
                .multiply(BigDecimal.valueOf(days))
                .divide(Duration.seconds(unit), MathContext.DECIMAL64);
    }

    boolean isSame(Interval stated, Hedge hedge) {
        boolean above = hedge == Hedge.MORE_THAN || hedge == Hedge.AT_LEAST;
        boolean below = hedge == Hedge.LESS_THAN || hedge == Hedge.AT_MOST;
        return isNear(low, below ? null : stated.low()) && isNear(high, above ? null : stated.high());
    }

    private static boolean isNear(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        BigDecimal most = a.abs().max(b.abs()).multiply(TOLERANCE, MathContext.DECIMAL64);
        return a.subtract(b).abs().compareTo(most) <= 0;
    }
}
