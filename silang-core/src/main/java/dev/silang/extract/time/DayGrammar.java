package dev.silang.extract.time;

import dev.silang.extract.time.Days.DayOfWeekStep;
import dev.silang.extract.time.Days.EveOf;
import dev.silang.extract.time.Days.NamedDay;
import dev.silang.extract.time.Days.Offset;
import dev.silang.extract.time.Days.Shift;
import dev.silang.extract.time.Days.Weekend;
import dev.silang.lang.Category;
import dev.silang.lang.Direction;
import dev.silang.lang.Entry;
import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.StepCount;
import dev.silang.lang.TimeAttributes.TimeStep;
import dev.silang.lang.WordSide;
import dev.silang.value.DayPart;
import dev.silang.value.Grain;
import dev.silang.value.TimeSpan.Part;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days by name, and all that may follow one: "Rabu (13/9/2023) dini hari lalu", "hari ini, Senin (23/6)", "Siang tadi
 * (19/9)", "last Tuesday night". A head is read first; then whatever adds to it is taken in, in any order.
 */
final class DayGrammar implements Grammar {
    /** Enough for weekday, part, date, direction, zone and one to spare. */
    private static final int MOST_PIECES = 6;

    private final DateGrammar dates;

    DayGrammar(DateGrammar dates) {
        this.dates = dates;
    }

    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        TimeDraft draft = head(words, at);
        if (draft == null) {
            return null;
        }
        for (int piece = 0; piece < MOST_PIECES; piece++) {
            int end = draft.end;
            if (!takePart(words, draft) && !takeWeek(words, draft) && !takeDirection(words, draft)) {
                takeDate(words, draft);
            }
            if (draft.end == end) {
                break;
            }
        }
        if (draft.part != null) {
            Zones.take(words, draft);
        }
        return isWorthKeeping(words, draft) ? draft : null;
    }

    private @Nullable TimeDraft head(TimeWords words, int at) {
        TimeDraft draft = relative(words, at);
        draft = draft != null ? draft : pointed(words, at);
        draft = draft != null ? draft : weekday(words, at);
        draft = draft != null ? draft : dates.at(words, at);
        return draft != null ? draft : part(words, at);
    }

    /** "kemarin", "hari ini", "semalam", "akhir pekan". */
    private static @Nullable TimeDraft relative(TimeWords words, int at) {
        Match weekend = words.relative(at, TimeAttributes.WEEKEND);
        Match day = weekend != null ? weekend : words.relative(at, TimeAttributes.DAYS);
        if (day == null) {
            Match now = words.relative(at, TimeAttributes.NOW);
            return now != null && Bounds.isJoined(words, now) ? now(words, now) : null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, day.end(), Rules.RELATIVE_DAY.id(words));
        if (weekend != null) {
            return draft.because(day).days(new Weekend(), Grain.DAY, Part.RELATIVE);
        }
        shift(draft, day, day.entry().get(TimeAttributes.DAYS));
        if (day.entry().has(TimeAttributes.PART)) {
            draft.part(day.entry().get(TimeAttributes.PART));
        }
        return draft;
    }

    /** The day of publication as the end of a stretch: "from May until now". */
    static TimeDraft now(TimeWords words, Match now) {
        TimeDraft draft =
                new TimeDraft(TimeDraft.Kind.DATE, now.first(), now.end(), Rules.RELATIVE_DAY.id(words)).because(now);
        return draft.days(new Shift(ChronoUnit.DAYS, 0), Grain.DAY, Part.RELATIVE);
    }

    /** The part of a day from now that is named here: "tonight", "this evening", "tomorrow morning"; null if none is. */
    static @Nullable DayPart partOfDay(TimeWords words, int at) {
        Match day = words.relative(at, TimeAttributes.DAYS);
        if (day != null && day.entry().has(TimeAttributes.PART)) {
            return day.entry().get(TimeAttributes.PART);
        }
        Match word = day == null ? words.direction(at, WordSide.BEFORE) : day;
        Match part = word == null ? null : words.match(word.end(), Category.DAY_PARTS);
        return part == null ? null : part.entry().get(TimeAttributes.PART);
    }

    private static void shift(TimeDraft draft, Match because, int days) {
        Grain grain = draft.part == null ? Grain.DAY : Grain.DAY_PART;
        draft.with(because).days(new Shift(ChronoUnit.DAYS, days), grain, Part.RELATIVE);
        if (because.entry().has(TimeAttributes.TOLD)) {
            draft.told = because.entry().get(TimeAttributes.TOLD);
        }
    }

    /** "this morning", "tadi pagi", "last Tuesday": a word that points stands first. */
    private static @Nullable TimeDraft pointed(TimeWords words, int at) {
        Match pointer = words.direction(at, WordSide.BEFORE);
        if (pointer == null) {
            return null;
        }
        Direction direction = pointer.entry().get(TimeAttributes.DIRECTION);
        Match part = words.match(pointer.end(), Category.DAY_PARTS);
        if (part != null) {
            TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, part.end(), Rules.RELATIVE_DAY.id(words));
            shift(draft, pointer, direction.steps());
            draft.with(part).part(part.entry().get(TimeAttributes.PART));
            return draft;
        }
        TimeDraft day = weekday(words, pointer.end());
        if (day == null) {
            Match weekend = words.relative(pointer.end(), TimeAttributes.WEEKEND);
            day = weekend == null ? null : relative(words, weekend.first());
        }
        if (day != null) {
            day.direction = direction;
            day.with(pointer).stated.add(Part.RELATIVE);
        }
        return day;
    }

    private static @Nullable TimeDraft weekday(TimeWords words, int at) {
        Match day = words.match(at, Category.WEEKDAYS);
        if (day == null) {
            return shortened(words, at);
        }
        boolean other = day.entry().is(TimeAttributes.ALSO_NAME) && isOtherThanWeekday(words, day);
        return other ? null : named(words, at, day.end(), day.entry());
    }

    /** "Sat at 5", "Mon 13th", "Fri, Jul 18": a short form, which is another word as well, beside an hour or a date. */
    private static @Nullable TimeDraft shortened(TimeWords words, int at) {
        Entry day = words.shortWeekday(at);
        if (day == null) {
            return null;
        }
        int end = words.skip(at + 1, ".");
        int behind = words.skip(end, ",");
        boolean date = words.rank(behind) != null
                || words.match(behind, Category.MONTHS) != null
                || words.isNumber(behind) && words.match(behind + 1, Category.MONTHS) != null;
        boolean hour = words.role(end, ClockRole.AT) != null && words.isNumber(end + 1);
        boolean part = words.match(end, Category.DAY_PARTS) != null;
        return date || hour || part ? named(words, at, end, day) : null;
    }

    private static TimeDraft named(TimeWords words, int at, int end, Entry day) {
        DayOfWeek weekday = day.get(TimeAttributes.WEEKDAY);
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, end, Rules.WEEKDAY.id(words));
        draft.rules.add(day.id());
        draft.weekday = weekday;
        return draft.days(new NamedDay(weekday), Grain.DAY, Part.WEEKDAY);
    }

    /** "Pasar Minggu", "dua Minggu", "Minggu depan": the word has other meanings even with its capital. */
    private static boolean isOtherThanWeekday(TimeWords words, Match day) {
        if (words.is(day.end(), "(") || words.is(day.end(), ",") && words.isNumber(day.end() + 1)) {
            return false;
        }
        int at = day.first();
        return isPartOfName(words, at) || isCountedBefore(words, at) || isPointedAt(words, day);
    }

    private static boolean isPartOfName(TimeWords words, int at) {
        return words.followsCapital(at)
                && words.lead(at) == null
                && words.relative(at - 1, TimeAttributes.STEP) == null;
    }

    private static boolean isCountedBefore(TimeWords words, int at) {
        return words.isNumber(at - 1) || words.match(at - 1, Category.NUMBERS) != null;
    }

    private static boolean isPointedAt(TimeWords words, Match day) {
        Match pointer = words.direction(day.end(), WordSide.AFTER);
        return pointer != null
                && (words.startsSentence(day.first())
                        || pointer.entry().is(TimeAttributes.DIRECTION, Direction.FUTURE)
                                && !pointer.entry().has(TimeAttributes.DAYS));
    }

    private static @Nullable TimeDraft part(TimeWords words, int at) {
        Match part = words.match(at, Category.DAY_PARTS);
        boolean name = words.token(at).isCapitalized() && words.followsCapital(at);
        if (part == null || name || words.role(at, ClockRole.THING) != null) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.PART, at, part.end(), Rules.DAY_PART.id(words)).because(part);
        draft.part(part.entry().get(TimeAttributes.PART));
        return draft;
    }

    private static boolean takePart(TimeWords words, TimeDraft draft) {
        if (draft.part != null) {
            return false;
        }
        int at = draft.hasCalendarDay() ? words.skip(draft.end, ",") : draft.end;
        Match part = words.match(at, Category.DAY_PARTS);
        if (part == null) {
            return false;
        }
        draft.with(part).part(part.entry().get(TimeAttributes.PART));
        return true;
    }

    /** "Senin pekan lalu", "Tuesday next week", "Friday of last week". */
    private static boolean takeWeek(TimeWords words, TimeDraft draft) {
        if (!(draft.days instanceof NamedDay named) || draft.direction != Direction.UNSTATED) {
            return false;
        }
        Match of = words.role(draft.end, ClockRole.OF);
        int at = of == null ? draft.end : of.end();
        Match before = words.direction(at, WordSide.BEFORE);
        Match step = words.relative(before == null ? at : before.end(), TimeAttributes.STEP);
        if (step == null || !isWeek(step)) {
            return false;
        }
        Match pointer = before != null ? before : words.direction(step.end(), WordSide.AFTER);
        if (pointer == null || pointer.entry().is(TimeAttributes.COUNTS, StepCount.ONLY)) {
            return false;
        }
        int steps = pointer.entry().get(TimeAttributes.DIRECTION).steps();
        draft.days(new DayOfWeekStep(named.weekday(), steps), draft.grain, Part.RELATIVE);
        draft.with(step).with(pointer);
        return true;
    }

    /** A week and not "seminggu" or a fortnight. */
    private static boolean isWeek(Match step) {
        return step.entry().is(TimeAttributes.STEP, TimeStep.WEEK)
                && !step.entry().has(TimeAttributes.AMOUNT);
    }

    /** "lalu", "kemarin", "ini", "mendatang" behind a day or part; "hari ini" behind a part. */
    private static boolean takeDirection(TimeWords words, TimeDraft draft) {
        Match day = words.relative(draft.end, TimeAttributes.DAYS);
        Match pointer = words.direction(draft.end, WordSide.AFTER);
        Match word = pointer != null ? pointer : day;
        if (word == null || !mayBePointed(draft)) {
            return false;
        }
        if (pointer != null) {
            draft.direction = pointer.entry().get(TimeAttributes.DIRECTION);
        }
        if (pointer != null && pointer.entry().has(TimeAttributes.STEPS) && draft.days instanceof NamedDay) {
            // "Friday after next"
            int weeks = pointer.entry().get(TimeAttributes.STEPS) - 1;
            draft.days = new Offset(ChronoUnit.WEEKS, weeks, draft.days);
        }
        if (draft.days == null) {
            int steps = day != null ? day.entry().get(TimeAttributes.DAYS) : draft.direction.steps();
            shift(draft, word, steps);
        } else if (pointer == null && draft.days instanceof NamedDay) {
            shift(draft, word, word.entry().get(TimeAttributes.DAYS));
        }
        draft.with(word).stated.add(Part.RELATIVE);
        return true;
    }

    /** Whether nothing has told yet on which side of today a day is, but for a weekend. */
    private static boolean mayBePointed(TimeDraft draft) {
        return draft.direction == Direction.UNSTATED
                && (!draft.stated.contains(Part.RELATIVE) || draft.days instanceof Weekend);
    }

    private void takeDate(TimeWords words, TimeDraft draft) {
        if (draft.hasCalendarDay()) {
            takeWeekdayOfDate(words, draft);
            return;
        }
        TimeDraft date = dateBehind(words, draft);
        if (date != null) {
            boolean named = draft.weekday != null;
            draft.absorb(date);
            if (named && draft.hasCalendarDay()) {
                draft.rules.set(0, Rules.WEEKDAY_DATE.id(words));
            }
        }
    }

    private @Nullable TimeDraft dateBehind(TimeWords words, TimeDraft draft) {
        int at = words.skip(draft.end, ",");
        TimeDraft date = dates.inParentheses(words, at);
        if (date == null) {
            date = draft.kind == TimeDraft.Kind.PART ? ofPart(words, draft) : following(words, draft, at);
        }
        return date != null ? date : weekdayBehind(words, draft, at);
    }

    /** "kemarin, Senin": the weekday of a day that is told already. */
    private static @Nullable TimeDraft weekdayBehind(TimeWords words, TimeDraft draft, int at) {
        if (draft.weekday != null || draft.days == null) {
            return null;
        }
        TimeDraft weekday = weekday(words, at);
        if (weekday != null) {
            weekday.days = draft.days;
        }
        return weekday;
    }

    /** A date behind a weekday: "Rabu, 13 September", "Rabu 13/9", "Wednesday, September 13". */
    private @Nullable TimeDraft following(TimeWords words, TimeDraft draft, int at) {
        Match word = words.role(at, ClockRole.DATE);
        int from = word == null ? at : word.end();
        TimeDraft date = dates.date(words, from, draft.weekday != null);
        if (date != null || draft.weekday == null) {
            return date;
        }
        TimeDraft ranked = DateGrammar.ranked(words, at, DateGrammar.article(words, at));
        return ranked == null && at == draft.end ? DateGrammar.figured(words, at) : ranked;
    }

    /** "the morning of September 13", "dawn on Wednesday", "malam 13 September". */
    private @Nullable TimeDraft ofPart(TimeWords words, TimeDraft draft) {
        Match of = words.role(draft.end, ClockRole.OF);
        if (of == null) {
            return words.isNumber(draft.end) ? dates.date(words, draft.end, false) : eve(words, draft);
        }
        TimeDraft day = weekday(words, of.end());
        day = day != null ? day : dates.date(words, of.end(), false);
        return day == null ? null : day.because(of);
    }

    /** "malam Minggu": where the language counts the night to the day that it leads into. */
    private static @Nullable TimeDraft eve(TimeWords words, TimeDraft draft) {
        Match part = words.match(draft.first, Category.DAY_PARTS);
        Match day = words.match(draft.end, Category.WEEKDAYS);
        if (part == null || !part.entry().is(TimeAttributes.EVE) || day == null || words.is(day.end(), "(")) {
            return null;
        }
        TimeDraft eve =
                new TimeDraft(TimeDraft.Kind.DATE, draft.end, day.end(), Rules.RELATIVE_DAY.id(words)).because(day);
        DayOfWeek weekday = day.entry().get(TimeAttributes.WEEKDAY);
        return eve.days(new EveOf(weekday), Grain.DAY_PART, Part.RELATIVE);
    }

    /** "13 September 2023 (Rabu)". */
    private static void takeWeekdayOfDate(TimeWords words, TimeDraft draft) {
        if (draft.weekday != null || !words.is(draft.end, "(")) {
            return;
        }
        TimeDraft day = weekday(words, draft.end + 1);
        if (day != null && words.is(day.end, ")")) {
            draft.weekday = day.weekday;
            draft.stated.add(Part.WEEKDAY);
            draft.upTo(day.end + 1);
        }
    }

    /** A part of the day alone is said of habits and meals as well; something has to show that a time is meant. */
    private static boolean isWorthKeeping(TimeWords words, TimeDraft draft) {
        if (draft.days != null) {
            return true;
        }
        Match part = words.match(draft.first, Category.DAY_PARTS);
        boolean named = words.token(draft.first).isCapitalized()
                && (!words.startsSentence(draft.first) || words.isCapitalized(draft.end));
        return part != null && (part.entry().is(TimeAttributes.ALONE) && !named || words.lead(draft.first) != null);
    }
}
