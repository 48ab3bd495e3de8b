package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;

/** Two days conflict only if both are given as days. */
final class DayNotStated implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.WHEN
                && !pair.isDateSlip()
                && !pair.a().isTimeBound()
                && !pair.a().isMatchMinute()
                && !pair.b().isMatchMinute()
                && !pair.a().hasClock()
                && !(pair.a().hasDay() && pair.b().hasDay());
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "a day is inferred, not stated";
    }
}
