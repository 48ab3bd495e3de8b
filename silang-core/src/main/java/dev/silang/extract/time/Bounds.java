package dev.silang.extract.time;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.Evidence;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.RangePart;
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
        // "hari" may stand between: "hingga hari Minggu"
        boolean filled = match == null && words.relative(end - 1, TimeAttributes.STEP) != null;
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
        boolean open = draft.isRange() && !isEvidence(match);
        draft.hedge = open || draft.hedge == Hedge.VAGUE ? draft.hedge : hedge;
        draft.because(match);
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

    private static boolean isBetween(TimeWords words, int start) {
        return between(words, start) != null;
    }

    private static @Nullable Match between(TimeWords words, int start) {
        Match before = words.before(start, Category.TIME_BOUNDS);
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
