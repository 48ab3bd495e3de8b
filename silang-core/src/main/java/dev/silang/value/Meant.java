package dev.silang.value;

import java.math.BigDecimal;

/** Turns what was stated into what may be true of it. */
final class Meant {
    /** "Sekitar" allows this share of the number at least: reports of one count differ by as much and still agree. */
    private static final BigDecimal AROUND_SHARE = new BigDecimal("0.05");

    /** "Sekitar" allows at most this share, however round the number is. */
    private static final BigDecimal AROUND_MOST = new BigDecimal("0.20");

    private static final BigDecimal NEARLY_SHARE = new BigDecimal("0.10");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Meant() {}

    static Interval of(Interval stated, Hedge hedge, BigDecimal grain) {
        return switch (hedge) {
            case NONE, VAGUE -> stated;
            case AROUND -> stated.widened(slack(stated, grain));
            case MORE_THAN, AT_LEAST -> upward(stated, hedge);
            case LESS_THAN, AT_MOST -> downward(stated, hedge);
            case NEARLY -> nearly(stated);
        };
    }

    private static Interval upward(Interval stated, Hedge hedge) {
        BigDecimal low = stated.low();
        if (low == null) {
            return stated;
        }
        return hedge == Hedge.AT_LEAST ? Interval.atLeast(low) : Interval.greaterThan(low);
    }

    private static Interval downward(Interval stated, Hedge hedge) {
        BigDecimal high = stated.high();
        if (high == null) {
            return stated;
        }
        return hedge == Hedge.AT_MOST ? Interval.atMost(high) : Interval.lessThan(high);
    }

    /**
     * Half of the last digit that was said ("300" has one digit, "61" two), no less than a twentieth and no more than a
     * fifth of the number, and always half of the stated grain.
     */
    private static BigDecimal slack(Interval stated, BigDecimal grain) {
        BigDecimal half = grain.multiply(HALF);
        BigDecimal end = stated.high() != null ? stated.high() : stated.low();
        if (end == null || end.signum() == 0) {
            return half;
        }
        BigDecimal size = end.abs();
        BigDecimal lastDigit =
                BigDecimal.ONE.scaleByPowerOfTen(-size.stripTrailingZeros().scale());
        BigDecimal round = lastDigit.multiply(HALF).min(size.multiply(AROUND_MOST));
        return half.max(size.multiply(AROUND_SHARE)).max(round);
    }

    private static Interval nearly(Interval stated) {
        BigDecimal high = stated.high();
        if (high == null || high.signum() <= 0) {
            return stated;
        }
        BigDecimal low = high.subtract(high.multiply(NEARLY_SHARE));
        return new Interval(low, false, high, false);
    }
}
