package dev.silang.extract.time;

import dev.silang.extract.time.Days.Nth;
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
import org.jspecify.annotations.Nullable;

/** Days and weeks counted within a month or a year: "the last Friday of this month", "Senin pertama Maret", "pekan kedua Mei 2024". */
final class NthGrammar implements Grammar {
    private static final int LAST = -1;

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
            return null;
        }
        Match unit = counted.unit;
        boolean week = unit.entry().is(TimeAttributes.STEP, TimeStep.WEEK);
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, month.end, Rules.NTH_DAY.id(words)).because(unit);
        month.rules.forEach(draft.rules::add);
        draft.weekday = unit.entry().has(TimeAttributes.WEEKDAY) ? unit.entry().get(TimeAttributes.WEEKDAY) : null;
        draft.direction = month.direction;
        draft.days(
                new Nth(draft.weekday, week, counted.rank, month.days), week ? Grain.WEEK : Grain.DAY, Part.RELATIVE);
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
        TimeWords.Amount rank = before == null ? rank(words, unit.end()) : before;
        return rank == null ? null : new Counted(unit, rank.value(), before == null ? rank.end() : unit.end());
    }

    /** The month that follows, with or without "of" or "in" before it. */
    private @Nullable TimeDraft within(TimeWords words, int at) {
        Match of = words.role(at, ClockRole.OF);
        Match lead = of == null ? words.role(at, ClockRole.LEAD) : of;
        TimeDraft month = month(words, at);
        return month == null && lead != null ? month(words, lead.end()) : month;
    }

    /** A weekday, "day" or "week"; null for anything else. */
    private static @Nullable Match unit(TimeWords words, int at) {
        Match weekday = words.match(at, Category.WEEKDAYS);
        if (weekday != null) {
            return weekday;
        }
        Match step = words.relative(at, TimeAttributes.STEP);
        boolean isShort = step != null
                && !step.entry().has(TimeAttributes.AMOUNT)
                && (step.entry().is(TimeAttributes.STEP, TimeStep.DAY)
                        || step.entry().is(TimeAttributes.STEP, TimeStep.WEEK));
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

    private static @Nullable Match last(TimeWords words, int at) {
        Match last = words.match(at, Category.PRECEDENCES, EventAttributes.PRECEDENCE_KIND, PrecedenceKind.LAST);
        Match pointer = last == null ? words.direction(at, WordSide.BEFORE) : null;
        return pointer != null && pointer.entry().is(TimeAttributes.DIRECTION, Direction.PAST) ? pointer : last;
    }

    private @Nullable TimeDraft month(TimeWords words, int at) {
        if (!words.has(at)) {
            return null;
        }
        TimeDraft relative = relatives.at(words, at);
        TimeDraft period = periods.at(words, at);
        boolean longer = period != null && (relative == null || period.length() > relative.length());
        TimeDraft month = longer ? period : relative;
        return month != null && (month.grain == Grain.MONTH || month.grain == Grain.YEAR) ? month : null;
    }
}
