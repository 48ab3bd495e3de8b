package dev.silang.eval.mutation;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number as it is written in a file.
 *
 * @param file below the folder of sources or resources, parted by slashes
 * @param line counted from 1
 * @param start in UTF-16 code units of the file
 * @param end behind its last code unit
 * @param text as written: {@code 2_000}, {@code 0.6}, {@code 1L}
 * @param place the constant, method or row that holds it
 * @param kind how it is read
 */
record NumberLiteral(String file, int line, int start, int end, String text, String place, Kind kind) {
    /** How a number is read. */
    enum Kind {
        /** A whole number. */
        WHOLE,
        /** A number with decimals, or a whole one that stands for one with decimals. */
        REAL,
        /** 0, 1 or -1 that is neither in a constant nor a weight: the start of a loop, an index, a neighbor. */
        STRUCTURE
    }

    boolean isSetting() {
        return kind != Kind.STRUCTURE;
    }

    /** Each as half of it and as much and a half; of whole numbers rounded away from it. */
    List<Mutant> mutants() {
        return replacements().stream()
                .map(replacement -> new Mutant(this, replacement))
                .toList();
    }

    private List<String> replacements() {
        BigDecimal value = new BigDecimal(digits());
        if (value.signum() == 0) {
            return List.of("1" + suffix());
        }
        return kind == Kind.REAL
                ? List.of(times(value, "0.5"), times(value, "1.5"))
                : List.of(halved(value.longValueExact()) + suffix(), raised(value.longValueExact()) + suffix());
    }

    private String times(BigDecimal value, String factor) {
        return value.multiply(new BigDecimal(factor)).stripTrailingZeros().toPlainString() + suffix();
    }

    private static long halved(long value) {
        return value / 2;
    }

    private static long raised(long value) {
        return value + (value + Long.signum(value)) / 2;
    }

    private String digits() {
        return text.substring(0, text.length() - suffix().length()).replace("_", "");
    }

    private String suffix() {
        String last = text.substring(text.length() - 1);
        return "LlFfDd".contains(last) ? last : "";
    }
}
