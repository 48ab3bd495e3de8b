package dev.silang.relation;

import dev.silang.value.TimeSpan;

/** Compares times part by part, stated parts only: day with day, weekday with weekday, clock with clock. */
final class TimeComparison {
    private TimeComparison() {}

    static Explanation compare(TimeSpan a, TimeSpan b) {
        if (a.equals(b)) {
            return Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.notation()));
        }
        if (isBound(a) != isBound(b) || (isBound(a) && a.hedge() != b.hedge())) {
            return Calculus.unrelated();
        }
        Explanation weekdays = DayComparison.compareWeekdays(a, b);
        if (weekdays.relation() == Relation.CONFLICT) {
            return weekdays;
        }
        Explanation days = DayComparison.compare(a, b);
        if (days.relation() == Relation.CONFLICT) {
            return days;
        }
        return join(a, b, days, ClockComparison.compare(a, b));
    }

    /** The day and the clock together: what one leaves open makes the other finer. */
    private static Explanation join(TimeSpan a, TimeSpan b, Explanation days, Explanation clocks) {
        if (clocks.relation() == Relation.CONFLICT) {
            return clocks;
        }
        boolean noDays = days.relation() == Relation.UNRELATED;
        boolean noClocks = clocks.relation() == Relation.UNRELATED;
        if (noDays && noClocks) {
            return Calculus.unrelated();
        }
        if (noDays) {
            return clocks;
        }
        if (!noClocks) {
            return days.relation() == Relation.SAME ? clocks : days;
        }
        if (days.relation() != Relation.SAME || a.grain() == b.grain()) {
            return days;
        }
        Step more = Step.of(Step.Kind.WITHIN, a.notation(), b.notation());
        return Explanation.of(a.grain().isFinerThan(b.grain()) ? Relation.FINER : Relation.COARSER, more);
    }

    private static boolean isBound(TimeSpan time) {
        return switch (time.hedge()) {
            case NONE, AROUND, NEARLY, VAGUE -> false;
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
        };
    }
}
