package dev.silang.eval.outside;

import dev.silang.value.Clock;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time. A clock that was read without a day is compared by the clock alone: in a report it belongs to the day
 * that its sentence names.
 *
 * @param from its first moment, null if open
 * @param to the moment behind it, null if open
 * @param clock its time of day where no day is given; the others are null then
 * @param zone the zone in which it is told, to which a time that names another is moved; null if zones do not count
 */
record Moment(
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        @Nullable LocalTime clock,
        @Nullable ZoneOffset zone) implements Expected {

    static Moment of(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        return new Moment(from, to, null, null);
    }

    static Moment at(LocalTime clock) {
        return new Moment(null, null, clock, null);
    }

    Moment in(ZoneOffset named) {
        return new Moment(from, to, clock, named);
    }

    @Override
    public boolean isMetBy(Value value) {
        if (!(value instanceof TimeSpan time)) {
            return false;
        }
        long ahead = zone == null || time.zone() == null
                ? 0
                : zone.getTotalSeconds() - time.zone().getTotalSeconds();
        if (clock != null || time.date() == null) {
            LocalTime wanted = clock == null ? end(time.hedge()) : clock;
            return time.clock() != null
                    && LocalTime.ofSecondOfDay(second(time.clock()))
                            .plusSeconds(ahead)
                            .equals(wanted);
        }
        Moment read = of(time);
        if (read != null && time.part() != null && time.clock() == null && isPart() && read.isPart()) {
            return overlaps(read);
        }
        return read != null
                && Objects.equals(from, moved(read.from, ahead))
                && Objects.equals(to, moved(read.to, ahead));
    }

    /** Whether it is less than a day with both its ends, and more than an hour. */
    private boolean isPart() {
        long hours = from == null || to == null ? 0 : Duration.between(from, to).toHours();
        return hours > 1 && hours < 24;
    }

    /**
     * Whether two parts of days share at least half of the shorter: that the evening begins at 17, at 18 or at 16 is the custom
     * of those who say so, and a reading of it that is right cannot have the hours of all of them.
     */
    private boolean overlaps(Moment other) {
        if (from == null || to == null || other.from == null || other.to == null) {
            return false;
        }
        LocalDateTime first = from.isAfter(other.from) ? from : other.from;
        LocalDateTime last = to.isBefore(other.to) ? to : other.to;
        Duration shorter = Duration.between(from, to);
        Duration own = Duration.between(other.from, other.to);
        shorter = own.compareTo(shorter) < 0 ? own : shorter;
        return Duration.between(first, last).multipliedBy(2).compareTo(shorter) >= 0;
    }

    /** The time of day of the end that a bound of its kind tells, for "until 2 pm" the last; null if that end is open. */
    private @Nullable LocalTime end(Hedge hedge) {
        boolean upper = hedge == Hedge.AT_MOST || hedge == Hedge.LESS_THAN;
        LocalDateTime end = upper && from == null ? to : from;
        return end == null ? null : end.toLocalTime();
    }

    private static @Nullable LocalDateTime moved(@Nullable LocalDateTime moment, long seconds) {
        return moment == null ? null : moment.plusSeconds(seconds);
    }

    private static long second(Clock clock) {
        Integer second = clock.second();
        return clock.from() * 60L + (second == null ? 0 : second);
    }

    /** What a time says, as a stretch; null for a clock without a day. */
    static @Nullable Moment of(TimeSpan time) {
        LocalDate first = time.date();
        LocalDate last = time.lastDate();
        if (first == null || last == null) {
            return null;
        }
        LocalDateTime from = first.atStartOfDay();
        LocalDateTime to = last.plusDays(1).atStartOfDay();
        Clock read = time.clock();
        if (read != null && isBound(time.hedge()) && !read.isRange()) {
            // what is bounded by a time of the clock is bounded by that moment and not by a minute
            return open(from.plusSeconds(second(read)), from.plusSeconds(second(read)), time.hedge());
        }
        if (read != null) {
            from = from.plusSeconds(second(read));
            to = read.isRange() ? last.atStartOfDay().plusMinutes(read.last()) : behind(from, time);
        } else if (time.part() != null) {
            from = first.atStartOfDay().plusHours(time.part().fromHour());
            to = last.atStartOfDay().plusHours(time.part().toHour());
        }
        return open(from, to, time.hedge());
    }

    private static boolean isBound(Hedge hedge) {
        return switch (hedge) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
            case NONE, AROUND, NEARLY, VAGUE -> false;
        };
    }

    private static LocalDateTime behind(LocalDateTime from, TimeSpan time) {
        return switch (time.grain()) {
            case HOUR -> from.plusHours(1);
            case SECOND -> from.plusSeconds(1);
            case DECADE, YEAR, QUARTER, MONTH, WEEK, DAY, DAY_PART, MINUTE -> from.plusMinutes(1);
        };
    }

    private static Moment open(LocalDateTime from, LocalDateTime to, Hedge hedge) {
        return switch (hedge) {
            case MORE_THAN -> of(to, null);
            case AT_LEAST -> of(from, null);
            case LESS_THAN -> of(null, from);
            case AT_MOST -> of(null, to);
            case NONE, AROUND, NEARLY, VAGUE -> of(from, to);
        };
    }
}
