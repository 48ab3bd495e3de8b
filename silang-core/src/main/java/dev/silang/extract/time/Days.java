package dev.silang.extract.time;

import dev.silang.lang.Direction;
import dev.silang.value.DayRange;
import dev.silang.value.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import org.jspecify.annotations.Nullable;

/** Which days were named, before it is known against which day to read them. */
sealed interface Days {
    /** The days meant; null if the reference does not tell. */
    @Nullable
    DayRange in(Reference reference, Direction direction);

    /** This as the first end of a range, with what only the other end said: "16" of "16-21 Januari". */
    default Days completedBy(Days end) {
        return this;
    }

    /** Whether it comes again and again, so that only a direction tells which is meant: a weekday, a date without a year. */
    default boolean turns() {
        return false;
    }

    /** Without the part of it that was named: March of "late March". */
    default Days whole() {
        return this;
    }

    /** A day; the month or the year may be left out. */
    record CalendarDay(@Nullable Integer year, @Nullable Integer month, int day) implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            if (month == null) {
                LocalDate date = reference.dayOfMonth(day, direction);
                return date == null ? null : DayRange.of(date);
            }
            return year == null ? reference.date(month, day, direction) : DayRange.of(LocalDate.of(year, month, day));
        }

        @Override
        public boolean turns() {
            return year == null;
        }

        @Override
        public Days completedBy(Days end) {
            if (!(end instanceof CalendarDay other) || other.month == null) {
                return this;
            }
            int ownMonth = month == null ? other.month : month;
            Integer ownYear = year == null ? other.year : year;
            if (year == null && ownYear != null && ownMonth > other.month) {
                ownYear = ownYear - 1;
            }
            return isDate(ownYear, ownMonth, day) ? new CalendarDay(ownYear, ownMonth, day) : this;
        }

        static boolean isDate(@Nullable Integer year, @Nullable Integer month, int day) {
            if (day < 1 || day > 31 || (month != null && (month < 1 || month > 12))) {
                return false;
            }
            return month == null
                    || YearMonth.of(year == null ? Reference.UNKNOWN_YEAR : year, month)
                            .isValidDay(day);
        }
    }

    /** A month, or a quarter or half year by its first month. */
    record CalendarMonths(@Nullable Integer year, int month, int length) implements Days {
        @Override
        public DayRange in(Reference reference, Direction direction) {
            DayRange begin =
                    year == null ? reference.date(month, 1, direction) : DayRange.of(LocalDate.of(year, month, 1));
            LocalDate last = begin.first().plusMonths(length).minusDays(1);
            return new DayRange(begin.first(), last, begin.yearKnown());
        }

        @Override
        public boolean turns() {
            return year == null;
        }

        @Override
        public Days completedBy(Days end) {
            if (year != null || !(end instanceof CalendarMonths other) || other.year == null) {
                return this;
            }
            return new CalendarMonths(
                    month > other.month ? Integer.valueOf(other.year - 1) : other.year, month, length);
        }
    }

    /** Months of this year, the last or the next: "September tahun lalu", "the first quarter of next year". */
    record MonthsOfYear(int steps, int month, int length) implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            LocalDate today = reference.today();
            if (today == null) {
                return null;
            }
            LocalDate first = LocalDate.of(today.getYear() + steps, month, 1);
            return new DayRange(first, first.plusMonths(length).minusDays(1));
        }
    }

    /**
     * Three months of the northern half of the earth, as weather services count seasons.
     *
     * @param year in which it begins; null for the one that a direction tells
     */
    record Season(@Nullable Integer year, int month) implements Days {
        private static final int MONTHS = 3;

        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            if (year != null) {
                return beginning(LocalDate.of(year, month, 1));
            }
            LocalDate today = reference.today();
            return today == null ? null : beginning(first(today, direction));
        }

        private static DayRange beginning(LocalDate first) {
            return new DayRange(first, first.plusMonths(MONTHS).minusDays(1));
        }

        /** Its first day: of the last that is over, the next that is to come, or the nearest. */
        private LocalDate first(LocalDate today, Direction direction) {
            LocalDate first = LocalDate.of(today.getYear() + 1, month, 1);
            LocalDate latest = switch (direction) {
                case PAST -> today.minusMonths(MONTHS);
                case FUTURE -> today.plusYears(1);
                case SAME, UNSTATED -> today.plusMonths(MONTHS + 1);
            };
            while (first.isAfter(latest)) {
                first = first.minusYears(1);
            }
            return first;
        }
    }

    /** Whole years, both inclusive. */
    record CalendarYears(int first, int last) implements Days {
        @Override
        public DayRange in(Reference reference, Direction direction) {
            return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }
    }

    /** A weekday without a date: the latest one not after the publication; "this Friday" is today or ahead. */
    record NamedDay(DayOfWeek weekday) implements Days {
        @Override
        public boolean turns() {
            return true;
        }

        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            LocalDate today = reference.today();
            if (today == null) {
                return null;
            }
            return DayRange.of(today.with(
                    switch (direction) {
                        case UNSTATED -> TemporalAdjusters.previousOrSame(weekday);
                        case SAME -> TemporalAdjusters.nextOrSame(weekday);
                        case PAST -> TemporalAdjusters.previous(weekday);
                        case FUTURE -> TemporalAdjusters.next(weekday);
                    }));
        }
    }

    /**
     * The first, the third, the last day, weekday or week of a stretch: "the last Friday of May", "pekan kedua bulan ini".
     *
     * @param weekday null for any day, and for a week
     * @param rank from 1, or from -1 for the last backwards
     */
    record Nth(@Nullable DayOfWeek weekday, boolean week, int rank, Days within) implements Days {
        @Override
        public boolean turns() {
            return within.turns();
        }

        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            DayRange range = within.in(reference, direction);
            if (range == null) {
                return null;
            }
            LocalDate day = rank < 0 ? last(range.last()).minus(-1L - rank, step()) : first(range.first());
            DayRange days = week ? new DayRange(day, day.plusDays(6)) : DayRange.of(day);
            boolean inside = !day.isBefore(range.first()) && !day.isAfter(range.last());
            return inside ? new DayRange(days.first(), days.last(), range.yearKnown()) : range;
        }

        private LocalDate first(LocalDate begin) {
            LocalDate day = begin;
            if (week || weekday != null) {
                day = begin.with(TemporalAdjusters.nextOrSame(weekday == null ? DayOfWeek.MONDAY : weekday));
            }
            return day.plus(rank - 1L, step());
        }

        private ChronoUnit step() {
            return week || weekday != null ? ChronoUnit.WEEKS : ChronoUnit.DAYS;
        }

        /** A week belongs to the month that holds most of it. */
        private LocalDate last(LocalDate end) {
            if (week) {
                return end.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                        .minusDays(3);
            }
            return weekday == null ? end : end.with(TemporalAdjusters.previousOrSame(weekday));
        }
    }

    /** The week that holds a day, from Monday on: "the week of April 10". */
    record WeekOf(Days day) implements Days {
        @Override
        public boolean turns() {
            return day.turns();
        }

        @Override
        public Days whole() {
            return day.whole();
        }

        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            DayRange range = day.in(reference, direction);
            if (range == null) {
                return null;
            }
            LocalDate monday = Shift.begin(range.first(), ChronoUnit.WEEKS);
            return new DayRange(monday, monday.plusDays(6), range.yearKnown());
        }
    }

    /**
     * So many days, weeks or months from the beginning or the end of a stretch: "the first three months of 2024", "sepuluh
     * hari terakhir Mei", "the third month of this year".
     *
     * @param skipped how many of the unit come before them from that side
     */
    record Few(ChronoUnit unit, int amount, int skipped, boolean last, Days within) implements Days {
        @Override
        public boolean turns() {
            return within.turns();
        }

        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            DayRange range = within.in(reference, direction);
            if (range == null) {
                return null;
            }
            LocalDate first = last
                    ? end(range).minus((long) skipped + amount, unit)
                    : begin(range).plus(skipped, unit);
            LocalDate end = first.plus(amount, unit).minusDays(1);
            // weeks of a month may begin or end outside of it
            boolean inside = unit == ChronoUnit.WEEKS || !first.isBefore(range.first()) && !end.isAfter(range.last());
            return inside ? new DayRange(first, end, range.yearKnown()) : range;
        }

        private LocalDate begin(DayRange range) {
            return unit == ChronoUnit.WEEKS
                    ? range.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                    : range.first();
        }

        /** The day behind them; a week belongs to the month that holds most of it. */
        private LocalDate end(DayRange range) {
            return unit == ChronoUnit.WEEKS
                    ? range.last()
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                            .plusDays(4)
                    : range.last().plusDays(1);
        }
    }

    /** A weekday of this week, the last or the next: "Senin pekan lalu", "Tuesday next week". Weeks begin on Monday. */
    record DayOfWeekStep(DayOfWeek weekday, int steps) implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            LocalDate today = reference.today();
            if (today == null) {
                return null;
            }
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return DayRange.of(monday.plusWeeks(steps).with(TemporalAdjusters.nextOrSame(weekday)));
        }
    }

    /** The day whose evening leads into a weekday: "malam Minggu" is the night of Saturday. */
    record EveOf(DayOfWeek weekday) implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            return new NamedDay(weekday.minus(1)).in(reference, direction);
        }
    }

    /**
     * The beginning, middle or end of a period: four months of a year, ten days of a month as in weather services' dekads,
     * three days of a week.
     *
     * @param third 1 to 3
     */
    record Third(Days period, Grain grain, int third) implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            DayRange range = period.in(reference, direction);
            if (range == null) {
                return null;
            }
            LocalDate first = third == 1 ? range.first() : third == 2 ? middle(range) : end(range);
            LocalDate last = third == 1
                    ? middle(range)
                    : third == 2 ? end(range) : range.last().plusDays(1);
            return new DayRange(first, last.minusDays(1), range.yearKnown());
        }

        @Override
        public Days completedBy(Days end) {
            return new Third(period.completedBy(end), grain, third);
        }

        @Override
        public Days whole() {
            return period;
        }

        @Override
        public boolean turns() {
            return period.turns();
        }

        private LocalDate middle(DayRange range) {
            LocalDate first = range.first();
            return switch (grain) {
                case DECADE -> first.plusYears(4);
                case YEAR -> first.plusMonths(4);
                case QUARTER -> first.plusMonths(1);
                case MONTH -> first.plusDays(10);
                default -> first.plusDays(3);
            };
        }

        private LocalDate end(DayRange range) {
            LocalDate first = range.first();
            return switch (grain) {
                case DECADE -> first.plusYears(7);
                case YEAR -> first.plusMonths(8);
                case QUARTER -> first.plusMonths(2);
                case MONTH -> first.plusDays(20);
                default -> first.plusDays(4);
            };
        }

        static boolean has(Grain grain) {
            return switch (grain) {
                case DECADE, YEAR, QUARTER, MONTH, WEEK -> true;
                case DAY, DAY_PART, HOUR, MINUTE, SECOND -> false;
            };
        }
    }

    /** So many steps from the publication: "kemarin", "two weeks ago", "next year". Weeks begin on Monday. */
    record Shift(TemporalUnit unit, int amount) implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            LocalDate today = reference.today();
            if (today == null) {
                return null;
            }
            LocalDate first = begin(today.plus(amount, unit), unit);
            return new DayRange(first, first.plus(1, unit).minusDays(1));
        }

        /** The first day of the week, month, quarter, year or decade that holds a day. */
        static LocalDate begin(LocalDate day, TemporalUnit unit) {
            if (unit.equals(IsoFields.QUARTER_YEARS)) {
                return day.with(IsoFields.DAY_OF_QUARTER, 1);
            }
            return switch ((ChronoUnit) unit) {
                case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTHS -> day.withDayOfMonth(1);
                case YEARS -> day.withDayOfYear(1);
                case DECADES -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
                default -> day;
            };
        }
    }

    /** So many steps from a day or a stretch that is told: "two weeks before Christmas". */
    record Offset(TemporalUnit unit, int amount, Days anchor) implements Days {
        @Override
        public boolean turns() {
            return anchor.turns();
        }

        @Override
        public Days whole() {
            return anchor.whole();
        }

        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            DayRange range = anchor.in(reference, direction);
            return range == null
                    ? null
                    : new DayRange(
                            range.first().plus(amount, unit), range.last().plus(amount, unit), range.yearKnown());
        }
    }

    /**
     * The stretch up to the publication, "tiga hari terakhir", or from the day behind it, "the coming three days". Quarters
     * are those of the calendar: "the last two quarters".
     */
    record Stretch(TemporalUnit unit, int amount, boolean ahead) implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            LocalDate today = reference.today();
            if (today == null) {
                return null;
            }
            if (unit.equals(IsoFields.QUARTER_YEARS)) {
                LocalDate first = Shift.begin(today, unit).plus(ahead ? 1 : -amount, unit);
                return new DayRange(first, first.plus(amount, unit).minusDays(1));
            }
            return ahead
                    ? new DayRange(today.plusDays(1), today.plus(amount, unit))
                    : new DayRange(today.minus(amount, unit), today);
        }
    }

    /** Saturday and Sunday: the coming ones, or this weekend's if it is one, unless told otherwise. */
    record Weekend() implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            LocalDate today = reference.today();
            if (today == null) {
                return null;
            }
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate saturday = monday.plusWeeks(direction.steps()).plusDays(5);
            return new DayRange(saturday, saturday.plusDays(1));
        }
    }

    /**
     * Days of the Islamic calendar by the Umm al-Qura tables, and one more: sightings of the moon move them.
     *
     * @param year of the Hijra, null if unstated
     * @param length days, 30 for a month
     */
    record IslamicDays(@Nullable Integer year, int month, int day, int length) implements Days {
        /** Years of the common era within the tables of the JDK, which hold 1300 to 1600 of the Hijra. */
        private static final int FIRST_TABLE_YEAR = 1885;

        private static final int LAST_TABLE_YEAR = 2170;

        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            LocalDate today = reference.today();
            if (year != null) {
                return range(year);
            }
            return today == null || !isInTable(today) ? null : nearest(today, direction);
        }

        private static boolean isInTable(LocalDate day) {
            return day.getYear() >= FIRST_TABLE_YEAR && day.getYear() <= LAST_TABLE_YEAR;
        }

        private DayRange nearest(LocalDate today, Direction direction) {
            int now = HijrahDate.from(today).get(ChronoField.YEAR);
            DayRange best = range(now);
            for (int other = now - 1; other <= now + 1; other++) {
                DayRange range = range(other);
                if (isOn(range, today, direction) && gap(range, today) < gap(best, today)) {
                    best = range;
                }
            }
            return best;
        }

        private static boolean isOn(DayRange range, LocalDate today, Direction direction) {
            return switch (direction) {
                case PAST -> !range.first().isAfter(today);
                case FUTURE -> !range.last().isBefore(today);
                case UNSTATED, SAME -> true;
            };
        }

        /** The feast that begins in a year of the common era; the later one where two do. */
        static IslamicDays inCommonYear(int year, int month, int day, int length) {
            LocalDate end = LocalDate.of(Math.max(FIRST_TABLE_YEAR, Math.min(year, LAST_TABLE_YEAR)), 12, 31);
            int hijri = HijrahDate.from(end).get(ChronoField.YEAR);
            IslamicDays days = new IslamicDays(hijri, month, day, length);
            return days.range(hijri).first().isAfter(end) ? new IslamicDays(hijri - 1, month, day, length) : days;
        }

        private DayRange range(int hijriYear) {
            // a month may have 30 days by the moon and 29 by the table
            int last = HijrahDate.of(hijriYear, month, 1).lengthOfMonth();
            LocalDate first = LocalDate.from(HijrahDate.of(hijriYear, month, Math.min(day, last)));
            return new DayRange(first, first.plusDays(length));
        }

        private static long gap(DayRange range, LocalDate day) {
            return Math.abs(ChronoUnit.DAYS.between(range.first(), day));
        }
    }

    /** A feast of the year that the publication tells, as a date without a year is of one. */
    record FeastOfTurn(Feast feast) implements Days {
        @Override
        public boolean turns() {
            return true;
        }

        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            LocalDate today = reference.today();
            if (today == null) {
                return null;
            }
            LocalDate latest = today.plusDays(Reference.daysAhead(today, direction));
            for (int year = latest.getYear(); year > latest.getYear() - 2; year--) {
                DayRange range = feast.inYear(year).in(reference, direction);
                if (range != null && !range.first().isAfter(latest)) {
                    return range;
                }
            }
            return feast.inYear(latest.getYear() - 2).in(reference, direction);
        }
    }

    /** "Natal tahun lalu": a feast of this year, the last or the next. */
    record FeastOfYear(Feast feast, int steps) implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            LocalDate today = reference.today();
            return today == null ? null : feast.inYear(today.getYear() + steps).in(reference, direction);
        }
    }

    /** From one to the other. */
    record Between(Days from, Days to) implements Days {
        @Override
        public @Nullable DayRange in(Reference reference, Direction direction) {
            DayRange end = to.in(reference, direction);
            DayRange start = start(reference, direction, end);
            if (start == null || end == null) {
                return end;
            }
            return end.last().isBefore(start.first())
                    ? outOfOrder(start, end)
                    : new DayRange(start.first(), end.last(), start.yearKnown() && end.yearKnown());
        }

        /** "Jumat hingga Minggu (22/9)": the first day is the one before the date. */
        private @Nullable DayRange start(Reference reference, Direction direction, @Nullable DayRange end) {
            if (from instanceof NamedDay named && !(to instanceof NamedDay) && end != null) {
                return DayRange.of(end.last().with(TemporalAdjusters.previousOrSame(named.weekday)));
            }
            return from.completedBy(to.whole()).in(reference, direction);
        }

        /** "Sabtu hingga Senin": the second day is the one that follows the first; the first month precedes the second. */
        private DayRange outOfOrder(DayRange start, DayRange end) {
            if (from instanceof NamedDay && to instanceof NamedDay) {
                return new DayRange(start.first(), end.last().plusWeeks(1));
            }
            if (from.turns() && !(from instanceof CalendarDay day && day.month == null)) {
                // "November hingga Maret": that of the year before
                LocalDate first = start.first().minusYears(1);
                return first.isAfter(end.last()) ? end : new DayRange(first, end.last(), end.yearKnown());
            }
            return end;
        }
    }
}
