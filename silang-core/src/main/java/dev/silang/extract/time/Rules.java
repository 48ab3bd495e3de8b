package dev.silang.extract.time;

import java.util.Locale;

/** Ids of the rules that are code; their examples stand in each pack's {@code grammar.yaml}. */
enum Rules {
    NUMERIC_DATE,
    NAMED_DATE,
    WEEKDAY_DATE,
    WEEKDAY,
    DAY_OF_MONTH,
    DAY_RANGE,
    NTH_DAY,
    MONTH,
    YEAR,
    QUARTER,
    SEASON,
    DECADE,
    HOLIDAY,
    RELATIVE_DAY,
    RELATIVE_PERIOD,
    RELATIVE_AMOUNT,
    EVENT_RELATIVE,
    DAY_PART,
    CLOCK,
    MATCH_MINUTE,
    RANGE;

    private final String ending = ".time." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Such as {@code id.time.numeric-date}. */
    String id(TimeWords words) {
        return words.language() + ending;
    }
}
