package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;

/** "Hari ketiga" and "kunjungan pertama" rank different things. */
final class RankOfAnotherThing implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.PRECEDENCE && !pair.ranksOneThing();
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "they rank different things";
    }
}
