package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;

/** Two counts whose clauses have no word in common count in two contexts. */
final class NoSharedWord implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.QUANTITY && !pair.isParallel() && pair.contextOverlap() == 0;
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "the clauses share no word";
    }
}
