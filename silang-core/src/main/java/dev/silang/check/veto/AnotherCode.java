package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;

/** Codes that differ by more than a slip or two name two things. */
final class AnotherCode implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.IDENTIFIER && !pair.isSlipOfCode();
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "the codes name two things";
    }
}
