package dev.silang.check.pair;

import java.util.Arrays;

/**
 * How two sentences run beside each other, from two claims outwards: which words stand in both in one order (longest common
 * subsequence). Two values in the midst of the same words answer the same.
 */
final class Course {
    /** Words looked at on each side: a bound of cost. */
    private static final int REACH = 30;

    private static final double NOT_YET = -1;

    private final SentenceWords.Words a;
    private final SentenceWords.Words b;
    private final double[] weights;
    private double before = NOT_YET;
    private double behind = NOT_YET;

    Course(SentenceWords.Words a, SentenceWords.Words b, double[] weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
    }

    /** The weight of what runs alike before the claims. */
    private double before() {
        if (before == NOT_YET) {
            before = common(a.before(), b.before());
        }
        return before;
    }

    private double behind() {
        if (behind == NOT_YET) {
            behind = common(a.behind(), b.behind());
        }
        return behind;
    }

    private double common(int[] left, int[] right) {
        int n = Math.min(REACH, left.length);
        int m = Math.min(REACH, right.length);
        double[] row = new double[m + 1];
        for (int i = 0; i < n; i++) {
            double diagonal = 0;
            for (int j = 0; j < m; j++) {
                double above = row[j + 1];
                row[j + 1] = left[i] == right[j] ? diagonal + weights[left[i]] : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[m];
    }

    /** What the words weigh that are looked at on one side. */
    static double weight(int[] side, double[] weights) {
        return Arrays.stream(side).limit(REACH).mapToDouble(id -> weights[id]).sum();
    }

    /** The weight of what runs alike over that of the shorter sentence, 0 to 1. */
    double share() {
        double lesser = Math.min(a.sides(), b.sides());
        return lesser == 0 ? 0 : weight() / lesser;
    }

    /** The weight of what runs alike on the side where less does. */
    double lesserSide() {
        return Math.min(before(), behind());
    }

    /** The weight of all that runs alike. */
    double weight() {
        return before() + behind();
    }

    /** How many words right before the claims are the same. */
    int runBefore() {
        return run(a.before(), b.before());
    }

    /** How many words right behind the claims are the same. */
    int runBehind() {
        return run(a.behind(), b.behind());
    }

    private static int run(int[] left, int[] right) {
        int at = 0;
        while (at < Math.min(left.length, right.length) && at < REACH && left[at] == right[at]) {
            at++;
        }
        return at;
    }

    /** How many words the two claims have in common. */
    int ownShared() {
        return SentenceWords.shared(a.own(), b.own());
    }

    /** How many words the shorter claim has for itself. */
    int ownDifferent() {
        return Math.min(a.own().length, b.own().length) - ownShared();
    }
}
