package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;

/** One report gives both values and others one each: then they are two sums, two distances. */
final class ToldAsTwo implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.a().isSettled() && pair.isToldAsTwo();
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "one report tells both as two things";
    }
}
