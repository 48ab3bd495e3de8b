package dev.silang.extract.time;

import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.TimeStep;
import dev.silang.value.Grain;
import org.jspecify.annotations.Nullable;

/** Minutes said before their hour: "half past three", "a quarter to noon", "20 minutes past 3pm". */
final class MinutesGrammar implements Grammar {
    private static final int HOUR = 60;

    private static final int DAY = 24 * HOUR;

    private final ClockGrammar clocks;

    /** So many minutes; certain where nothing else is counted so. */
    private record Minutes(
            int value, int end, boolean certain, @Nullable Match word) {}

    MinutesGrammar(ClockGrammar clocks) {
        this.clocks = clocks;
    }

    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        Minutes minutes = minutes(words, at);
        if (minutes == null || minutes.value >= HOUR) {
            return null;
        }
        Match past = words.role(minutes.end, ClockRole.MINUTES_PAST);
        Match to = past == null ? words.role(minutes.end, ClockRole.MINUTES_TO) : null;
        Match joint = past == null ? to : past;
        TimeDraft hour = joint == null ? null : clocks.hour(words, joint.end());
        if (joint == null || hour == null || !isTime(words, hour) || to != null && !isCertain(words, at, minutes)) {
            return null;
        }
        hour.minute = Math.floorMod(hour.minute + (past == null ? -minutes.value : minutes.value), DAY);
        hour.grain = Grain.MINUTE;
        hour.first = at;
        hour.because(joint);
        return minutes.word == null ? hour : hour.because(minutes.word);
    }

    private static @Nullable Minutes minutes(TimeWords words, int at) {
        Match part = words.role(at, ClockRole.PART_OF_HOUR);
        if (part != null) {
            return new Minutes(part.entry().get(TimeAttributes.MINUTE), part.end(), true, part);
        }
        TimeWords.Amount amount = words.amount(at);
        Match unit = amount == null ? null : words.relative(amount.end(), TimeAttributes.STEP);
        boolean counted = unit != null && unit.entry().is(TimeAttributes.STEP, TimeStep.MINUTE);
        return amount == null
                ? null
                : new Minutes(amount.value(), counted && unit != null ? unit.end() : amount.end(), counted, unit);
    }

    /** Whether minutes can be counted from an hour: from a whole one that counts nothing. */
    private static boolean isTime(TimeWords words, TimeDraft hour) {
        return hour.minute % HOUR == 0 && !words.isCounted(hour.end);
    }

    /** "Ten past nine" is a time; "10 to 9" may be a score or run from ten to nine. */
    private static boolean isCertain(TimeWords words, int at, Minutes minutes) {
        return minutes.certain || words.roleBefore(at, ClockRole.AT) != null;
    }
}
