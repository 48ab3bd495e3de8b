package dev.silang.check.align;

import dev.silang.check.pair.PairFacts;

/** Two claims that might be two answers to one question. Its row must not be changed. */
public final class Candidate {
    private final PairFacts pair;
    private final double[] row;
    private final boolean shown;

    /**
     * @param row what a model is told of them, in the order of its features
     * @param shown whether they are set against each other, or put together
     */
    Candidate(PairFacts pair, double[] row, boolean shown) {
        this.pair = pair;
        this.row = row;
        this.shown = shown;
    }

    public PairFacts pair() {
        return pair;
    }

    /** A number for each feature of the model that is asked of them. */
    public double[] row() {
        return row;
    }

    /** Whether the two are set against each other, or put together where their values agree. */
    public boolean shown() {
        return shown;
    }
}
