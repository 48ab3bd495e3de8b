package dev.silang.relation;

import dev.silang.value.Clock;
import dev.silang.value.DayRange;
import dev.silang.value.Duration;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import dev.silang.value.TimeSpan;
import dev.silang.value.TimeSpan.Part;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a value say less: all that was true of the value is true of the wider one. */
final class Widening {
    private final RandomValues random;

    Widening(RandomValues random) {
        this.random = random;
    }

    /** A wider value, or the value itself where its type or hedge knows no wider one. */
    Value of(Value value) {
        if (value instanceof Quantity quantity) {
            return of(quantity);
        }
        if (value instanceof Duration duration) {
            return of(duration);
        }
        return value instanceof TimeSpan time ? of(time) : value;
    }

    Quantity of(Quantity value) {
        Hedge hedge = hedge(value.hedge());
        return new Quantity(
                stated(value.stated(), value.hedge(), value.grain()),
                hedge,
                value.grain(),
                value.unit(),
                value.counted());
    }

    Duration of(Duration value) {
        return new Duration(
                stated(value.stated(), value.hedge(), value.grain()),
                hedge(value.hedge()),
                value.grain(),
                value.unit());
    }

    private Hedge hedge(Hedge hedge) {
        return switch (hedge) {
            // "10" is at peace with "lebih dari 10"; "paling banyak 10" is not: it says more than the bare number.
            case NONE -> random.pick(List.of(Hedge.NONE, Hedge.AROUND));
            case MORE_THAN -> random.pick(List.of(Hedge.MORE_THAN, Hedge.AT_LEAST));
            case LESS_THAN -> random.pick(List.of(Hedge.LESS_THAN, Hedge.AT_MOST));
            case AROUND, AT_LEAST, AT_MOST, NEARLY, VAGUE -> hedge;
        };
    }

    /** Ends moved outwards. Not where the hedge's slack hangs on how round the end is. */
    private Interval stated(Interval stated, Hedge hedge, BigDecimal grain) {
        BigDecimal by = grain.multiply(BigDecimal.valueOf(random.below(4)));
        return switch (hedge) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, VAGUE -> stated.widened(by);
            case NONE, AROUND, NEARLY -> stated;
        };
    }

    /** A range with its ends moved outwards; the hedge stays NONE. */
    Quantity range(Quantity value) {
        BigDecimal by = value.grain().multiply(BigDecimal.valueOf(random.below(4)));
        return value.hedge() == Hedge.NONE
                ? new Quantity(value.stated().widened(by), Hedge.NONE, value.grain(), value.unit(), value.counted())
                : value;
    }

    TimeSpan of(TimeSpan time) {
        return switch (random.below(6)) {
            case 0 -> time.hedge() == Hedge.NONE ? time.withHedge(Hedge.AROUND) : time;
            case 1 -> withoutClock(time);
            case 2 -> longer(time);
            case 3 -> without(time, Part.YEAR);
            case 4 -> withoutWeekday(time);
            default -> coarser(time);
        };
    }

    private static TimeSpan withoutClock(TimeSpan time) {
        return time.hasClock() && time.date() != null ? copy(time, time.days(), Grain.DAY) : time;
    }

    /** A clock range that starts earlier and ends later, or more days. */
    private TimeSpan longer(TimeSpan time) {
        DayRange days = time.days();
        Clock clock = time.clock();
        if (clock == null) {
            return days == null
                    ? time
                    : copy(time, new DayRange(days.first(), days.last().plusDays(random.below(3))), time.grain());
        }
        int from = Math.floorMod(clock.from() - random.below(90), Clock.DAY);
        return new TimeSpan(
                days,
                new Clock(from, (clock.last() + random.below(90)) % Clock.DAY, null),
                null,
                time.weekday(),
                time.zone(),
                time.grain() == Grain.SECOND ? Grain.MINUTE : time.grain(),
                time.stated(),
                time.hedge());
    }

    private static TimeSpan without(TimeSpan time, Part part) {
        Set<Part> stated = new HashSet<>(time.stated());
        boolean isNeeded = time.grain() == Grain.YEAR;
        return !isNeeded && stated.remove(part)
                ? new TimeSpan(
                        time.days(),
                        time.clock(),
                        time.part(),
                        time.weekday(),
                        time.zone(),
                        time.grain(),
                        stated,
                        time.hedge())
                : time;
    }

    /** A slip says two things; which of them stays when one is left out cannot be a law. */
    private static TimeSpan withoutWeekday(TimeSpan time) {
        LocalDate date = time.date();
        boolean slip = date != null && time.weekday() != null && date.getDayOfWeek() != time.weekday();
        if (slip || time.weekday() == null) {
            return time;
        }
        TimeSpan less = without(time, Part.WEEKDAY);
        return new TimeSpan(
                less.days(), less.clock(), less.part(), null, less.zone(), less.grain(), less.stated(), less.hedge());
    }

    /** The month instead of the day, the year instead of the month, where these were stated. */
    private static TimeSpan coarser(TimeSpan time) {
        LocalDate date = time.date();
        LocalDate last = time.lastDate();
        if (date == null || last == null) {
            return time;
        }
        if (time.has(Part.DAY) && time.has(Part.MONTH)) {
            LocalDate end = last.withDayOfMonth(last.lengthOfMonth());
            return copy(time, new DayRange(date.withDayOfMonth(1), end), Grain.MONTH);
        }
        if (time.has(Part.MONTH) && time.has(Part.YEAR)) {
            LocalDate end = last.withDayOfYear(last.lengthOfYear());
            return copy(time, new DayRange(date.withDayOfYear(1), end), Grain.YEAR);
        }
        return time;
    }

    /** With other days and without the clock, keeping of the stated parts what the grain allows. */
    private static TimeSpan copy(TimeSpan time, @Nullable DayRange days, Grain grain) {
        Set<Part> stated = EnumSet.noneOf(Part.class);
        stated.addAll(time.stated());
        stated.remove(Part.CLOCK);
        boolean sameDays = days != null && days.equals(time.days());
        if (!sameDays) {
            stated.remove(Part.WEEKDAY);
        }
        if (grain == Grain.MONTH || grain == Grain.YEAR) {
            stated.removeAll(Set.of(Part.DAY, Part.DAY_PART));
        }
        if (grain == Grain.YEAR) {
            stated.remove(Part.MONTH);
        }
        return new TimeSpan(days, null, null, sameDays ? time.weekday() : null, null, grain, stated, time.hedge());
    }
}
