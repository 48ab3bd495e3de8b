package dev.silang.extract.time;

import java.time.LocalDate;

/**
 * Days of the Hebrew calendar.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Hebrew_calendar">the rule</a>; the count of days by Reingold and Dershowitz,
 *     Calendrical Calculations
 */
final class HebrewYear {
    /** Years of the world at the beginning of a year of the common era. */
    private static final int YEARS_BEFORE = 3760;

    /** Days from the first of Tishri of the year 1 to 1970. */
    private static final long DAYS_BEFORE = 2092590;

    private static final int PARTS_OF_DAY = 25920;

    /** Number of Adar, before which a leap year puts in a month of thirty days. */
    private static final int ADAR = 6;

    private HebrewYear() {}

    /**
     * A day in a year of the common era.
     *
     * @param month 1 to 12, from Tishri; Adar is the second one of a leap year
     * @param day from 1; 0 and below count back from the first
     */
    static LocalDate day(int commonYear, int month, int day) {
        LocalDate first = ofWorld(commonYear + YEARS_BEFORE, month, day);
        return first.getYear() == commonYear ? first : ofWorld(commonYear + YEARS_BEFORE + 1, month, day);
    }

    private static LocalDate ofWorld(int year, int month, int day) {
        long begin = newYear(year);
        long length = newYear(year + 1) - begin;
        long days = begin + day - 1;
        for (int before = 1; before < month; before++) {
            days += length(before, (int) (length % 10));
        }
        boolean leap = length > 380;
        return LocalDate.ofEpochDay(days + (leap && month >= ADAR ? 30 : 0));
    }

    /** @param kind last figure of the days of the year: 3 if it is short, 5 if it is long */
    private static int length(int month, int kind) {
        return switch (month) {
            case 2 -> kind == 5 ? 30 : 29;
            case 3 -> kind == 3 ? 29 : 30;
            default -> month % 2 == 1 ? 30 : 29;
        };
    }

    private static long newYear(int year) {
        long here = moon(year);
        if (moon(year + 1) - here == 356) {
            return here + 2 - DAYS_BEFORE;
        }
        return here - moon(year - 1) == 382 ? here + 1 - DAYS_BEFORE : here - DAYS_BEFORE;
    }

    /** Days from the first of the year 1 to the new moon of a year, not on a Sunday, Wednesday or Friday. */
    private static long moon(int year) {
        long months = Math.floorDiv(235L * year - 234, 19L);
        long parts = 12084 + 13753 * months;
        long day = 29 * months + Math.floorDiv(parts, PARTS_OF_DAY);
        return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
    }
}
