package dev.silang.report.words;

import dev.silang.value.Duration;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes numbers as a reader of the language expects them: {@code 1,2 triliun}, {@code 12.500}. Immutable. */
final class NumberText {
    private static final int GROUP = 3;
    /** Digits that a rounded number may have before its scale word: "1,25 juta" is one, "1,2345 juta" is none. */
    private static final int SCALED_DIGITS = 4;

    /** Decimals with which a number of any length is told so: "171,99 triliun". */
    private static final int SCALED_DECIMALS = 2;

    /** More digits that are no noughts come of reckoning: 1,609.344 m of a mile. */
    private static final int MOST_DIGITS = 6;

    /** Decimals with which a length of time is told: "2,5 jam", "1,25 tahun". */
    private static final int TOLD_DECIMALS = 2;

    private static final List<Integer> SCALES = List.of(12, 9, 6);

    private final Labels labels;

    NumberText(Labels labels) {
        this.labels = labels;
    }

    /** Whether a number is told as a stretch that its report has a word for, or is so long that nobody wrote it so. */
    static boolean isVague(Value value) {
        Interval stated = stated(value);
        if (stated == null) {
            return false;
        }
        BigDecimal low = stated.low();
        BigDecimal high = stated.high();
        boolean stretch = isWord(value) || low != null && high != null && !stated.isExact();
        boolean parts = value instanceof Duration duration && (hasParts(low, duration) || hasParts(high, duration));
        return stretch || parts || isLong(low) || isLong(high);
    }

    /** Whether a report has no number at all: "sejumlah", "ratusan". */
    static boolean isWord(Value value) {
        return value instanceof Quantity quantity && quantity.hedge() == Hedge.VAGUE
                || value instanceof Duration duration && duration.hedge() == Hedge.VAGUE;
    }

    /** Whether a length of time was told in several units, "41 tahun 5 bulan": in one it is no number that a reader knows. */
    private static boolean hasParts(@Nullable BigDecimal seconds, Duration duration) {
        return seconds != null
                && seconds.divide(Duration.seconds(duration.unit()), MOST_DIGITS, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .scale()
                        > TOLD_DECIMALS;
    }

    private static @Nullable Interval stated(Value value) {
        if (value instanceof Quantity quantity) {
            return quantity.stated();
        }
        return value instanceof Duration duration ? duration.stated() : null;
    }

    private static boolean isLong(@Nullable BigDecimal number) {
        return number != null && number.stripTrailingZeros().precision() > MOST_DIGITS;
    }

    /** With a word for the scale where that loses no digit, else with its thousands grouped. */
    String of(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        for (int scale : SCALES) {
            BigDecimal scaled = bare.scaleByPowerOfTen(-scale).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                return scaled.precision() <= SCALED_DIGITS || scaled.scale() <= SCALED_DECIMALS
                        ? labels.text("scale." + scale, grouped(scaled))
                        : grouped(bare);
            }
        }
        return grouped(bare);
    }

    /** All digits, at most six behind the decimal mark. */
    private String grouped(BigDecimal number) {
        BigDecimal rounded = number.scale() > 6 ? number.setScale(6, RoundingMode.HALF_UP) : number;
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                out.append(labels.text("number.group"));
            }
            out.append(whole.charAt(i));
        }
        return point < 0
                ? out.toString()
                : out.append(labels.text("number.decimal"))
                        .append(plain, point + 1, plain.length())
                        .toString();
    }
}
