package dev.silang.check.align;

import dev.silang.check.pair.PairFacts;

/**
 * Two claims that might be two answers to one question.
 *
 * @param row what a model is told of them, in the order of {@link dev.silang.check.score.ConflictModel#FEATURES}
 * @param shown whether they are set against each other
 */
public record Candidate(PairFacts pair, double[] row, boolean shown) {}
