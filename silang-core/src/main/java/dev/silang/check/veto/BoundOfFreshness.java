package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;

/** "Hingga Minggu" of a day gone by tells how fresh the figures are; only deadlines ahead are set against each other. */
final class BoundOfFreshness implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.WHEN
                && !pair.isDateSlip()
                && pair.a().isTimeBound()
                && !(pair.a().isAhead() && pair.b().isAhead());
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "a bound that tells how fresh the figures are";
    }
}
