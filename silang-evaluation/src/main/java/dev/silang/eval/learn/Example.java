package dev.silang.eval.learn;

/** Something described by numbers of which the answer is known. Its row must not be changed afterwards. */
public final class Example {
    private final String group;
    private final double[] row;
    private final double label;
    private final double weight;

    /**
     * @param group what it belongs to: examples of one group are alike, so they are drawn and left out together
     * @param row a number for each feature
     * @param label from 0, no, to 1, yes
     * @param weight what a wrong answer costs; with 0 it is learnt nothing from
     * @throws IllegalArgumentException if label or weight is out of range
     */
    public Example(String group, double[] row, double label, double weight) {
        if (!(label >= 0 && label <= 1)) {
            throw new IllegalArgumentException("a label is between 0 and 1, not " + label);
        }
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a weight is 0 or more, not " + weight);
        }
        this.group = group;
        this.row = row;
        this.label = label;
        this.weight = weight;
    }

    public String group() {
        return group;
    }

    double[] row() {
        return row;
    }

    public double label() {
        return label;
    }

    public double weight() {
        return weight;
    }
}
