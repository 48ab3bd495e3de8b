package dev.silang.eval.learn;

import dev.silang.model.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grows one tree by the best split of all leaves at a time, for given slopes and curvatures of the loss; means are not measured yet. */
final class TreeGrower {
    private static final int MOST_STEPS = 64;

    private final Samples samples;
    private final double[] slope;
    private final double[] curve;
    private final Trainer.Settings settings;
    private final int[] columns;

    TreeGrower(Samples samples, double[] slope, double[] curve, Trainer.Settings settings, int[] columns) {
        this.samples = samples;
        this.slope = slope;
        this.curve = curve;
        this.settings = settings;
        this.columns = columns;
    }

    /** A leaf that is still to be divided. */
    private static final class Node {
        final int[] members;
        double answer;
        double gain;
        int column = -1;
        int step;

        @Nullable
        Node atMost;

        @Nullable
        Node greater;

        Node(int[] members) {
            this.members = members;
        }
    }

    Tree grow(int[] members) {
        Node root = node(members);
        List<Node> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < settings.leaves()) {
            Node best = leaves.stream()
                    .max(Comparator.comparingDouble(leaf -> leaf.gain))
                    .orElse(root);
            if (best.column < 0) {
                break;
            }
            leaves.remove(best);
            leaves.addAll(divide(best));
        }
        return tree(root);
    }

    private List<Node> divide(Node node) {
        byte[] steps = samples.steps[node.column];
        Node atMost = node(
                Arrays.stream(node.members).filter(i -> steps[i] <= node.step).toArray());
        Node greater = node(
                Arrays.stream(node.members).filter(i -> steps[i] > node.step).toArray());
        node.atMost = atMost;
        node.greater = greater;
        return List.of(atMost, greater);
    }

    private Tree tree(Node node) {
        if (node.atMost == null || node.greater == null) {
            return new Tree.Answer(node.answer * settings.rate());
        }
        float cut = samples.cuts[node.column][node.step];
        return new Tree.Question(node.column, cut, 0, tree(node.atMost), tree(node.greater));
    }

    private Node node(int[] members) {
        Node node = new Node(members);
        double slopes = 0;
        double curves = 0;
        for (int i : members) {
            slopes += slope[i];
            curves += curve[i];
        }
        node.answer = -slopes / (curves + settings.shrink());
        for (int column : columns) {
            split(node, column, slopes, curves);
        }
        return node;
    }

    private void split(Node node, int column, double slopes, double curves) {
        int steps = samples.cuts[column].length + 1;
        double[] slopeAt = new double[MOST_STEPS];
        double[] curveAt = new double[MOST_STEPS];
        byte[] step = samples.steps[column];
        for (int i : node.members) {
            slopeAt[step[i]] += slope[i];
            curveAt[step[i]] += curve[i];
        }
        double slopeLeft = 0;
        double curveLeft = 0;
        for (int at = 0; at < steps - 1; at++) {
            slopeLeft += slopeAt[at];
            curveLeft += curveAt[at];
            if (Math.min(curveLeft, curves - curveLeft) < settings.leastCurve()) {
                continue;
            }
            double gain =
                    gain(slopeLeft, curveLeft) + gain(slopes - slopeLeft, curves - curveLeft) - gain(slopes, curves);
            if (gain > node.gain) {
                node.gain = gain;
                node.column = column;
                node.step = at;
            }
        }
    }

    private double gain(double slopes, double curves) {
        return slopes * slopes / (curves + settings.shrink());
    }
}
