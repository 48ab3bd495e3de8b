package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;

/** A slip adds a digit at most; numbers farther apart count different things. */
final class FarApart implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.isFarApart();
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "the numbers are too far apart";
    }
}
