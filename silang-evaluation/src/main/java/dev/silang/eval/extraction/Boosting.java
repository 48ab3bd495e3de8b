package dev.silang.eval.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Adds up small trees, each fitted to what the sum of those before gets wrong, with the logistic loss and a share of
 * pages and columns drawn for each tree: blocks of one page are alike, so a tree that has not seen the page at all
 * corrects more than one that has not seen some of its blocks. The same samples and settings give the same model.
 *
 * @see <a href="https://doi.org/10.1145/2939672.2939785">Chen and Guestrin, XGBoost, 2016, section 2</a>
 */
final class Boosting {
    private static final double LEAST_CURVE = 1e-9;

    private final double base;
    private final List<Tree> trees;

    /**
     * @param leaves of a tree at most
     * @param rate by which each tree's answers are multiplied
     * @param shrink added to the curvature of a leaf, so that few samples say little
     * @param leastCurve least curvature of a leaf
     * @param pages share of pages that a tree is fitted to
     * @param columns share of columns that a tree may ask
     */
    record Settings(
            int trees,
            int leaves,
            double rate,
            double shrink,
            double leastCurve,
            double pages,
            double columns,
            long seed) {
        static final Settings USUAL = new Settings(400, 6, 0.08, 0.2, 0.2, 0.6, 0.3, 1);
    }

    private Boosting(double base, List<Tree> trees) {
        this.base = base;
        this.trees = trees;
    }

    static Boosting fit(Samples samples, Settings settings) {
        double base = logOdds(samples);
        double[] sum = new double[samples.size];
        Arrays.fill(sum, base);
        double[] slope = new double[samples.size];
        double[] curve = new double[samples.size];
        Random random = new Random(settings.seed());
        List<Tree> trees = new ArrayList<>();
        for (int round = 0; round < settings.trees(); round++) {
            for (int i = 0; i < samples.size; i++) {
                double p = 1 / (1 + Math.exp(-sum[i]));
                slope[i] = samples.weight[i] * (p - samples.label[i]);
                curve[i] = Math.max(LEAST_CURVE, samples.weight[i] * p * (1 - p));
            }
            int[] columns = drawn(samples.columns, settings.columns(), random);
            TreeGrower grower = new TreeGrower(samples, slope, curve, settings, columns);
            Tree tree = grower.grow(samplesOf(drawn(samples.pages, settings.pages(), random), samples));
            for (int i = 0; i < samples.size; i++) {
                sum[i] += tree.value(samples.row(i));
            }
            trees.add(tree);
        }
        return new Boosting(base, trees);
    }

    private static double logOdds(Samples samples) {
        double all = Arrays.stream(samples.weight).sum();
        double yes = IntStream.range(0, samples.size)
                .mapToDouble(i -> samples.weight[i] * samples.label[i])
                .sum();
        return Math.log(yes / (all - yes));
    }

    private static int[] drawn(int size, double share, Random random) {
        return IntStream.range(0, size).filter(i -> random.nextDouble() < share).toArray();
    }

    private static int[] samplesOf(int[] pages, Samples samples) {
        boolean[] chosen = new boolean[samples.pages];
        for (int page : pages) {
            chosen[page] = true;
        }
        return IntStream.range(0, samples.size)
                .filter(i -> chosen[samples.page[i]])
                .toArray();
    }

    double probability(float[] row) {
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.value(row);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The model's file: its base, then a tree in a line. */
    String write(List<String> columns) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%.4f%n", base));
        for (Tree tree : trees) {
            tree.write(text, columns);
            text.setCharAt(text.length() - 1, '\n');
        }
        return text.toString().replace("\r", "");
    }
}
