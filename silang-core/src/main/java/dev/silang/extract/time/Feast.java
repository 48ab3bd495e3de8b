package dev.silang.extract.time;

import dev.silang.extract.time.Days.CalendarDay;
import dev.silang.extract.time.Days.IslamicDays;
import dev.silang.lang.Direction;
import dev.silang.lang.Entry;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.FeastCalendar;
import dev.silang.value.DayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A feast of any year: on a date, on a weekday of a month, so many days from Easter or the Chinese New Year, of the Hebrew or the Indian
 * calendar, or by the moon of Islam.
 */
sealed interface Feast {
    /** Its days in a year of the common era. */
    Days inYear(int year);

    /** A feast of a day that every year has. */
    record Dated(int month, int day) implements Feast {
        @Override
        public Days inYear(int year) {
            return new CalendarDay(year, month, day);
        }
    }

    /**
     * "The fourth Thursday of November", or days behind it.
     *
     * @param rank from 1, or -1 for the last of the month
     */
    record Weekday(int month, DayOfWeek weekday, int rank, int behind) implements Feast {
        @Override
        public Days inYear(int year) {
            return day(LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(rank, weekday))
                    .plusDays(behind));
        }
    }

    /** Days from Easter Sunday. */
    record OfEaster(boolean orthodox, int days) implements Feast {
        /** The western churches left the Julian calendar in 1582; no feast before is told of in the news. */
        @Override
        public Days inYear(int year) {
            return day((orthodox ? orthodoxEaster(year) : easter(year)).plusDays(days));
        }

        /**
         * Easter Sunday of the Gregorian calendar.
         *
         * @see <a href="https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm">the rule of Meeus, Jones
         *     and Butcher</a>
         */
        private static LocalDate easter(int year) {
            int golden = year % 19;
            int century = year / 100;
            int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
            int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
            int late = (golden + 11 * epact + 22 * weekday) / 451;
            int days = epact + weekday - 7 * late + 114;
            return LocalDate.of(year, days / 31, days % 31 + 1);
        }

        /**
         * Easter Sunday by the Julian rule, in the Gregorian calendar.
         *
         * @see <a href="https://en.wikipedia.org/wiki/Date_of_Easter#Meeus.27s_Julian_algorithm">the rule of Meeus</a>
         */
        private static LocalDate orthodoxEaster(int year) {
            int moon = (19 * (year % 19) + 15) % 30;
            int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
            int days = moon + weekday + 114;
            int lag = year / 100 - year / 400 - 2;
            return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(lag);
        }
    }

    /** Days from the Chinese New Year. */
    record OfChineseYear(int days) implements Feast {
        @Override
        public Days inYear(int year) {
            return day(ChineseYear.firstDay(year).plusDays(days));
        }
    }

    /** Of the Islamic calendar; length in days, 1 for a day. */
    record Islamic(int month, int day, int length) implements Feast {
        @Override
        public Days inYear(int year) {
            return IslamicDays.inCommonYear(year, month, day, length);
        }
    }

    /** Of a date, but the day before where that is a certain weekday. */
    record Avoiding(Dated date, DayOfWeek weekday) implements Feast {
        @Override
        public Days inYear(int year) {
            LocalDate on = LocalDate.of(year, date.month(), date.day());
            return day(on.getDayOfWeek() == weekday ? on.minusDays(1) : on);
        }
    }

    /** Of the Hebrew calendar; the months count from Tishri. */
    record Hebrew(int month, int day) implements Feast {
        @Override
        public Days inYear(int year) {
            return Feast.day(HebrewYear.day(year, month, day));
        }
    }

    /**
     * Of the Indian calendar of sun and moon.
     *
     * @param behind days from the one on which the lunar day has begun
     */
    record Indian(int month, int day, int hour, int behind) implements Feast {
        @Override
        public Days inYear(int year) {
            return Feast.day(IndianMoon.day(year, month, day, hour).plusDays(behind));
        }
    }

    /** More than a day from a feast on. */
    record Lasting(Feast first, int length) implements Feast {
        private static final Reference NONE = new Reference(null, List.of());

        @Override
        public Days inYear(int year) {
            Days begin = first.inYear(year);
            DayRange day = begin.in(NONE, Direction.SAME);
            return day == null
                    ? begin
                    : new Days.Between(begin, Feast.day(day.first().plusDays(length - 1)));
        }
    }

    /** @param day of its month, as the entry has it or as a text counts it */
    static Feast of(Entry entry, int day, int length) {
        Feast first = first(entry, day, length);
        return length > 1 && !(first instanceof Islamic) ? new Lasting(first, length) : first;
    }

    private static Feast first(Entry entry, int day, int length) {
        FeastCalendar calendar = entry.has(TimeAttributes.CALENDAR) ? entry.get(TimeAttributes.CALENDAR) : null;
        if (calendar != null) {
            return inCalendar(calendar, entry, day, length);
        }
        int month = entry.get(TimeAttributes.MONTH);
        if (entry.has(TimeAttributes.AVOIDS)) {
            return new Avoiding(new Dated(month, day), entry.get(TimeAttributes.AVOIDS));
        }
        return entry.has(TimeAttributes.WEEKDAY)
                ? new Weekday(month, entry.get(TimeAttributes.WEEKDAY), day, entry.get(TimeAttributes.DAYS_BEHIND, 0))
                : new Dated(month, day);
    }

    private static Feast inCalendar(FeastCalendar calendar, Entry entry, int day, int length) {
        return switch (calendar) {
            case ISLAMIC -> new Islamic(entry.get(TimeAttributes.MONTH), day, length);
            case EASTER -> new OfEaster(false, day);
            case ORTHODOX_EASTER -> new OfEaster(true, day);
            case CHINESE_NEW_YEAR -> new OfChineseYear(day);
            case HEBREW -> new Hebrew(entry.get(TimeAttributes.MONTH), day);
            case INDIAN ->
                new Indian(
                        entry.get(TimeAttributes.MONTH),
                        day,
                        entry.get(TimeAttributes.FEAST_HOUR),
                        entry.get(TimeAttributes.DAYS_BEHIND, 0));
        };
    }

    private static Days day(LocalDate day) {
        return new CalendarDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** What it is called by without a year: its own rule for a date and for the moon, else the turn of the year. */
    default Days inTurn() {
        if (this instanceof Dated dated) {
            return new CalendarDay(null, dated.month(), dated.day());
        }
        return this instanceof Islamic islamic
                ? new IslamicDays(null, islamic.month(), islamic.day(), islamic.length())
                : new Days.FeastOfTurn(this);
    }
}
