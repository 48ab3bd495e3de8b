package dev.silang.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How long. A month counts 30.436875 days and a year 365.2425, the means of the Gregorian calendar; the grain keeps
 * "satu bulan" and "30 hari" from being told apart by that.
 *
 * @param stated seconds that were said, without the hedge
 * @param grain seconds of the finest step that was stated: 3600 for "lima jam"
 * @param unit the UCUM code of the unit it was said in: s, min, h, d, wk, mo, a
 */
public record Duration(Interval stated, Hedge hedge, BigDecimal grain, String unit) implements Value {
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    /** What may be true if this was said honestly, in seconds. */
    public Interval meant() {
        return Meant.of(stated, hedge, grain);
    }

    /** Seconds of one unit. */
    public static BigDecimal seconds(String unit) {
        return switch (unit) {
            case "s" -> BigDecimal.ONE;
            case "min" -> MINUTE;
            case "h" -> HOUR;
            case "d" -> DAY;
            case "wk" -> DAY.multiply(BigDecimal.valueOf(7));
            case "mo" -> BigDecimal.valueOf(2_629_746);
            case "a" -> BigDecimal.valueOf(31_556_952);
            default -> throw new IllegalArgumentException("not a unit of time: " + unit);
        };
    }

    @Override
    public String type() {
        return "duration";
    }

    /** ISO 8601 in the unit it was said in: {@code >PT5H}, {@code P2.5D}, {@code ~P3..4W}. */
    @Override
    public String notation() {
        BigDecimal seconds = seconds(unit);
        String amount = Quantity.numbers(new Interval(
                in(stated.low(), seconds), stated.lowOpen(), in(stated.high(), seconds), stated.highOpen()));
        String sign = hedge.sign();
        return switch (unit) {
            case "s" -> sign + "PT" + amount + "S";
            case "min" -> sign + "PT" + amount + "M";
            case "h" -> sign + "PT" + amount + "H";
            case "d" -> sign + "P" + amount + "D";
            case "wk" -> sign + "P" + amount + "W";
            case "mo" -> sign + "P" + amount + "M";
            default -> sign + "P" + amount + "Y";
        };
    }

    private static @Nullable BigDecimal in(@Nullable BigDecimal amount, BigDecimal seconds) {
        return amount == null ? null : amount.divide(seconds, 6, RoundingMode.HALF_UP);
    }
}
