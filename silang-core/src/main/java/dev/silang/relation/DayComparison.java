package dev.silang.relation;

import dev.silang.value.DayRange;
import dev.silang.value.Grain;
import dev.silang.value.TimeSpan;
import dev.silang.value.TimeSpan.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Compares dates and weekdays. A month or a year that was inferred gives way to a stated one: "13 September" in a
 * report of 2023 does not contradict "13 September 2022".
 */
final class DayComparison {
    private DayComparison() {}

    /** First and last day, inclusive, and how fine they were told. */
    private record Days(LocalDate first, LocalDate last, Grain grain) {
        static @Nullable Days of(TimeSpan time) {
            LocalDate first = time.date();
            LocalDate last = time.lastDate();
            return first == null || last == null ? null : new Days(first, last, time.grain());
        }

        boolean isSame(Days other) {
            return first.equals(other.first) && last.equals(other.last);
        }

        boolean encloses(Days other) {
            return !first.isAfter(other.first) && !last.isBefore(other.last);
        }

        /** Of "awal Mei" the whole month counts: where its beginning ends is not said. */
        boolean meets(Days other) {
            DayRange own = new DayRange(first, last).enclosing(grain);
            DayRange others = new DayRange(other.first, other.last).enclosing(other.grain);
            return !own.first().isAfter(others.last()) && !others.first().isAfter(own.last());
        }

        /** This in another month; unchanged if that month lacks one of the days. */
        Days later(long months) {
            Days moved = new Days(first.plusMonths(months), last.plusMonths(months), grain);
            boolean whole = moved.first.getDayOfMonth() == first.getDayOfMonth()
                    && moved.last.getDayOfMonth() == last.getDayOfMonth();
            return whole ? moved : this;
        }
    }

    /** UNRELATED if a date is missing, or if only inferred parts differ. */
    static Explanation compare(TimeSpan a, TimeSpan b) {
        Days left = Days.of(a);
        Days right = Days.of(b);
        if (left == null || right == null) {
            return Calculus.unrelated();
        }
        if (left.meets(right)) {
            return meeting(a, left, b, right);
        }
        Explanation moved = moved(a, left, b, right);
        if (moved != null) {
            return moved;
        }
        return isStated(a) && isStated(b)
                ? Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.PART_DIFFERS, "day", a.notation(), b.notation()))
                : Calculus.unrelated();
    }

    /**
     * How two days relate that meet once the side whose part is open is moved; if both are, the earlier, so that the order
     * of the two does not count.
     */
    private static @Nullable Explanation moved(TimeSpan a, Days left, TimeSpan b, Days right) {
        long months = openMonths(a, left, b, right);
        if (months == 0) {
            return null;
        }
        boolean moveLeft = isOpen(a, months) && (!isOpen(b, months) || left.first.isBefore(right.first));
        Days movedLeft = moveLeft ? left.later(months) : left;
        Days movedRight = moveLeft ? right : right.later(-months);
        return movedLeft.meets(movedRight) ? meeting(a, movedLeft, b, movedRight) : null;
    }

    private static Explanation meeting(TimeSpan a, Days left, TimeSpan b, Days right) {
        if (left.isSame(right)) {
            return Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, left.first.toString()));
        }
        Step within = Step.of(Step.Kind.WITHIN, a.notation(), b.notation());
        if (left.encloses(right)) {
            return Explanation.of(Relation.COARSER, within);
        }
        return right.encloses(left)
                ? Explanation.of(Relation.FINER, within)
                : Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, a.notation(), b.notation()));
    }

    /** Months from a to b by the parts that one of them leaves open; 0 if none is. */
    private static long openMonths(TimeSpan a, Days left, TimeSpan b, Days right) {
        long years = 12L * (right.first.getYear() - left.first.getYear());
        if (isDayOnly(a) || isDayOnly(b)) {
            return years + right.first.getMonthValue() - left.first.getMonthValue();
        }
        return hasOpenYear(a) || hasOpenYear(b) ? years : 0;
    }

    /** Whether a time may be moved by so many months without touching what it states. */
    private static boolean isOpen(TimeSpan time, long months) {
        return isDayOnly(time) || (hasOpenYear(time) && months % 12 == 0);
    }

    /** "Tanggal 13": a day whose month was inferred. */
    private static boolean isDayOnly(TimeSpan time) {
        return time.has(Part.DAY) && !time.has(Part.MONTH);
    }

    private static boolean hasOpenYear(TimeSpan time) {
        return (time.has(Part.DAY) || time.has(Part.MONTH)) && !time.has(Part.YEAR);
    }

    /** Whether the text itself gives the day, month or year: a date inferred from "kemarin" cannot conflict. */
    private static boolean isStated(TimeSpan time) {
        return time.has(Part.DAY) || time.has(Part.MONTH) || time.has(Part.YEAR);
    }

    /** CONFLICT if two weekdays differ of which at least one is stated, else UNRELATED. */
    static Explanation compareWeekdays(TimeSpan a, TimeSpan b) {
        DayOfWeek left = weekday(a, b);
        DayOfWeek right = weekday(b, a);
        boolean stated = a.has(Part.WEEKDAY) || b.has(Part.WEEKDAY);
        if (left == null || right == null || !stated || left == right) {
            return Calculus.unrelated();
        }
        return Explanation.of(
                Relation.CONFLICT, Step.of(Step.Kind.PART_DIFFERS, "weekday", a.notation(), b.notation()));
    }

    /** The stated weekday, or that of a stated day if its year was stated or is the other's. */
    private static @Nullable DayOfWeek weekday(TimeSpan time, TimeSpan other) {
        if (time.weekday() != null) {
            return time.weekday();
        }
        LocalDate date = time.date();
        LocalDate otherDate = other.date();
        if (date == null || !time.has(Part.DAY) || !date.equals(time.lastDate()) || isDayOnly(time)) {
            return null;
        }
        boolean yearHolds = time.has(Part.YEAR) || otherDate == null || otherDate.getYear() == date.getYear();
        return yearHolds ? date.getDayOfWeek() : null;
    }
}
