package dev.silang.extract.time;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.NumberKind;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.TimeStep;
import dev.silang.value.DayPart;
import dev.silang.value.Grain;
import dev.silang.value.TimeSpan.Part;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of the clock: "pukul 10.30 WIB", "jam setengah 6 pagi", "6.10am", "14:31:58". Figures alone are none; a word
 * before or behind them, or seconds, must make them one.
 */
final class ClockGrammar implements Grammar {
    private static final int DAY = 24 * 60;

    private static final Pattern POINTS = Pattern.compile("[.,]");

    /** Figures of a clock: minute and second are -1 where unsaid. */
    private record Figures(
            int hour,
            int minute,
            int second,
            int end,
            @Nullable Match word) {
        boolean hasMinute() {
            return minute >= 0;
        }
    }

    /** Index behind the last date that was found: figures right behind a date are a clock. */
    private int dateEnd = -1;

    /** The part of the day that the last date named, if it named one. */
    private @Nullable DayPart datePart;

    void dateEndsAt(int end, @Nullable DayPart part) {
        dateEnd = end;
        datePart = part;
    }

    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        Match fixed = words.role(at, ClockRole.FIXED);
        if (fixed != null) {
            TimeDraft draft = clock(words, at, fixed.entry().get(TimeAttributes.MINUTE), -1, fixed.end());
            draft.with(fixed);
            Zones.take(words, draft);
            return draft;
        }
        Match word = words.role(at, ClockRole.HOUR);
        if (word != null) {
            return spoken(words, word);
        }
        return words.isNumber(at) ? bare(words, at) : inWords(words, at);
    }

    /** The hour behind "past" or "to": a fixed time, or an hour of twelve with whatever stands behind it. */
    @Nullable
    TimeDraft hour(TimeWords words, int at) {
        if (words.role(at, ClockRole.FIXED) != null) {
            return at(words, at);
        }
        Figures figures = isArticle(words, at) ? null : figures(words, at, true);
        return figures == null || figures.hasMinute() || figures.hour > 12 || figures.hour == 0
                ? null
                : finished(words, at, figures, false);
    }

    /** "A" of "a minute to a call" is a number and no hour. */
    private static boolean isArticle(TimeWords words, int at) {
        return words.match(at, Category.NUMBERS, NumberAttributes.NUMBER_KIND, NumberKind.ARTICLE) != null;
    }

    /** "seven p.m.", "ten thirty am", "at three in the morning". */
    private @Nullable TimeDraft inWords(TimeWords words, int at) {
        TimeWords.Amount hour =
                words.match(at, Category.NUMBERS) == null || isArticle(words, at) ? null : words.amount(at);
        if (hour == null || hour.value() > 12 || hour.value() == 0) {
            return null;
        }
        Figures figures = new Figures(hour.value(), -1, -1, hour.end(), hour.word());
        if (isMarked(words, figures) || isHourOfPart(words, at, figures)) {
            return finished(words, at, figures, false);
        }
        TimeDraft named = ofNamedPart(words, at, figures);
        if (named != null) {
            return named;
        }
        TimeWords.Amount minute = words.amount(hour.end());
        if (minute == null || minute.value() < 10 || minute.value() > 59) {
            return null;
        }
        Figures both = new Figures(hour.value(), minute.value(), -1, minute.end(), hour.word());
        boolean led = words.roleBefore(at, ClockRole.AT) != null && endsHere(words, both.end);
        return led || isMarked(words, both) ? inNamedPart(words, finished(words, at, both, false)) : null;
    }

    /** What follows "hingga" behind another clock time: the word before it may be left out. */
    @Nullable
    TimeDraft continued(TimeWords words, int at) {
        TimeDraft draft = at(words, at);
        if (draft != null) {
            return draft;
        }
        Figures figures = figures(words, at, false);
        if (figures == null || words.isCounted(figures.end) || words.is(figures.end, "/")) {
            return null;
        }
        return finished(words, at, figures, false);
    }

    private @Nullable TimeDraft spoken(TimeWords words, Match word) {
        int at = word.end();
        Match hedge = words.match(at, Category.TIME_BOUNDS);
        at = hedge == null ? at : hedge.end();
        Match half = words.role(at, ClockRole.HALF);
        at = half == null ? at : half.end();
        Figures figures = figures(words, at, true);
        if (figures == null || isAmount(words, word, figures)) {
            return null;
        }
        if (half != null && (figures.hasMinute() || figures.hour == 0)) {
            return null;
        }
        TimeDraft draft = inNamedPart(words, finished(words, word.first(), figures, half != null))
                .because(word);
        return half == null ? draft : draft.because(half);
    }

    /** "24 jam 6 menit" and "jam 40" are lengths of time. */
    private boolean isAmount(TimeWords words, Match word, Figures figures) {
        if (!word.entry().is(TimeAttributes.ALSO_UNIT)) {
            return false;
        }
        boolean counted = word.first() > 0 && words.amount(word.first() - 1) != null && dateEnd != word.first();
        return counted || !figures.hasMinute() && words.relative(figures.end, TimeAttributes.STEP) != null;
    }

    private @Nullable TimeDraft bare(TimeWords words, int at) {
        Figures figures = figures(words, at, false);
        figures = figures == null ? together(words, at) : figures;
        if (figures == null || isCut(words, at)) {
            return null;
        }
        boolean clear = figures.hasMinute() && isClear(words, at, figures);
        boolean marked = isMarked(words, figures) || isHourOfPart(words, at, figures);
        if (clear || marked) {
            return inNamedPart(words, finished(words, at, figures, false));
        }
        TimeDraft named = ofNamedPart(words, at, figures);
        return named != null ? named : ofRange(words, at, figures);
    }

    /** "330 p.m.": hour and minute in one figure, which only what follows can tell. */
    private static @Nullable Figures together(TimeWords words, int at) {
        int figure = words.token(at).text().length() >= 3 ? words.digits(at, 4) : -1;
        boolean half = words.role(at + 1, ClockRole.AM) != null || words.role(at + 1, ClockRole.PM) != null;
        return half ? checked(figure / 100, figure % 100, -1, at + 1, false) : null;
    }

    /** "this afternoon at 3:20", "tadi sore pukul 3.20": in the half of the day that was named right before. */
    private TimeDraft inNamedPart(TimeWords words, TimeDraft draft) {
        Match lead = words.roleBefore(draft.first, ClockRole.AT);
        boolean behind = dateEnd == (lead == null ? draft.first : lead.first());
        if (behind && datePart != null && draft.part == null && !draft.halfTold) {
            inPart(draft, datePart);
        }
        return draft;
    }

    /** "tonight at 8", "at 8 this evening": an hour alone beside a part of a day that is named. */
    private @Nullable TimeDraft ofNamedPart(TimeWords words, int at, Figures figures) {
        Match lead = words.roleBefore(at, ClockRole.AT);
        DayPart behind = lead == null ? null : DayGrammar.partOfDay(words, figures.end);
        boolean before = lead != null && behind == null && dateEnd == lead.first() && endsHere(words, figures.end);
        DayPart named = before ? datePart : behind;
        if (named == null || figures.hour > 12) {
            return null;
        }
        TimeDraft draft = finished(words, at, figures, false);
        inPart(draft, named);
        return draft;
    }

    private static boolean endsHere(TimeWords words, int at) {
        return !words.has(at)
                || words.startsSentence(at)
                || !words.token(at).isWord() && !words.isNumber(at) && !words.isDash(at)
                || words.match(at, Category.CLOCK_WORDS) != null;
    }

    /** "3-4pm", "from 9:30 to 11:00", "15:30 – 18:00" on a line of its own. */
    private @Nullable TimeDraft ofRange(TimeWords words, int at, Figures figures) {
        int joint = Bounds.connector(words, at, figures.end);
        Figures other = joint < 0 || !words.isNumber(joint) ? null : figures(words, joint, false);
        boolean alone = figures.hasMinute()
                && isColon(words, at + 1)
                && words.startsSentence(at)
                && words.sentenceEnd(at) == (other == null ? figures.end : other.end);
        DayPart named = partOfRange(words, at, other);
        boolean both =
                other != null && (named != null || isMarked(words, other) || isLedRange(words, at, figures, other));
        if (!alone && !both) {
            return null;
        }
        TimeDraft draft = finished(words, at, figures, false);
        if (named != null && figures.hour <= 12) {
            inPart(draft, named);
            draft.halfTold = true;
        }
        return draft;
    }

    /** The part of a day that is told behind a range, or before it and the word that leads to it. */
    private @Nullable DayPart partOfRange(TimeWords words, int at, @Nullable Figures other) {
        if (other == null) {
            return null;
        }
        DayPart behind = DayGrammar.partOfDay(words, other.end);
        Match lead = behind == null ? words.lead(at) : null;
        return lead != null && dateEnd == lead.first() && endsHere(words, other.end) ? datePart : behind;
    }

    /** "from 9:30 to 11:00", "between 10 and 11:30"; what falls, "from 2:10 to 2:05", is a time of a race. */
    private static boolean isLedRange(TimeWords words, int at, Figures figures, Figures other) {
        int from = figures.hour * 60 + Math.max(figures.minute, 0);
        int to = other.hour * 60 + Math.max(other.minute, 0);
        boolean pointed =
                figures.hasMinute() && !isColon(words, at + 1) || other.hasMinute() && !isColon(words, other.end - 2);
        if (pointed || words.lead(at) == null || words.isCounted(other.end)) {
            return false;
        }
        return figures.hasMinute() && other.hasMinute()
                ? from < to || words.token(at).text().length() == 2
                : (figures.hasMinute() || other.hasMinute()) && from < to && endsHere(words, other.end);
    }

    /** "At 3 in the morning": an hour alone needs the words on both sides. */
    private static boolean isHourOfPart(TimeWords words, int at, Figures figures) {
        return words.roleBefore(at, ClockRole.AT) != null && partBehind(words, figures.end) != null;
    }

    /** Whether figures are the end of others. */
    private static boolean isCut(TimeWords words, int at) {
        return words.touchesBefore(at) && (words.is(at - 1, ":") || words.is(at - 1, "/"));
    }

    /** Whether hour and minute are a time: with seconds, behind a date, or behind a word for the time. */
    private boolean isClear(TimeWords words, int at, Figures figures) {
        return figures.second >= 0
                || words.role(at + 1, ClockRole.HOUR_MARK) != null
                || isBehindDate(words, at)
                || isSpoken(words, at, figures);
    }

    private boolean isBehindDate(TimeWords words, int at) {
        return words.is(at + 1, ":") && (dateEnd == at || dateEnd == at - 1 && words.is(at - 1, ","));
    }

    private static boolean isSpoken(TimeWords words, int at, Figures figures) {
        return (words.roleBefore(at, ClockRole.AT) != null || isBounded(words, at))
                && !words.isCounted(figures.end)
                && !isMoney(words, at);
    }

    /** "after 14:00", "by 9:30": behind a bound that joins no range, for a time of a race may go "to 2:05". */
    private static boolean isBounded(TimeWords words, int at) {
        Match bound = words.is(at + 1, ":") ? words.before(at, Category.TIME_BOUNDS) : null;
        return bound != null && !bound.entry().has(TimeAttributes.RANGE);
    }

    private static boolean isMoney(TimeWords words, int at) {
        return words.match(at - 1, Category.CURRENCIES) != null;
    }

    /** Whether what follows can only follow a clock time. */
    private static boolean isMarked(TimeWords words, Figures figures) {
        int end = figures.end;
        boolean letter = half(words, end, ClockRole.AM) != null || half(words, end, ClockRole.PM) != null;
        boolean half = letter || words.role(end, ClockRole.OCLOCK) != null;
        boolean zoned = words.match(end, Category.ZONES) != null || words.role(end, ClockRole.LOCAL) != null;
        boolean named = partBehind(words, end) != null;
        return half || figures.hasMinute() && (zoned || named);
    }

    private TimeDraft finished(TimeWords words, int first, Figures figures, boolean half) {
        int minutes = figures.hour * 60 + Math.max(figures.minute, 0) - (half ? 30 : 0);
        TimeDraft draft = clock(words, first, minutes % DAY, figures.second, figures.end);
        if (!figures.hasMinute() && !half) {
            draft.grain = Grain.HOUR;
        }
        if (figures.word != null) {
            draft.because(figures.word);
        }
        Match mark = words.isNumber(first) ? words.role(first + 1, ClockRole.HOUR_MARK) : null;
        if (mark != null) {
            draft.because(mark);
        }
        takeMinutesPast(words, draft, figures);
        for (int i = 0;
                i < 3 && (takeHalfDay(words, draft) || takePart(words, draft) || Zones.take(words, draft));
                i++) {
            draft.upTo(draft.end);
        }
        return draft;
    }

    private static TimeDraft clock(TimeWords words, int first, int minute, int second, int end) {
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.CLOCK, first, end, Rules.CLOCK.id(words));
        draft.minute = minute;
        draft.second = second;
        draft.grain = second >= 0 ? Grain.SECOND : Grain.MINUTE;
        draft.stated.add(Part.CLOCK);
        return draft;
    }

    /** "pukul 10 lewat 15 menit", "pukul 10 kurang seperempat". */
    private static void takeMinutesPast(TimeWords words, TimeDraft draft, Figures figures) {
        Match past = figures.hasMinute() ? null : words.role(draft.end, ClockRole.PAST);
        Match joint = past != null || figures.hasMinute() ? past : words.role(draft.end, ClockRole.SHORT_OF);
        TimeWords.Amount minutes = joint == null ? null : minutes(words, joint.end());
        if (joint == null || minutes == null || minutes.value() > 59) {
            return;
        }
        draft.minute = Math.floorMod(draft.minute + (past == null ? -minutes.value() : minutes.value()), DAY);
        draft.grain = Grain.MINUTE;
        draft.with(joint).upTo(minutes.end());
        if (minutes.word() != null) {
            draft.because(minutes.word());
        }
        Match unit = words.relative(draft.end, TimeAttributes.STEP);
        if (unit != null && unit.entry().is(TimeAttributes.STEP, TimeStep.MINUTE)) {
            draft.with(unit);
        }
    }

    private static TimeWords.@Nullable Amount minutes(TimeWords words, int at) {
        Match part = words.role(at, ClockRole.PART_OF_HOUR);
        return part == null
                ? words.amount(at)
                : new TimeWords.Amount(part.entry().get(TimeAttributes.MINUTE), part.end(), part);
    }

    /** The word for a half of the day; a letter alone is one only where it touches minutes, "7:30p". */
    private static @Nullable Match half(TimeWords words, int at, ClockRole role) {
        Match half = words.role(at, role);
        boolean letter =
                half != null && half.length() == 1 && words.token(at).text().length() == 1;
        return letter && !(words.touchesBefore(at) && words.is(at - 2, ":")) ? null : half;
    }

    private static boolean takeHalfDay(TimeWords words, TimeDraft draft) {
        Match am = half(words, draft.end, ClockRole.AM);
        Match pm = am == null ? half(words, draft.end, ClockRole.PM) : null;
        Match oclock = words.role(draft.end, ClockRole.OCLOCK);
        Match word = am != null ? am : pm != null ? pm : oclock;
        if (word == null) {
            return false;
        }
        draft.halfTold |= am != null || pm != null;
        int hour = draft.minute / 60;
        if (pm != null && hour < 12) {
            draft.minute += DAY / 2;
        } else if (am != null && hour == 12) {
            draft.minute -= DAY / 2;
        }
        draft.with(word);
        return true;
    }

    /** "jam 3 sore" is 15.00: the half of the day that the part holds. */
    private static boolean takePart(TimeWords words, TimeDraft draft) {
        Match match = draft.part == null ? partBehind(words, draft.end) : null;
        if (match == null) {
            return false;
        }
        DayPart part = match.entry().get(TimeAttributes.PART);
        Grain grain = draft.grain;
        draft.with(match).part(part);
        draft.grain = grain;
        inPart(draft, part);
        return true;
    }

    /** Puts an hour of twelve into the half of the day that holds a part. */
    private static void inPart(TimeDraft draft, DayPart part) {
        int other = (draft.minute + DAY / 2) % DAY;
        if (draft.minute <= DAY / 2 + 59 && part.gap(other) < part.gap(draft.minute)) {
            draft.minute = other;
        }
    }

    /** "3 sore", "3 in the afternoon": the part of the day behind a clock time, with or without a word that leads to it. */
    private static @Nullable Match partBehind(TimeWords words, int at) {
        Match part = words.match(at, Category.DAY_PARTS);
        Match in = part == null ? words.role(at, ClockRole.LEAD) : null;
        Match lead = part == null && in == null ? words.role(at, ClockRole.AT) : in;
        return lead == null ? part : words.match(lead.end(), Category.DAY_PARTS);
    }

    /** @param spoken whether a number in words or without minutes will do */
    private static @Nullable Figures figures(TimeWords words, int at, boolean spoken) {
        if (words.isNumber(at) && isFullHour(words, at)) {
            return checked(words.digits(at, 2), 0, -1, at + 2, false);
        }
        if (words.isNumber(at)) {
            return isColon(words, at + 1) ? colons(words, at) : points(words, at);
        }
        TimeWords.Amount amount = spoken ? words.amount(at) : null;
        return amount == null || amount.value() > 24
                ? null
                : new Figures(amount.value(), -1, -1, amount.end(), amount.word());
    }

    /** "at 15h", "8h GMT": elsewhere so many hours are meant. */
    private static boolean isFullHour(TimeWords words, int at) {
        Match mark = words.touchesBefore(at + 1) ? words.role(at + 1, ClockRole.HOUR_MARK) : null;
        return mark != null
                && !words.isNumber(at + 2)
                && (words.roleBefore(at, ClockRole.AT) != null || words.match(at + 2, Category.ZONES) != null);
    }

    private static @Nullable Figures colons(TimeWords words, int at) {
        boolean seconds = isColon(words, at + 3);
        int second = seconds ? twoDigits(words.token(at + 4).text()) : -1;
        int minute = twoDigits(words.token(at + 2).text());
        return checked(words.digits(at, 2), minute, second, at + (seconds ? 5 : 3), seconds);
    }

    /** A colon between two figures; one at the end of a line with a list below it is none. */
    private static boolean isColon(TimeWords words, int at) {
        boolean mark = words.is(at, ":") || words.role(at, ClockRole.HOUR_MARK) != null;
        return mark && words.isNumber(at + 1) && words.touchesBefore(at) && words.touchesBefore(at + 1);
    }

    /** "10", "10.30", "10.30.15"; a comma for the point is a common slip behind "pukul". */
    private static @Nullable Figures points(TimeWords words, int at) {
        String text = words.token(at).text();
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            int hour = Digits.value(text, 2);
            return hour < 0 || hour > 24 ? null : new Figures(hour, -1, -1, at + 1, null);
        }
        String[] pieces = POINTS.split(text, 4);
        if (pieces.length > 3) {
            return null;
        }
        int hour = Digits.value(pieces[0], 2);
        int second = pieces.length == 3 ? twoDigits(pieces[2]) : -1;
        return checked(hour, twoDigits(pieces[1]), second, at + 1, pieces.length == 3);
    }

    private static int twoDigits(String text) {
        return text.length() == 2 ? Digits.value(text, 2) : -1;
    }

    private static @Nullable Figures checked(int hour, int minute, int second, int end, boolean seconds) {
        boolean sound = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && (hour < 24 || minute == 0);
        return sound && (!seconds || second >= 0 && second < 60) ? new Figures(hour, minute, second, end, null) : null;
    }
}
