package dev.silang.extract.time;

import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.value.Grain;
import dev.silang.value.TimeSpan.Part;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a match: "menit ke-73", "menit 83", "73'", "the 73rd minute". They count from the kick-off, so they get no
 * date, and minute 73 is written 01:13 as a clock that starts with the match would show it.
 */
final class MatchMinuteGrammar implements Grammar {
    /** Two halves, extra time and what is added to it. */
    private static final int LONGEST_MATCH = 130;

    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        Match word = words.role(at, ClockRole.MATCH_MINUTE);
        if (word != null) {
            boolean amount = at > 0 && words.amount(at - 1) != null;
            int number = words.isDash(word.end()) ? word.end() + 1 : word.end();
            return amount ? null : minute(words, at, number, number + 1, word);
        }
        if (!words.isNumber(at)) {
            return null;
        }
        if (words.is(at + 1, "'") || words.is(at + 1, "’")) {
            return primed(words, at);
        }
        Match ordinal = words.role(at + 1, ClockRole.ORDINAL);
        Match minute = ordinal == null ? null : words.role(ordinal.end(), ClockRole.MINUTE_AFTER);
        return minute == null ? null : minute(words, at, at, minute.end(), minute);
    }

    /** "Evan Dimas 73'" and "(73')": a name, a parenthesis or another minute stands before, so it is no inch or quote. */
    private static @Nullable TimeDraft primed(TimeWords words, int at) {
        boolean glued = words.touchesBefore(at + 2) && !words.is(at + 2, ")") && !words.is(at + 2, ",");
        boolean touches = words.touchesBefore(at + 1) && (!glued || words.is(at + 2, ".") || words.is(at + 2, ";"));
        boolean placed = words.is(at - 1, "(") || words.is(at - 1, ",") || words.isCapitalized(at - 1);
        return touches && placed ? minute(words, at, at, at + 2, null) : null;
    }

    private static @Nullable TimeDraft minute(TimeWords words, int first, int number, int end, @Nullable Match word) {
        int minute = words.digits(number, 3);
        if (minute < 1 || minute > LONGEST_MATCH || words.relative(end, TimeAttributes.STEP) != null) {
            return null;
        }
        boolean added = words.is(end, "+") && words.touchesBefore(end) && words.isNumber(end + 1);
        TimeDraft draft =
                new TimeDraft(TimeDraft.Kind.MATCH_MINUTE, first, added ? end + 2 : end, Rules.MATCH_MINUTE.id(words));
        draft.minute = minute;
        draft.grain = Grain.MINUTE;
        draft.stated.add(Part.CLOCK);
        return word == null ? draft : draft.because(word);
    }
}
