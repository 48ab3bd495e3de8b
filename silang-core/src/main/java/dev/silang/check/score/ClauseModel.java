package dev.silang.check.score;

import dev.silang.check.pair.ClauseObservations;
import dev.silang.model.Forest;

/** How likely clauses of two articles tell one thing, learnt from events that readers read whole. Immutable. */
public final class ClauseModel {
    private final Forest forest;

    private ClauseModel(Forest forest) {
        this.forest = forest;
    }

    /** The model that comes with the program. */
    public static ClauseModel load() {
        return new ClauseModel(Forest.installed(ClauseModel.class, "clauses.model", ClauseObservations.FEATURES));
    }

    /** From 0 to 1. */
    public double likelihood(double[] row) {
        return forest.probability(row);
    }
}
