package dev.silang.eval.learn;

import dev.silang.model.FeatureSet;
import dev.silang.model.Forest;
import dev.silang.model.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes forests: adds up small trees, each fitted to what the sum of those before gets wrong, with the logistic loss and a
 * share of groups and columns drawn for each tree. Examples of one group, as blocks of a page, are alike, so a tree that
 * has not seen the group at all corrects more than one that has not seen some of its examples. The same examples and
 * settings give the same forest.
 *
 * @see <a href="https://doi.org/10.1145/2939672.2939785">Chen and Guestrin, XGBoost, 2016, section 2</a>
 */
public final class Trainer {
    private static final double LEAST_CURVE = 1e-9;

    private final FeatureSet features;
    private final Settings settings;

    /**
     * @param leaves of a tree at most
     * @param rate by which each tree's answers are multiplied
     * @param shrink added to the curvature of a leaf, so that few samples say little
     * @param leastCurve least curvature of a leaf
     * @param groups share of groups that a tree is fitted to
     * @param columns share of columns that a tree may ask
     */
    public record Settings(
            int trees,
            int leaves,
            double rate,
            double shrink,
            double leastCurve,
            double groups,
            double columns,
            long seed) {
        /** Those of the model of pages, chosen by sites left out. */
        public static final Settings USUAL = new Settings(400, 6, 0.08, 0.2, 0.2, 0.6, 0.3, 1);
    }

    public Trainer(FeatureSet features, Settings settings) {
        this.features = features;
        this.settings = settings;
    }

    /** @throws IllegalArgumentException if a row has another length, or the examples do not hold both answers */
    public Forest fit(List<Example> examples) {
        check(examples);
        Samples samples = new Samples(examples);
        double base = logOdds(samples);
        double[] sum = new double[samples.size];
        Arrays.fill(sum, base);
        Random random = new Random(settings.seed());
        List<Tree> trees = new ArrayList<>();
        for (int round = 0; round < settings.trees(); round++) {
            Tree tree = tree(samples, sum, random);
            for (int i = 0; i < samples.size; i++) {
                sum[i] += tree.answer(samples.row(i));
            }
            trees.add(tree);
        }
        return withMeans(new Forest(features, base, trees), examples);
    }

    /** The same forest, its answers untouched and the means of its nodes measured on some examples. */
    public static Forest withMeans(Forest forest, List<Example> examples) {
        return new NodeMeans(examples).of(forest);
    }

    private void check(List<Example> examples) {
        for (Example example : examples) {
            if (example.row().length != features.size()) {
                throw new IllegalArgumentException(
                        example.row().length + " numbers for " + features.size() + " features");
            }
        }
    }

    /** The next tree, for what the sum of those before gets wrong. */
    private Tree tree(Samples samples, double[] sum, Random random) {
        double[] slope = new double[samples.size];
        double[] curve = new double[samples.size];
        for (int i = 0; i < samples.size; i++) {
            double p = Forest.probabilityOf(sum[i]);
            slope[i] = samples.weight[i] * (p - samples.label[i]);
            curve[i] = Math.max(LEAST_CURVE, samples.weight[i] * p * (1 - p));
        }
        int[] columns = drawn(samples.columns, settings.columns(), random);
        TreeGrower grower = new TreeGrower(samples, slope, curve, settings, columns);
        return grower.grow(samplesOf(drawn(samples.groups, settings.groups(), random), samples));
    }

    private static double logOdds(Samples samples) {
        double all = Arrays.stream(samples.weight).sum();
        double yes = IntStream.range(0, samples.size)
                .mapToDouble(i -> samples.weight[i] * samples.label[i])
                .sum();
        if (yes <= 0 || yes >= all) {
            throw new IllegalArgumentException("nothing to learn from examples with one answer only");
        }
        return Math.log(yes / (all - yes));
    }

    private static int[] drawn(int size, double share, Random random) {
        return IntStream.range(0, size).filter(i -> random.nextDouble() < share).toArray();
    }

    private static int[] samplesOf(int[] groups, Samples samples) {
        boolean[] chosen = new boolean[samples.groups];
        for (int group : groups) {
            chosen[group] = true;
        }
        return IntStream.range(0, samples.size)
                .filter(i -> chosen[samples.group[i]])
                .toArray();
    }
}
