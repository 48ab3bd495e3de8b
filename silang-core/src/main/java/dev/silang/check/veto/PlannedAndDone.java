package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;

/** A planned time and the actual one are two answers; of two deadlines both are planned. */
final class PlannedAndDone implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.isOnePlanned() && !pair.areUntil();
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "one is planned, the other done";
    }
}
