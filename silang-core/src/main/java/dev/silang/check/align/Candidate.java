package dev.silang.check.align;

import dev.silang.check.pair.PairFacts;

/** Two claims that might be two answers to one question. Its row must not be changed. */
public final class Candidate {
    private final PairFacts pair;
    private final double[] row;
    private final boolean shown;

    /**
     * @param row what a model is told of them, in the order of {@link dev.silang.check.score.ConflictModel#FEATURES}
     * @param shown whether they are set against each other
     */
    Candidate(PairFacts pair, double[] row, boolean shown) {
        this.pair = pair;
        this.row = row;
        this.shown = shown;
    }

    public PairFacts pair() {
        return pair;
    }

    /** A number for each of {@link dev.silang.check.score.ConflictModel#FEATURES}. */
    public double[] row() {
        return row;
    }

    /** Whether the two are set against each other. */
    public boolean shown() {
        return shown;
    }
}
