package dev.silang.report.words;

import java.math.BigDecimal;
import java.util.List;

/**
 * The unit that a reader expects. Values are kept in base units, so "11 kilometer" is 11000 m; what it was stated to tells
 * that kilometres were meant. "3.676 meter" stays in metres.
 *
 * @param code UCUM
 * @param size base units in one
 */
record ShownUnit(String code, BigDecimal size) {
    private record Larger(String base, String code, BigDecimal size) {
        Larger(String base, String code, String size) {
            this(base, code, new BigDecimal(size));
        }
    }

    /** Of each base unit the largest first. */
    private static final List<Larger> LARGER = List.of(
            new Larger("m", "km", "1000"),
            new Larger("m2", "km2", "1000000"),
            new Larger("m2", "har", "10000"),
            new Larger("kg", "t", "1000"),
            new Larger("W", "MW", "1000000"),
            new Larger("W", "kW", "1000"));

    private static final List<Larger> SMALLER = List.of(new Larger("m", "cm", "0.01"), new Larger("kg", "g", "0.001"));

    /** @param grain the finest step that was stated, in base units */
    static ShownUnit of(String base, BigDecimal grain) {
        for (Larger larger : LARGER) {
            // One decimal of the larger unit may have been stated: "1,5 kilometer" has a grain of 100 m.
            if (larger.base.equals(base) && grain.compareTo(larger.size.movePointLeft(1)) >= 0) {
                return new ShownUnit(larger.code, larger.size);
            }
        }
        for (Larger smaller : SMALLER) {
            if (smaller.base.equals(base) && grain.compareTo(smaller.size) <= 0) {
                return new ShownUnit(smaller.code, smaller.size);
            }
        }
        return new ShownUnit(base, BigDecimal.ONE);
    }
}
