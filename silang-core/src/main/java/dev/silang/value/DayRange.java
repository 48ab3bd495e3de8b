package dev.silang.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;

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

    /** The whole weeks, months, years … that hold these days; the same for days and what is finer. Weeks begin on Monday. */
    public DayRange enclosing(Grain grain) {
        return new DayRange(
                begin(first, grain), begin(last, grain).plus(period(grain)).minusDays(1), yearKnown);
    }

    private static LocalDate begin(LocalDate day, Grain grain) {
        return switch (grain) {
            case DECADE -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 10));
            case YEAR -> day.withDayOfYear(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY, DAY_PART, HOUR, MINUTE, SECOND -> day;
        };
    }

    private static Period period(Grain grain) {
        return switch (grain) {
            case DECADE -> Period.ofYears(10);
            case YEAR -> Period.ofYears(1);
            case QUARTER -> Period.ofMonths(3);
            case MONTH -> Period.ofMonths(1);
            case WEEK -> Period.ofWeeks(1);
            case DAY, DAY_PART, HOUR, MINUTE, SECOND -> Period.ofDays(1);
        };
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}
