package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;

/** Several organisations may take part; only names of people are set against each other. */
final class NotPeople implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.PARTICIPANT && !pair.arePeople();
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "several may have taken part";
    }
}
