package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;

/** The same digits at another power of ten, of things that are not one: a coincidence. */
final class ScaleOfAnotherThing implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.isScaleSlip() && !pair.countsNear();
    }

    @Override
    public Force force() {
        return Force.UNLESS_PARALLEL;
    }

    @Override
    public String reason() {
        return "the same digits count two things";
    }
}
