package dev.silang.extract.time;

import dev.silang.extract.time.Days.DayOfWeekStep;
import dev.silang.extract.time.Days.NamedDay;
import dev.silang.extract.time.Days.Offset;
import dev.silang.extract.time.Days.Shift;
import dev.silang.extract.time.Days.Stretch;
import dev.silang.extract.time.Days.WeekOf;
import dev.silang.lang.Category;
import dev.silang.lang.Direction;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.EvidenceReach;
import dev.silang.lang.TimeAttributes.StepCount;
import dev.silang.lang.TimeAttributes.TimeStep;
import dev.silang.lang.WordSide;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan.Part;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps from now or from another event: "pekan lalu", "tiga hari lalu", "beberapa hari setelah kejadian". What is
 * counted from another event gets no date, since which event is meant is not known here.
 */
final class RelativeGrammar implements Grammar {
    /** Farther than this no calendar reaches; in any unit. */
    private static final int MOST_STEPS = 2000;

    private final List<Grammar> anchors;

    /** @param anchors what may tell the day that steps are counted from */
    RelativeGrammar(Grammar... anchors) {
        this.anchors = List.of(anchors);
    }

    /** How many of which step: "tiga hari", "beberapa pekan", "sebulan". */
    private record Steps(int count, TemporalUnit unit, int end, boolean vague, TimeDraft draft) {}

    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        Match told = words.relative(at, TimeAttributes.DAY_OF_EVENT);
        return told == null ? stepped(words, at) : ofEvent(words, told);
    }

    private @Nullable TimeDraft stepped(TimeWords words, int at) {
        Match pointer = words.direction(at, WordSide.BEFORE);
        int from = pointer == null ? at : pointer.end();
        Steps steps = steps(words, at, from);
        if (steps != null) {
            return pointer == null ? counted(words, steps) : recent(steps, pointer);
        }
        TimeDraft within = pointer == null ? countedBefore(words, at) : null;
        if (within != null) {
            return within;
        }
        Match step = words.relative(from, TimeAttributes.STEP);
        Match word = pointer != null || step == null ? pointer : words.direction(step.end(), WordSide.AFTER);
        if (step == null || word == null) {
            TimeDraft week = pointer == null && step != null ? weekOf(words, step) : null;
            return pointer != null || week != null ? week : partly(words, at);
        }
        return isTomorrow(word) ? null : pointed(words, step, word, pointer == null && words.isScaled(at));
    }

    /** "Keesokan harinya", "the following morning": which day it is, nobody here knows. */
    private static TimeDraft ofEvent(TimeWords words, Match told) {
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, told.first(), told.end(), Rules.EVENT_RELATIVE.id(words));
        draft.grain = Grain.DAY;
        draft.stated.add(Part.RELATIVE);
        return draft.with(told);
    }

    /** "Minggu besok" is the Sunday to come and no week. */
    private static boolean isTomorrow(Match word) {
        return word.entry().has(TimeAttributes.DAYS) && word.entry().is(TimeAttributes.DIRECTION, Direction.FUTURE);
    }

    /** "The two previous years", "three Fridays ago": a number before the word that points, or of weekdays. */
    private static @Nullable TimeDraft countedBefore(TimeWords words, int at) {
        TimeWords.Amount amount = words.amount(at);
        if (amount == null) {
            return null;
        }
        Match weekday = words.relative(amount.end(), TimeAttributes.WEEKDAY);
        if (weekday != null) {
            return weekdays(words, at, amount, weekday);
        }
        Match pointer = amount.value() > 1 ? words.direction(amount.end(), WordSide.BEFORE) : null;
        if (pointer == null || pointer.entry().is(TimeAttributes.DIRECTION, Direction.SAME)) {
            return null;
        }
        Match step = words.relative(pointer.end(), TimeAttributes.STEP);
        // "only 3 next week" counts no weeks; the first word of an entry is that for one
        int word = step == null
                ? -1
                : step.entry().words().indexOf(words.token(step.end() - 1).norm());
        boolean one = word <= 0;
        Steps steps = one
                ? null
                : steps(words, at, new TimeWords.Amount(amount.value(), pointer.end(), amount.word()), false);
        return steps == null ? null : recent(steps, pointer);
    }

    private static @Nullable TimeDraft weekdays(TimeWords words, int at, TimeWords.Amount amount, Match weekday) {
        Match pointer = words.direction(weekday.end(), WordSide.AFTER);
        if (pointer == null || amount.value() < 1 || amount.value() > MOST_STEPS) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, weekday.end(), Rules.RELATIVE_AMOUNT.id(words));
        draft.direction = pointer.entry().get(TimeAttributes.DIRECTION);
        draft.weekday = weekday.entry().get(TimeAttributes.WEEKDAY);
        int weeks = draft.direction.steps() * (amount.value() - 1);
        Days days = new Offset(ChronoUnit.WEEKS, weeks, new NamedDay(draft.weekday));
        return draft.days(days, Grain.DAY, Part.RELATIVE).with(weekday).with(pointer);
    }

    /** "next month", "bulan depan": a month told from now, within which a day is counted. */
    static @Nullable TimeDraft month(TimeWords words, int at) {
        Match article = words.role(at, ClockRole.ARTICLE);
        Match before = words.direction(at, WordSide.BEFORE);
        int from = before != null ? before.end() : article != null ? article.end() : at;
        Match step = words.relative(from, TimeAttributes.STEP);
        Match pointer = before != null || step == null ? before : words.direction(step.end(), WordSide.AFTER);
        if (step == null || pointer == null || unit(step) != ChronoUnit.MONTHS) {
            return null;
        }
        return pointed(words, step, pointer, false);
    }

    /** "minggu lalu", not "jam lalu"; a figure before it is counted. */
    private static @Nullable TimeDraft pointed(TimeWords words, Match step, Match word, boolean counted) {
        if (counted || word.entry().is(TimeAttributes.COUNTS, StepCount.ONLY)) {
            return null;
        }
        TemporalUnit unit = unit(step);
        return unit == null || unit == ChronoUnit.DAYS ? null : period(words, step, unit, word);
    }

    /** "the end of the month", "akhir tahun": of the period that holds the publication. */
    private static @Nullable TimeDraft partly(TimeWords words, int at) {
        Match article = words.role(at, ClockRole.ARTICLE);
        Match year = words.role(at, ClockRole.ERA);
        int from = article != null ? article.end() : year != null ? year.end() - 1 : at;
        Match step = words.relative(from, TimeAttributes.STEP);
        TemporalUnit unit = step == null || step.entry().has(TimeAttributes.AMOUNT) ? null : unit(step);
        if (step == null || unit == null || unit == ChronoUnit.DAYS || !Bounds.isThirdBefore(words, at)) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, step.end(), Rules.RELATIVE_PERIOD.id(words));
        draft.direction = Direction.SAME;
        return draft.days(new Shift(unit, 0), grain(unit), Part.RELATIVE).with(step);
    }

    private static TimeDraft period(TimeWords words, Match step, TemporalUnit unit, Match pointer) {
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, step.first(), step.end(), Rules.RELATIVE_PERIOD.id(words));
        Direction direction = pointer.entry().get(TimeAttributes.DIRECTION);
        draft.direction = direction;
        draft.days(
                new Shift(unit, pointer.entry().get(TimeAttributes.STEPS, direction.steps())),
                grain(unit),
                Part.RELATIVE);
        draft.with(step).with(pointer);
        return unit == ChronoUnit.WEEKS ? weekday(words, draft) : draft;
    }

    /** "next week on Tuesday": a day of the week that was told, unless its own date follows. */
    private static TimeDraft weekday(TimeWords words, TimeDraft week) {
        Match of = words.role(week.end, ClockRole.OF);
        Match day = words.match(of == null ? week.end : of.end(), Category.WEEKDAYS);
        boolean dated = day != null
                && (words.is(day.end(), "(")
                        || words.is(day.end(), ",")
                        || words.isNumber(day.end()) && !isHour(words, day.end() + 1)
                        || words.match(day.end(), Category.MONTHS) != null);
        if (day == null || dated || day.entry().is(TimeAttributes.ALSO_NAME)) {
            return week;
        }
        DayOfWeek weekday = day.entry().get(TimeAttributes.WEEKDAY);
        week.weekday = weekday;
        week.stated.add(Part.WEEKDAY);
        return week.with(day).days(new DayOfWeekStep(weekday, week.direction.steps()), Grain.DAY);
    }

    /** "Tuesday 9 am", "Tuesday 9:30": no day of the month. */
    private static boolean isHour(TimeWords words, int at) {
        return words.is(at, ":") || words.role(at, ClockRole.AM) != null || words.role(at, ClockRole.PM) != null;
    }

    private static TimeDraft recent(Steps steps, Match pointer) {
        if (!steps.vague) {
            boolean ahead = pointer.entry().is(TimeAttributes.DIRECTION, Direction.FUTURE);
            steps.draft.days(new Stretch(steps.unit, steps.count, ahead), Grain.DAY, Part.RELATIVE);
        }
        return steps.draft.with(pointer);
    }

    private @Nullable TimeDraft counted(TimeWords words, Steps steps) {
        Match recent = words.relative(steps.end, TimeAttributes.RECENT);
        if (recent != null) {
            return recent(steps, recent);
        }
        Match event = words.relative(steps.end, TimeAttributes.EVENT);
        TimeDraft anchored = event == null ? null : anchored(words, steps, event);
        if (anchored != null) {
            return anchored;
        }
        if (event != null && !event.entry().is(TimeAttributes.REACH, EvidenceReach.DATE)) {
            steps.draft.rules.set(0, Rules.EVENT_RELATIVE.id(words));
            steps.draft.with(event);
            return event.entry().is(TimeAttributes.REACH, EvidenceReach.WORD)
                    ? withEvent(words, steps.draft)
                    : steps.draft;
        }
        Match pointer = words.direction(steps.end, WordSide.AFTER);
        if (pointer == null
                || pointer.entry().is(TimeAttributes.DIRECTION, Direction.SAME)
                || pointer.entry().is(TimeAttributes.COUNTS, StepCount.FALSE)) {
            return null;
        }
        if (pointer.entry().is(TimeAttributes.STRETCH)) {
            return recent(steps, pointer);
        }
        Direction direction = pointer.entry().get(TimeAttributes.DIRECTION);
        if (!steps.vague) {
            steps.draft.days(new Shift(steps.unit, direction.steps() * steps.count), grain(steps.unit), Part.RELATIVE);
        }
        return steps.draft.with(pointer);
    }

    /** "3 hari setelah 17 Agustus", "two weeks before Christmas", "a week from tomorrow": counted from a day that is told. */
    private @Nullable TimeDraft anchored(TimeWords words, Steps steps, Match event) {
        boolean fromDate = event.entry().is(TimeAttributes.REACH, EvidenceReach.DATE);
        if (!event.entry().has(TimeAttributes.REACH) || fromDate && words.lead(steps.draft.first) != null) {
            return null;
        }
        TimeDraft anchor = anchor(words, event.end());
        if (anchor == null || anchor.days == null || steps.vague) {
            return null;
        }
        int sign = event.entry().is(TimeAttributes.TOLD, Direction.PAST) ? -1 : 1;
        TimeDraft draft = steps.draft.with(event).upTo(anchor.end);
        anchor.rules.stream().filter(rule -> !draft.rules.contains(rule)).forEach(draft.rules::add);
        draft.direction = anchor.direction;
        return draft.days(new Offset(steps.unit, sign * steps.count, anchor.days), Grain.DAY, Part.RELATIVE);
    }

    /** "The week of April 10", "the week beginning Monday". */
    private @Nullable TimeDraft weekOf(TimeWords words, Match step) {
        if (!step.entry().is(TimeAttributes.STEP, TimeStep.WEEK) || step.entry().has(TimeAttributes.AMOUNT)) {
            return null;
        }
        Match of = words.role(step.end(), ClockRole.OF);
        Match bound = words.match(step.end(), Category.TIME_BOUNDS);
        Match since = bound != null && bound.entry().is(NumberAttributes.HEDGE, Hedge.AT_LEAST) ? bound : null;
        int at = of != null ? of.end() : since != null ? since.end() : -1;
        TimeDraft day = at < 0 ? null : anchor(words, at);
        if (day == null && words.has(at) && words.role(at, ClockRole.ARTICLE) != null) {
            day = DateGrammar.ranked(words, at, at + 1);
        }
        if (day == null || day.days == null || day.grain != Grain.DAY) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, step.first(), day.end, Rules.RELATIVE_PERIOD.id(words));
        day.rules.forEach(draft.rules::add);
        draft.stated.addAll(day.stated);
        draft.direction = day.direction;
        return draft.because(step).days(new WeekOf(day.days), Grain.WEEK);
    }

    /** The day from which steps are counted; null if what stands here names none. */
    private @Nullable TimeDraft anchor(TimeWords words, int at) {
        if (!words.has(at)) {
            return null;
        }
        for (Grammar grammar : anchors) {
            TimeDraft anchor = grammar.at(words, at);
            if (anchor != null && anchor.isDate() && anchor.part == null) {
                return anchor;
            }
        }
        return null;
    }

    /** "3 hari setelah kejadian": the event's word belongs to the evidence. */
    private static TimeDraft withEvent(TimeWords words, TimeDraft draft) {
        int at = draft.end;
        boolean named =
                words.has(at) && words.token(at).isWord() && !words.token(at).isCapitalized();
        return named ? draft.upTo(at + 1) : draft;
    }

    private static @Nullable Steps steps(TimeWords words, int first, int at) {
        Match single = words.relative(at, TimeAttributes.AMOUNT);
        if (single != null) {
            return steps(
                    words, first, new TimeWords.Amount(single.entry().get(TimeAttributes.AMOUNT), at, null), false);
        }
        Match several = words.relative(at, TimeAttributes.SEVERAL);
        if (several != null) {
            return steps(words, first, new TimeWords.Amount(0, several.end(), several), true);
        }
        TimeWords.Amount amount = words.amount(at);
        if (amount == null) {
            return null;
        }
        int link = Bounds.connector(words, first, amount.end());
        TimeWords.Amount upper = link < 0 ? null : words.amount(link);
        return steps(words, first, upper == null ? amount : upper, upper != null);
    }

    private static @Nullable Steps steps(TimeWords words, int first, TimeWords.Amount amount, boolean vague) {
        Match step = words.relative(amount.end(), TimeAttributes.STEP);
        TemporalUnit unit = step == null || amount.value() > MOST_STEPS ? null : unit(step);
        if (step == null || unit == null) {
            return null;
        }
        TimeDraft draft =
                new TimeDraft(TimeDraft.Kind.DATE, first, step.end(), Rules.RELATIVE_AMOUNT.id(words)).because(step);
        if (amount.word() != null) {
            draft.because(amount.word());
        }
        draft.grain = grain(unit);
        draft.stated.add(Part.RELATIVE);
        draft.hedge = vague ? Hedge.VAGUE : Hedge.NONE;
        return new Steps(amount.value(), unit, step.end(), vague, draft);
    }

    /** Steps of a day and more; hours and minutes ago name no day. */
    private static @Nullable TemporalUnit unit(Match step) {
        return switch (step.entry().get(TimeAttributes.STEP)) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
            case DECADE -> ChronoUnit.DECADES;
            case QUARTER -> IsoFields.QUARTER_YEARS;
            case MINUTE -> null;
        };
    }

    private static Grain grain(TemporalUnit unit) {
        if (unit.equals(IsoFields.QUARTER_YEARS)) {
            return Grain.QUARTER;
        }
        return switch ((ChronoUnit) unit) {
            case WEEKS -> Grain.WEEK;
            case MONTHS -> Grain.MONTH;
            case YEARS -> Grain.YEAR;
            case DECADES -> Grain.DECADE;
            default -> Grain.DAY;
        };
    }
}
