package dev.silang.relation;

import dev.silang.value.Clock;
import dev.silang.value.DayPart;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Compares the stated times of day. Zones are reconciled where both are known. */
final class ClockComparison {
    /** Minutes by which "about 10.30" may be off: a reporter who rounds to five minutes. */
    private static final int AROUND_MINUTES = 5;

    /** Minutes by which "about six" may be off. */
    private static final int AROUND_HOUR_MINUTES = 15;

    /** Minutes by which "six o'clock" may be off. */
    private static final int HOUR_MINUTES = 10;

    private static final int DAY = Clock.DAY;

    private ClockComparison() {}

    /**
     * Minutes of a day, or of two days where midnight lies between.
     *
     * @param from first minute
     * @param to last minute, inclusive
     * @param slack minutes by which both may be off
     */
    private record Stretch(int from, int to, int slack) {
        static Stretch of(Clock clock, int shift, int slack) {
            int from = Math.floorMod(clock.from() + shift, DAY);
            int length = Math.floorMod(clock.last() - clock.from(), DAY);
            return new Stretch(from, from + length, slack);
        }

        Stretch later(int minutes) {
            return new Stretch(from + minutes, to + minutes, slack);
        }

        boolean meets(Stretch other) {
            return from - slack <= other.to + other.slack && other.from - other.slack <= to + slack;
        }

        boolean encloses(Stretch other) {
            return from - slack <= other.from - other.slack && to + slack >= other.to + other.slack;
        }
    }

    /** UNRELATED if one of the two gives neither a clock time nor a part of the day that can be compared. */
    static Explanation compare(TimeSpan a, TimeSpan b) {
        Clock here = a.clock();
        Clock there = b.clock();
        if (here == null || there == null) {
            return parts(a, b);
        }
        int shift = shift(a.zone(), b.zone());
        Stretch left = Stretch.of(here, 0, minutesOff(a));
        Stretch right = Stretch.of(there, shift, minutesOff(b));
        // Just before and just after midnight are neighbours.
        for (int turn : new int[] {0, DAY, -DAY}) {
            if (left.meets(right.later(turn))) {
                Stretch moved = right.later(turn);
                return left.equals(moved) ? seconds(a, here, b, there, shift) : meeting(a, left, b, moved);
            }
        }
        return differ(a, b);
    }

    private static Explanation meeting(TimeSpan a, Stretch left, TimeSpan b, Stretch right) {
        Step within = Step.of(Step.Kind.WITHIN, a.notation(), b.notation());
        if (right.encloses(left)) {
            return Explanation.of(left.encloses(right) ? Relation.COMPATIBLE : Relation.FINER, within);
        }
        return left.encloses(right)
                ? Explanation.of(Relation.COARSER, within)
                : Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, a.notation(), b.notation()));
    }

    /** The minutes are the same. */
    private static Explanation seconds(TimeSpan a, Clock here, TimeSpan b, Clock there, int shift) {
        Integer left = here.second();
        Integer right = there.second();
        if (left != null && right != null && !left.equals(right) && minutesOff(a) == 0) {
            return differ(a, b);
        }
        if ((left == null) != (right == null)) {
            Step within = Step.of(Step.Kind.WITHIN, a.notation(), b.notation());
            return Explanation.of(left != null ? Relation.FINER : Relation.COARSER, within);
        }
        return Explanation.of(
                Relation.SAME,
                shift == 0
                        ? Step.of(Step.Kind.EQUAL, a.notation())
                        : Step.of(Step.Kind.EQUAL_CONVERTED, a.notation(), b.notation()));
    }

    /**
     * Parts of the day with each other and with clocks: one may lie in the other, but none contradicts another. What lasts
     * a day (a flood, a search) is told of in the morning and at night, and "siang" is said of 15.30 as well.
     */
    private static Explanation parts(TimeSpan a, TimeSpan b) {
        Stretch left = stretch(a, 0);
        Stretch right = stretch(b, shift(a.zone(), b.zone()));
        if (left == null || right == null) {
            return Calculus.unrelated();
        }
        if (left.equals(right)) {
            return Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.notation()));
        }
        Step within = Step.of(Step.Kind.WITHIN, a.notation(), b.notation());
        for (int turn : new int[] {0, DAY, -DAY}) {
            Stretch moved = right.later(turn);
            if (moved.encloses(left)) {
                return Explanation.of(Relation.FINER, within);
            }
            if (left.encloses(moved)) {
                return Explanation.of(Relation.COARSER, within);
            }
        }
        return Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, a.notation(), b.notation()));
    }

    /** The minutes of a clock or of parts of the day; null if it tells neither. */
    private static @Nullable Stretch stretch(TimeSpan time, int shift) {
        DayPart first = time.part();
        DayPart last = time.lastPart();
        if (time.clock() != null) {
            return Stretch.of(time.clock(), shift, 0);
        }
        if (first == null || last == null) {
            return null;
        }
        int to = last.toHour() + (last.toHour() <= first.fromHour() ? 24 : 0);
        return new Stretch(first.fromHour() * 60 + shift, to * 60 - 1 + shift, 0);
    }

    private static Explanation differ(TimeSpan a, TimeSpan b) {
        return Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.PART_DIFFERS, "clock", a.notation(), b.notation()));
    }

    /** Minutes to add to b so that both are told in a's zone. An unstated zone is taken to be the other's. */
    private static int shift(@Nullable ZoneOffset a, @Nullable ZoneOffset b) {
        return a == null || b == null ? 0 : (a.getTotalSeconds() - b.getTotalSeconds()) / 60;
    }

    private static int minutesOff(TimeSpan time) {
        boolean hour = time.grain() == Grain.HOUR;
        if (time.hedge() == Hedge.AROUND || time.hedge() == Hedge.NEARLY) {
            return hour ? AROUND_HOUR_MINUTES : AROUND_MINUTES;
        }
        return hour ? HOUR_MINUTES : 0;
    }
}
