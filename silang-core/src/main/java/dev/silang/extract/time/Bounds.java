package dev.silang.extract.time;

import dev.silang.extract.time.Days.Between;
import dev.silang.extract.time.Days.Third;
import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.Evidence;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.RangePart;
import dev.silang.lang.WordSide;
import dev.silang.value.Hedge;
import org.jspecify.annotations.Nullable;

/** What stands before a time and bounds it: "sekitar pukul 10", "sejak 2019", "sebelum Jumat", "antara … dan …". */
final class Bounds {
    private Bounds() {}

    /**
     * Reads the words before a time. "Sekitar" and "sebelum" become part of the evidence, "sejak" and "hingga" do not.
     *
     * @param from index behind the time before this one
     */
    static void take(TimeWords words, TimeDraft draft, int from) {
        Match near = bound(words, draft.first, from);
        if (near == null) {
            return;
        }
        apply(words, draft, near);
        Match outer = bound(words, near.first(), from);
        if (outer != null && !isEvidence(outer)) {
            apply(words, draft, outer);
        }
    }

    private static @Nullable Match bound(TimeWords words, int end, int from) {
        Match match = words.before(end, Category.TIME_BOUNDS);
        // "hari" or an article may stand between: "hingga hari Minggu", "by the 7th of May"
        boolean filled = match == null
                && (words.relative(end - 1, TimeAttributes.STEP) != null
                        || words.roleBefore(end, ClockRole.ARTICLE) != null);
        match = filled ? words.before(end - 1, Category.TIME_BOUNDS) : match;
        return match == null || match.first() < from || words.hasClitic(match) ? null : match;
    }

    private static void apply(TimeWords words, TimeDraft draft, Match match) {
        Hedge hedge = match.entry().get(NumberAttributes.HEDGE);
        if (hedge == Hedge.NONE) {
            return;
        }
        // "after Wednesday's crash" bounds the crash and not the day
        if (hedge != Hedge.AROUND && words.hasClitic(draft.end)) {
            return;
        }
        if (isEvidence(match)) {
            draft.first = match.first();
        }
        takeThird(draft, match);
        boolean open = draft.isRange() && !isEvidence(match);
        draft.hedge = open || draft.hedge == Hedge.VAGUE ? draft.hedge : hedge;
        draft.because(match);
    }

    /** "awal", "the end of" before a time or before the second end of a range; null if none stands here. */
    static @Nullable Match third(TimeWords words, int at) {
        Match match = words.match(at, Category.TIME_BOUNDS);
        return match != null && match.entry().has(TimeAttributes.THIRD) ? match : null;
    }

    /** Whether "awal" or its like ends right before a token, and stands where a time is told. */
    static boolean isThirdBefore(TimeWords words, int end) {
        Match match = words.before(end, Category.TIME_BOUNDS);
        return match != null
                && match.entry().has(TimeAttributes.THIRD)
                && (words.startsSentence(match.first()) || words.lead(match.first()) != null);
    }

    /** Narrows a period, or the first end of a range, to the third that was named. */
    static void takeThird(TimeDraft draft, Match match) {
        Days days = draft.days;
        if (!match.entry().has(TimeAttributes.THIRD) || days == null || !Third.has(draft.grain)) {
            return;
        }
        int third = match.entry().get(TimeAttributes.THIRD);
        draft.days = days instanceof Between range
                ? new Between(new Third(range.from(), draft.grain, third), range.to())
                : new Third(days, draft.grain, third);
    }

    static boolean isEvidence(Match match) {
        return match.entry().is(TimeAttributes.BOUND_EVIDENCE, Evidence.IN);
    }

    /** Index behind what joins two ends of a range: a dash, "hingga", and behind "antara" also "dan"; -1 if nothing. */
    static int connector(TimeWords words, int start, int at) {
        if (words.isDash(at)) {
            return at + 1;
        }
        Match match = words.match(at, Category.TIME_BOUNDS);
        if (match == null) {
            return -1;
        }
        boolean to = match.entry().is(TimeAttributes.RANGE, RangePart.TO);
        boolean and = match.entry().is(TimeAttributes.RANGE, RangePart.AND) && isBetween(words, start);
        return to || and ? match.end() : -1;
    }

    /** Whether "now" ends a stretch: behind "between", before "and"; behind "and" or "to" the other end must have been read. */
    static boolean isJoined(TimeWords words, Match now) {
        return words.isAnd(now.end()) && isBetween(words, now.first());
    }

    /** Takes a bound behind a time into it: "2018 or later". */
    static void takeBehind(TimeWords words, TimeDraft draft) {
        Match behind = words.match(draft.end, Category.TIME_BOUNDS);
        if (behind != null && behind.entry().is(NumberAttributes.HEDGE_POSITION, WordSide.AFTER) && !draft.isRange()) {
            draft.hedge = behind.entry().get(NumberAttributes.HEDGE);
            draft.with(behind);
        }
    }

    static boolean isBetween(TimeWords words, int start) {
        return between(words, start) != null;
    }

    private static @Nullable Match between(TimeWords words, int start) {
        Match near = words.before(start, Category.TIME_BOUNDS);
        boolean third = near != null && near.entry().has(TimeAttributes.THIRD);
        Match before = third && near != null ? words.before(near.first(), Category.TIME_BOUNDS) : near;
        return before != null && before.entry().is(TimeAttributes.RANGE, RangePart.BETWEEN) ? before : null;
    }

    /** Names the words that made a range one. */
    static void nameRange(TimeWords words, TimeDraft range, int at) {
        Match match = words.match(at, Category.TIME_BOUNDS);
        if (match != null) {
            range.because(match);
        }
        Match between = between(words, range.first);
        if (between != null) {
            range.because(between);
        }
    }
}
