package dev.silang.value;

/** The finest part of a time that was stated, from coarse to fine. */
public enum Grain {
    DECADE,
    YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    DAY_PART,
    HOUR,
    MINUTE,
    SECOND;

    public boolean isFinerThan(Grain other) {
        return compareTo(other) > 0;
    }
}
