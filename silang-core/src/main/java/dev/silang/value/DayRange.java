package dev.silang.value;

import java.time.LocalDate;

/**
 * A run of days, both ends inclusive.
 *
 * @param yearKnown whether the year was stated or could be inferred; if not, the dates stand in a year of no meaning that
 *     has these days
 */
public record DayRange(LocalDate first, LocalDate last, boolean yearKnown) {
    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days run backwards: " + first + " to " + last);
        }
    }

    /** Days of known years. */
    public DayRange(LocalDate first, LocalDate last) {
        this(first, last, true);
    }

    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** A day and month of which nothing gives the year away. */
    public static DayRange ofUnknownYear(LocalDate day) {
        return new DayRange(day, day, false);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}
