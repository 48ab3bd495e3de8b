package dev.silang.check.align;

import dev.silang.check.pair.ClausePair;

/** Two clauses that the model of clauses is asked of. Its row must not be changed. */
public final class ClauseCandidate {
    private final ClausePair pair;
    private final double[] row;

    ClauseCandidate(ClausePair pair, double[] row) {
        this.pair = pair;
        this.row = row;
    }

    public ClausePair pair() {
        return pair;
    }

    /** A number for each of {@link dev.silang.check.pair.ClauseObservations#FEATURES}. */
    public double[] row() {
        return row;
    }
}
