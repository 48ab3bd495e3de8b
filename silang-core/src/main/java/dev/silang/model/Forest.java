package dev.silang.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How likely something is, from its named features: a sum of small decision trees, learnt from examples by
 * {@code silang-eval learn} or {@code silang-eval extraction-training}. Immutable; safe for use by many threads.
 *
 * <p>Its file is text, a line a node: first the features, then the base, then the trees. A node stands two spaces deeper
 * than the question that leads to it, first what follows if the feature is at most the number, then the other; a question
 * ends with the mean of the answers below it. Lines that begin with {@code #} and empty lines say nothing.
 *
 * <pre>{@code
 * feature words
 * feature link-density
 * base -1.0328
 * tree
 *   words <= 12.0 mean 0.0107
 *     answer -0.1058
 *     link-density <= 0.25 mean 0.1412
 *       answer 0.2902
 *       answer -0.0617
 * }</pre>
 *
 * @see <a href="https://doi.org/10.1214/aos/1013203451">Friedman, Greedy function approximation, 2001</a>
 */
public final class Forest {
    private final FeatureSet features;
    private final double base;
    private final List<Tree> trees;

    /** The trees node by node, each question before what follows it: scoring is the inner loop of reading a page. */
    private final int[] roots;

    /** For each node the feature asked for, or -1 in an answer. */
    private final int[] feature;

    private final float[] most;
    private final double[] mean;

    /** Where the node for a greater number stands; that for the others follows the question. */
    private final int[] greater;

    /**
     * @param base the score before any tree is asked, in log odds
     * @throws IllegalArgumentException if a tree asks for a feature that is not there
     */
    public Forest(FeatureSet features, double base, List<Tree> trees) {
        this.features = features;
        this.base = base;
        this.trees = List.copyOf(trees);
        int nodes = this.trees.stream().mapToInt(Forest::nodes).sum();
        this.roots = new int[this.trees.size()];
        this.feature = new int[nodes];
        this.most = new float[nodes];
        this.mean = new double[nodes];
        this.greater = new int[nodes];
        int at = 0;
        for (int i = 0; i < roots.length; i++) {
            roots[i] = at;
            at = lay(this.trees.get(i), at);
        }
    }

    private static int nodes(Tree tree) {
        return tree instanceof Tree.Question question ? 1 + nodes(question.atMost()) + nodes(question.greater()) : 1;
    }

    /** Puts a tree's nodes down from a place on; returns the place behind them. */
    private int lay(Tree tree, int at) {
        mean[at] = tree.mean();
        if (tree instanceof Tree.Question question) {
            if (question.feature() < 0 || question.feature() >= features.size()) {
                throw new IllegalArgumentException("no feature at place " + question.feature());
            }
            feature[at] = question.feature();
            most[at] = question.most();
            greater[at] = lay(question.atMost(), at + 1);
            return lay(question.greater(), greater[at]);
        }
        feature[at] = -1;
        return at + 1;
    }

    /**
     * Reads a model's file.
     *
     * @param name of the file, for messages
     * @param features those that the program knows: the file must name them all, in any order, and no others
     * @throws IllegalArgumentException if it does not, or a line is not as it should be; the message names file and line
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Forest read(String name, Reader in, FeatureSet features) {
        return new ForestFile(name, in, features).read();
    }

    /**
     * Reads a model that is part of the program.
     *
     * @param beside the class in whose package the file is
     * @throws IllegalArgumentException as {@link #read(String, Reader, FeatureSet)} does
     * @throws IllegalStateException if there is no such file
     */
    public static Forest installed(Class<?> beside, String name, FeatureSet features) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8), features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model's file, numbers of the trees to four decimals; lines end with {@code \n}. */
    public String text() {
        return ForestFile.text(this);
    }

    public FeatureSet features() {
        return features;
    }

    /** The score before any tree is asked, in log odds. */
    public double base() {
        return base;
    }

    public List<Tree> trees() {
        return trees;
    }

    /**
     * The log odds of a row: the base and the answers of all trees, added up.
     *
     * @param row a number for each feature, in the order of {@link #features()}
     */
    public double score(double[] row) {
        return scoreUntil(Double.POSITIVE_INFINITY, row);
    }

    /**
     * The same, but no further tree is asked once the sum is as far from 0 as {@code sure}, in log odds: cheaper where
     * only near misses need all trees.
     */
    public double scoreUntil(double sure, double[] row) {
        float[] asked = asked(row);
        double sum = base;
        for (int i = 0; i < roots.length && Math.abs(sum) < sure; i++) {
            int at = roots[i];
            while (feature[at] >= 0) {
                at = next(at, asked);
            }
            sum += mean[at];
        }
        return sum;
    }

    private int next(int at, float[] asked) {
        return asked[feature[at]] <= most[at] ? at + 1 : greater[at];
    }

    /** The row in the precision that trees ask in. */
    private float[] asked(double[] row) {
        if (row.length != features.size()) {
            throw new IllegalArgumentException(row.length + " numbers for " + features.size() + " features");
        }
        float[] asked = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            asked[i] = (float) row[i];
        }
        return asked;
    }

    /** How likely a row is, between 0 and 1. */
    public double probability(double[] row) {
        return probabilityOf(score(row));
    }

    /** The probability that a score in log odds stands for. */
    public static double probabilityOf(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /**
     * Which features moved the score of a row: each question on the way through a tree changes the mean of the examples
     * that are left, and its feature takes that change. Numbers read from a file have four decimals of float precision,
     * whose sums doubles hold exactly, so that the parts add up to {@link #score} to the last bit.
     */
    public Breakdown explain(double[] row) {
        float[] asked = asked(row);
        double bias = base;
        double[] changes = new double[features.size()];
        for (int root : roots) {
            bias += mean[root];
            int at = root;
            while (feature[at] >= 0) {
                int next = next(at, asked);
                changes[feature[at]] += mean[next] - mean[at];
                at = next;
            }
        }
        return new Breakdown(bias, contributions(row, changes));
    }

    private List<Contribution> contributions(double[] row, double[] changes) {
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < changes.length; i++) {
            if (changes[i] != 0) {
                contributions.add(new Contribution(features.names().get(i), row[i], changes[i]));
            }
        }
        contributions.sort(Comparator.comparingDouble(one -> -Math.abs(one.change())));
        return contributions;
    }
}
