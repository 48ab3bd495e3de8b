package dev.silang.extract.time;

import dev.silang.extract.time.Days.Between;
import dev.silang.extract.time.Days.Few;
import dev.silang.extract.time.Days.Nth;
import dev.silang.extract.time.Days.Offset;
import dev.silang.extract.time.Days.Shift;
import dev.silang.lang.Category;
import dev.silang.lang.Direction;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.TimeStep;
import dev.silang.lang.WordSide;
import dev.silang.value.Grain;
import dev.silang.value.TimeSpan.Part;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days and weeks counted within a month or a year: "the last Friday of this month", "Senin pertama Maret", "pekan kedua Mei 2024". */
final class NthGrammar implements Grammar {
    private static final int LAST = -1;

    /** More days than a month has are told in months. */
    private static final int MOST_OF_ONE = 31;

    private final RelativeGrammar relatives = new RelativeGrammar();
    private final PeriodGrammar periods;

    /** What is counted, its rank, and where the month begins. */
    private record Counted(Match unit, int rank, int end) {}

    NthGrammar(PeriodGrammar periods) {
        this.periods = periods;
    }

    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        Counted counted = counted(words, at);
        TimeDraft month = counted == null ? null : within(words, counted.end);
        if (counted == null || month == null || month.days == null) {
            return few(words, at);
        }
        Match unit = counted.unit;
        if (unit.entry().is(TimeAttributes.WEEKEND)) {
            return weekend(words, at, counted, month);
        }
        if (unit.entry().is(TimeAttributes.STEP, TimeStep.MONTH)) {
            return monthOfYear(words, at, counted, month);
        }
        boolean week = unit.entry().is(TimeAttributes.STEP, TimeStep.WEEK);
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, month.end, Rules.NTH_DAY.id(words)).because(unit);
        month.rules.forEach(draft.rules::add);
        draft.weekday = unit.entry().has(TimeAttributes.WEEKDAY) ? unit.entry().get(TimeAttributes.WEEKDAY) : null;
        draft.direction = month.direction;
        draft.days(
                new Nth(draft.weekday, week, counted.rank, month.days), week ? Grain.WEEK : Grain.DAY, Part.RELATIVE);
        return draft;
    }

    /** "The last weekend of October": from its Saturday on. */
    private static TimeDraft weekend(TimeWords words, int at, Counted counted, TimeDraft month) {
        TimeDraft draft = draft(words, at, month).because(counted.unit);
        Days saturday = new Nth(DayOfWeek.SATURDAY, false, counted.rank, Objects.requireNonNull(month.days));
        return draft.days(new Between(saturday, new Offset(ChronoUnit.DAYS, 1, saturday)), Grain.DAY, Part.RELATIVE);
    }

    /** "The third month of 2021". */
    private static @Nullable TimeDraft monthOfYear(TimeWords words, int at, Counted counted, TimeDraft year) {
        if (year.grain != Grain.YEAR || year.days == null || counted.rank < 1 || counted.rank > 12) {
            return null;
        }
        TimeDraft draft = draft(words, at, year).because(counted.unit);
        return draft.days(
                new Few(ChronoUnit.MONTHS, 1, counted.rank - 1, false, year.days), Grain.MONTH, Part.RELATIVE);
    }

    /** "The first three months of 2024", "the last ten days of May", "tiga bulan pertama tahun ini". */
    private @Nullable TimeDraft few(TimeWords words, int at) {
        Match article = words.role(at, ClockRole.ARTICLE);
        int from = article == null ? at : article.end();
        TimeWords.Amount before = rank(words, from);
        TimeWords.Amount amount = words.amount(before == null ? from : before.end());
        Match unit = amount == null ? null : words.relative(amount.end(), TimeAttributes.STEP);
        if (amount == null || unit == null || amount.value() < 2 || amount.value() > MOST_OF_ONE) {
            return null;
        }
        TimeWords.Amount rank = before == null ? rankBehind(words, unit.end()) : before;
        TimeDraft within = rank == null ? null : within(words, Math.max(rank.end(), unit.end()));
        return within == null || rank == null || Math.abs(rank.value()) != 1
                ? null
                : few(draft(words, at, within).because(unit), unit, amount.value(), rank.value() < 0, within.days);
    }

    private static @Nullable TimeDraft few(
            TimeDraft draft, Match unit, int amount, boolean last, @Nullable Days within) {
        ChronoUnit step = step(unit);
        if (step == null || within == null) {
            return null;
        }
        Grain grain = step == ChronoUnit.MONTHS ? Grain.MONTH : Grain.DAY;
        return draft.days(new Few(step, amount, 0, last, within), grain, Part.RELATIVE);
    }

    private static @Nullable ChronoUnit step(Match unit) {
        if (unit.entry().has(TimeAttributes.AMOUNT)) {
            return null;
        }
        return switch (unit.entry().get(TimeAttributes.STEP)) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case MINUTE, QUARTER, YEAR, DECADE -> null;
        };
    }

    private static TimeDraft draft(TimeWords words, int at, TimeDraft within) {
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, within.end, Rules.NTH_DAY.id(words));
        within.rules.forEach(draft.rules::add);
        draft.direction = within.direction;
        return draft;
    }

    private static @Nullable Counted counted(TimeWords words, int at) {
        Match article = words.role(at, ClockRole.ARTICLE);
        int from = article == null ? at : article.end();
        TimeWords.Amount before = rank(words, from);
        Match unit = unit(words, before == null ? from : before.end());
        if (unit == null) {
            return null;
        }
        TimeWords.Amount rank = before == null ? rankBehind(words, unit.end()) : before;
        return rank == null ? null : new Counted(unit, rank.value(), before == null ? rank.end() : unit.end());
    }

    /** The month that follows, with or without "of" or "in" before it. */
    private @Nullable TimeDraft within(TimeWords words, int at) {
        Match of = words.role(at, ClockRole.OF);
        Match lead = of == null ? words.role(at, ClockRole.LEAD) : of;
        TimeDraft month = month(words, at);
        return month == null && lead != null ? month(words, lead.end()) : month;
    }

    /** A weekday, "weekend", "day", "week" or "month"; null for anything else. */
    private static @Nullable Match unit(TimeWords words, int at) {
        Match weekday = words.match(at, Category.WEEKDAYS);
        if (weekday != null) {
            return weekday;
        }
        Match weekend = words.relative(at, TimeAttributes.WEEKEND);
        if (weekend != null) {
            return weekend;
        }
        Match step = words.relative(at, TimeAttributes.STEP);
        boolean isShort = step != null
                && !step.entry().has(TimeAttributes.AMOUNT)
                && (step.entry().is(TimeAttributes.STEP, TimeStep.DAY)
                        || step.entry().is(TimeAttributes.STEP, TimeStep.WEEK)
                        || step.entry().is(TimeAttributes.STEP, TimeStep.MONTH));
        return isShort ? step : null;
    }

    /** From 1, or from -1 for the last; null where no rank stands. "Third last" is the third from the end. */
    private static TimeWords.@Nullable Amount rank(TimeWords words, int at) {
        TimeWords.Amount rank = words.rank(at);
        Match last = last(words, rank == null ? at : rank.end());
        if (last == null) {
            return rank;
        }
        return new TimeWords.Amount(rank == null ? LAST : -rank.value(), last.end(), last);
    }

    /** "Pekan terakhir Mei"; "one week last June" tells of the last June. */
    private static TimeWords.@Nullable Amount rankBehind(TimeWords words, int at) {
        return words.direction(at, WordSide.BEFORE) == null ? rank(words, at) : null;
    }

    private static @Nullable Match last(TimeWords words, int at) {
        Match last = words.match(at, Category.PRECEDENCES, EventAttributes.PRECEDENCE_KIND, PrecedenceKind.LAST);
        Match pointer = last == null ? words.direction(at, WordSide.BEFORE) : null;
        return pointer != null && pointer.entry().is(TimeAttributes.DIRECTION, Direction.PAST) ? pointer : last;
    }

    /** "The first Monday of the month": of the one that holds the publication. */
    private static @Nullable TimeDraft thisOne(TimeWords words, int at) {
        Match article = words.role(at, ClockRole.ARTICLE);
        Match step = article == null ? null : words.relative(article.end(), TimeAttributes.STEP);
        boolean month = step != null && step.entry().is(TimeAttributes.STEP, TimeStep.MONTH);
        if (step == null || !month || words.hasClitic(step.end())) {
            return null;
        }
        TimeDraft draft =
                new TimeDraft(TimeDraft.Kind.DATE, at, step.end(), Rules.RELATIVE_PERIOD.id(words)).because(step);
        draft.direction = Direction.SAME;
        return draft.days(new Shift(ChronoUnit.MONTHS, 0), Grain.MONTH, Part.RELATIVE);
    }

    /** "Tiga bulan pertama 2024": nothing leads to the year. */
    private static boolean isLikelyYear(TimeWords words, int at) {
        int year = words.year(at);
        return year >= 1900 && year <= 2099;
    }

    private @Nullable TimeDraft month(TimeWords words, int at) {
        if (!words.has(at)) {
            return null;
        }
        TimeDraft relative = relatives.at(words, at);
        TimeDraft told = periods.at(words, at);
        TimeDraft named = told == null ? PeriodGrammar.named(words, at) : told;
        TimeDraft period = named == null && isLikelyYear(words, at) ? periods.continued(words, at) : named;
        boolean longer = period != null && (relative == null || period.length() > relative.length());
        TimeDraft month = longer ? period : relative == null ? thisOne(words, at) : relative;
        return month != null && (month.grain == Grain.MONTH || month.grain == Grain.YEAR) ? month : null;
    }
}
