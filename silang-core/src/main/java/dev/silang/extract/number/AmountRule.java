package dev.silang.extract.number;

import java.util.Locale;

/** Which rule decided what an amount is. Examples of all stand in each pack's {@code grammar.yaml}. */
enum AmountRule {
    COUNT,
    MEASURE,
    MONEY,
    AGE,
    SCORE,
    ZERO,
    /** Some of a whole: no total. */
    PART,
    /** The others of a whole: no total either. */
    OTHER,
    DURATION,
    /** A large figure of which it is not known what it counts. */
    BARE;

    /** Such as {@code id.quantity.count}. */
    String id(String language) {
        return language + (this == DURATION ? ".duration" : ".quantity." + name().toLowerCase(Locale.ROOT));
    }
}
