package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;

/** Times of two events, or of statements, of which there are many. */
final class TimeOfAnotherEvent implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.WHEN
                && !pair.isDateSlip()
                && !pair.a().isTimeBound()
                && (!pair.isOneEvent() || pair.a().isOfSpeech());
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "the times are of two events";
    }
}
