package dev.silang.eval.learn;

import dev.silang.model.Forest;
import java.util.List;

/** Asks of each example a forest that has seen nothing of its group. */
public final class CrossValidation {
    private final Trainer trainer;

    public CrossValidation(Trainer trainer) {
        this.trainer = trainer;
    }

    /**
     * Leaves out groups in parts that depend on their names alone.
     *
     * @param folds how many parts; fewer if there are fewer groups
     * @return for each example, in their order, its probability by the forest of the other parts
     * @throws IllegalArgumentException if there are fewer than two parts or groups, or those left have but one label
     */
    public double[] leaveGroupsOut(List<Example> examples, int folds) {
        return leaveOut(
                examples,
                Folds.hashed(examples.stream().map(Example::group).distinct().toList(), folds));
    }

    /** The same with parts of one's own, for groups that belong together: pages of a site, say. */
    public double[] leaveOut(List<Example> examples, Folds folds) {
        int[] fold = examples.stream().mapToInt(one -> folds.of(one.group())).toArray();
        double[] probability = new double[fold.length];
        for (int part = 0; part < folds.size(); part++) {
            int out = part;
            Forest forest = trainer.fit(examples.stream()
                    .filter(one -> folds.of(one.group()) != out)
                    .toList());
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == out) {
                    probability[i] = forest.probability(examples.get(i).row());
                }
            }
        }
        return probability;
    }
}
