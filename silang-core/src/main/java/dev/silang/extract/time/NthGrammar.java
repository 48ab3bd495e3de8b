package dev.silang.extract.time;

import dev.silang.extract.time.Days.Nth;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.TimeStep;
import dev.silang.value.Grain;
import dev.silang.value.TimeSpan.Part;
import org.jspecify.annotations.Nullable;

/** Days and weeks counted within a month: "the last Friday of this month", "Senin pertama Maret", "pekan kedua Mei 2024". */
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
        int rank = rank(words, from);
        Match unit = unit(words, rank == 0 ? from : rankEnd(words, from));
        if (unit == null) {
            return null;
        }
        int behind = rank == 0 ? rank(words, unit.end()) : rank;
        int end = rank == 0 ? rankEnd(words, unit.end()) : unit.end();
        return behind == 0 ? null : new Counted(unit, behind, end);
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

    /** 0 where no rank stands. */
    private static int rank(TimeWords words, int at) {
        if (words.role(at + 1, ClockRole.ORDINAL) != null && words.touchesBefore(at + 1)) {
            return Math.max(0, words.digits(at, 2));
        }
        Match match = words.match(at, Category.PRECEDENCES);
        if (match == null) {
            return 0;
        }
        return switch (match.entry().get(EventAttributes.PRECEDENCE_KIND)) {
            case LAST -> LAST;
            case ORDINAL -> match.entry().get(EventAttributes.RANK);
            default -> 0;
        };
    }

    private static int rankEnd(TimeWords words, int at) {
        Match match = words.match(at, Category.PRECEDENCES);
        return match == null || words.isNumber(at) ? at + 2 : match.end();
    }

    private @Nullable TimeDraft month(TimeWords words, int at) {
        if (!words.has(at)) {
            return null;
        }
        TimeDraft relative = relatives.at(words, at);
        TimeDraft period = periods.at(words, at);
        boolean longer = period != null && (relative == null || period.length() > relative.length());
        TimeDraft month = longer ? period : relative;
        return month != null && month.grain == Grain.MONTH ? month : null;
    }
}
