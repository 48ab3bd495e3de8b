package dev.silang.extract.time;

import dev.silang.lang.Direction;
import dev.silang.value.DayRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What dates without a year or a month are read against: the day of publication where it is known, else the full dates
 * of the same article.
 *
 * @param today day of publication in the article's own zone
 * @param fullDates dates that the article states with their year, in order of appearance
 */
record Reference(@Nullable LocalDate today, List<LocalDate> fullDates) {
    /** Stands for a year that nothing gives away; a leap year, so that 29 February is a day of it. */
    static final int UNKNOWN_YEAR = 4;

    /**
     * A date without a year lies at most so far ahead, else it is past: a third of a year, since news tells of what was
     * about twice as often as of what will be.
     */
    private static final int DAYS_AHEAD = 122;

    /** So long after its day a plan is still told of, since it was put off or came about: "semula akan digelar 10 Mei". */
    private static final int DAYS_LATE = 31;

    /** "Tanggal 3" at the end of a month is the coming third, "tanggal 25" at its middle the past one. */
    private static final int DAYS_OF_MONTH_AHEAD = 10;

    /** More full dates than these are not looked at, so that a list of dates costs no more than a text. */
    private static final int MOST_FULL_DATES = 16;

    /**
     * When an article appeared, in its own zone.
     *
     * @param hour 0 to 23
     */
    record Now(LocalDate day, int hour) {}

    Reference {
        fullDates = List.copyOf(fullDates.subList(0, Math.min(fullDates.size(), MOST_FULL_DATES)));
    }

    /** The date of that day and month that was meant. */
    DayRange date(int month, int day, Direction direction) {
        if (today != null) {
            return DayRange.of(inTurn(today, month, day, daysAhead(today, direction)));
        }
        DayRange best = DayRange.ofUnknownYear(LocalDate.of(UNKNOWN_YEAR, month, day));
        long bestGap = Long.MAX_VALUE;
        for (LocalDate full : fullDates) {
            LocalDate candidate = inTurn(full, month, day, 183);
            long gap = Math.abs(ChronoUnit.DAYS.between(full, candidate));
            if (gap < bestGap) {
                best = DayRange.of(candidate);
                bestGap = gap;
            }
        }
        return best;
    }

    /** How many days behind the publication a date without a year may lie at most. */
    static int daysAhead(LocalDate today, Direction direction) {
        return switch (direction) {
            case PAST -> 0;
            case SAME -> today.lengthOfYear() - today.getDayOfYear();
            case FUTURE -> 366;
            case UNSTATED -> DAYS_AHEAD;
        };
    }

    /** Whether a day is so long past that a plan for such a day means the next. */
    boolean isLongPast(LocalDate day) {
        return today != null && day.isBefore(today.minusDays(DAYS_LATE));
    }

    /** Whether a day is so near the publication that its year is beyond doubt. */
    boolean isNear(LocalDate day) {
        return today == null || Math.abs(ChronoUnit.DAYS.between(today, day)) <= DAYS_AHEAD;
    }

    /** The date of that day of an unnamed month; null if nothing tells the month. */
    @Nullable
    LocalDate dayOfMonth(int day, Direction direction) {
        LocalDate near = today != null ? today : fullDates.isEmpty() ? null : fullDates.get(0);
        if (near == null) {
            return null;
        }
        LocalDate latest = near.plusDays(direction == Direction.FUTURE ? 31 : DAYS_OF_MONTH_AHEAD);
        for (int back = 0; back <= 2; back++) {
            YearMonth month = YearMonth.from(latest).minusMonths(back);
            if (month.isValidDay(day) && !month.atDay(day).isAfter(latest)) {
                return month.atDay(day);
            }
        }
        return null;
    }

    /** The latest such day that is no more than so many days ahead. */
    private static LocalDate inTurn(LocalDate near, int month, int day, int daysAhead) {
        LocalDate latest = near.plusDays(daysAhead);
        for (int year = latest.getYear(); year > latest.getYear() - 9; year--) {
            if (YearMonth.of(year, month).isValidDay(day)) {
                LocalDate date = LocalDate.of(year, month, day);
                if (!date.isAfter(latest)) {
                    return date;
                }
            }
        }
        throw new DateTimeException("no such day: " + day + " of month " + month);
    }

    /** A year as people write it: two digits are of the century that brings them closest to now. */
    static int fullYear(int written, int digits) {
        if (digits != 2) {
            return written;
        }
        return written < 70 ? 2000 + written : 1900 + written;
    }

    /** Whether a written number can be a year of the calendar that news tells of. */
    static boolean isYear(int number) {
        return number >= 1000 && number <= 2200;
    }
}
