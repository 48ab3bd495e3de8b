package dev.silang.ingest.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely a block is part of the article, from its {@link Features}: a sum of small decision trees, learnt from
 * annotated pages by {@code silang-eval extraction-training}.
 *
 * <p>The file has a tree in a line, written from its root: a question is the name of a feature and a number, followed by
 * what to do if the feature is at most the number and what otherwise; a lone number is an answer, in log odds. The
 * answers of all trees are added up.
 *
 * @see <a href="https://doi.org/10.1214/aos/1013203451">Friedman, Greedy function approximation, 2001</a>
 */
final class BodyModel {
    private static final BodyModel INSTALLED = load();

    /**
     * Log odds, for or against, from which no further tree is asked: nine blocks in ten come to them, most a quarter of
     * the way, and of 35,500 none was decided otherwise by the trees left out.
     */
    private static final double SURE = 5;

    /** For each node the feature asked for, or -1 in a leaf. */
    private final int[] feature;

    /** In a leaf the answer. */
    private final float[] number;

    /** Where the node for a greater value stands; that for the others follows the question. */
    private final int[] greater;

    private final int[] roots;

    private BodyModel(List<String> lines) {
        List<Integer> features = new ArrayList<>();
        List<Float> numbers = new ArrayList<>();
        List<Integer> jumps = new ArrayList<>();
        this.roots = new int[lines.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = features.size();
            new TreeReader(lines.get(i), features, numbers, jumps).node();
        }
        this.feature = features.stream().mapToInt(Integer::intValue).toArray();
        this.greater = jumps.stream().mapToInt(Integer::intValue).toArray();
        this.number = new float[feature.length];
        for (int i = 0; i < number.length; i++) {
            number[i] = numbers.get(i);
        }
    }

    static BodyModel installed() {
        return INSTALLED;
    }

    private static BodyModel load() {
        try (InputStream in = BodyModel.class.getResourceAsStream("body-model.txt")) {
            if (in == null) {
                throw new IllegalStateException("body-model.txt is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new BodyModel(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Between 0 and 1. */
    double probability(float[] row) {
        double sum = 0;
        for (int i = 0; i < roots.length && Math.abs(sum) < SURE; i++) {
            int at = roots[i];
            while (feature[at] >= 0) {
                at = row[feature[at]] <= number[at] ? at + 1 : greater[at];
            }
            sum += number[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Reads one line; trees are a few questions deep. */
    private static final class TreeReader {
        private final String[] words;
        private final List<Integer> features;
        private final List<Float> numbers;
        private final List<Integer> jumps;
        private int at;

        TreeReader(String line, List<Integer> features, List<Float> numbers, List<Integer> jumps) {
            this.words = line.strip().split(" +");
            this.features = features;
            this.numbers = numbers;
            this.jumps = jumps;
        }

        void node() {
            String word = words[at++];
            int node = features.size();
            jumps.add(0);
            if (Character.isLetter(word.charAt(0))) {
                features.add(feature(word));
                numbers.add(Float.parseFloat(words[at++]));
                node();
                jumps.set(node, features.size());
                node();
            } else {
                features.add(-1);
                numbers.add(Float.parseFloat(word));
            }
        }

        private static int feature(String name) {
            int index = Features.featureNames().indexOf(name);
            if (index < 0) {
                throw new IllegalStateException("body-model.txt asks for the unknown feature " + name);
            }
            return index;
        }
    }
}
