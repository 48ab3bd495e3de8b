package dev.silang.model;

import java.util.List;

/**
 * Where a score comes from.
 *
 * @param bias the mean score of the examples that the model was made from, in log odds
 * @param contributions what moved the score from there, the strongest first; features that did not are left out
 * @see <a href="http://blog.datadive.net/interpreting-random-forests/">Saabas, Interpreting random forests, 2014</a>
 */
public record Breakdown(double bias, List<Contribution> contributions) {
    public Breakdown {
        contributions = List.copyOf(contributions);
    }

    /** The score that was broken down: the bias and all contributions added up. */
    public double score() {
        return bias + contributions.stream().mapToDouble(Contribution::change).sum();
    }
}
