package dev.silang.extract.number;

import dev.silang.mention.TokenView;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Powers of ten behind a figure, as scientists and machines write them: "1.3 x 10^6", "12.32e+14". */
final class Exponents {
    /** Digits of an exponent; larger ones are of no thing that is counted or measured. */
    private static final int MOST_DIGITS = 2;

    /** A factor and the index behind it. */
    record Power(BigDecimal factor, int end) {}

    private Exponents() {}

    /** The power that stands right behind a figure; null if none does. */
    static @Nullable Power behind(TokenView doc, int at) {
        boolean times = doc.is(at, "x") || doc.is(at, "X") || doc.is(at, "×");
        if (times && doc.is(at + 1, "10") && doc.is(at + 2, "^")) {
            return power(doc, at + 3);
        }
        boolean letter = doc.is(at, "e") || doc.is(at, "E");
        return letter && doc.touchesBoth(at) ? power(doc, at + 1) : null;
    }

    private static @Nullable Power power(TokenView doc, int at) {
        boolean minus = doc.is(at, "-") || doc.is(at, "−");
        int digits = minus || doc.is(at, "+") ? at + 1 : at;
        if (!doc.isNumber(digits)
                || !doc.touchesBefore(digits)
                || doc.token(digits).text().length() > MOST_DIGITS) {
            return null;
        }
        int exponent = Integer.parseInt(doc.token(digits).text());
        return new Power(BigDecimal.ONE.scaleByPowerOfTen(minus ? -exponent : exponent), digits + 1);
    }
}
