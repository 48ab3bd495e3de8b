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
    /** A large or exact figure of which it is not known what it counts. */
    FIGURE,
    /** A number of which nothing is known but the noun behind it. */
    BARE;

    /** Such as {@code id.quantity.count}. */
    String id(String language) {
        return language + (this == DURATION ? ".duration" : ".quantity." + name().toLowerCase(Locale.ROOT));
    }
}
