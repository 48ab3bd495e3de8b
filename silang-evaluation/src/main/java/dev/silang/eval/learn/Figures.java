package dev.silang.eval.learn;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How well probabilities fit the labels of their examples; each example counts by its weight, a label of 0.3 as 0.3 of a yes. */
public final class Figures {
    /** Probabilities of 0 and 1 are taken for this far from them: one wrong example would cost without end. */
    private static final double LEAST = 1e-15;

    private final List<Example> examples;
    private final double[] probability;

    /** @throws IllegalArgumentException if there are not as many probabilities as examples */
    public Figures(List<Example> examples, double[] probability) {
        if (examples.size() != probability.length) {
            throw new IllegalArgumentException(
                    probability.length + " probabilities of " + examples.size() + " examples");
        }
        this.examples = List.copyOf(examples);
        this.probability = probability.clone();
    }

    private double yes(int i) {
        return examples.get(i).weight() * examples.get(i).label();
    }

    private double no(int i) {
        return examples.get(i).weight() * (1 - examples.get(i).label());
    }

    private IntStream all() {
        return IntStream.range(0, probability.length);
    }

    /** The weight of what is labelled yes over that of all. */
    public double share() {
        return all().mapToDouble(this::yes).sum()
                / all().mapToDouble(i -> examples.get(i).weight()).sum();
    }

    /** Mean of minus the natural logarithm of the probability that the label was given: 0 is perfect. */
    public double logLoss() {
        double loss = all().mapToDouble(i -> {
                    double p = Math.max(LEAST, Math.min(1 - LEAST, probability[i]));
                    return -yes(i) * Math.log(p) - no(i) * Math.log(1 - p);
                })
                .sum();
        return loss / all().mapToDouble(i -> examples.get(i).weight()).sum();
    }

    /**
     * The area under the ROC curve: how often one labelled yes has the greater probability of two, one of each label; equal
     * ones count half.
     *
     * @return not a number if all have one label
     */
    public double auc() {
        int[] order = all().boxed()
                .sorted(Comparator.comparingDouble(i -> probability[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double won = 0;
        double noBelow = 0;
        double yesAll = 0;
        for (int from = 0; from < order.length; ) {
            int to = tieEnd(order, from);
            double yesHere = 0;
            double noHere = 0;
            for (int i = from; i < to; i++) {
                yesHere += yes(order[i]);
                noHere += no(order[i]);
            }
            won += yesHere * (noBelow + noHere / 2);
            noBelow += noHere;
            yesAll += yesHere;
            from = to;
        }
        return won / (yesAll * noBelow);
    }

    private int tieEnd(int[] order, int from) {
        int to = from + 1;
        while (to < order.length && probability[order[to]] == probability[order[from]]) {
            to++;
        }
        return to;
    }

    /** The share of yes among those of at least a probability; not a number if there are none. */
    public double precision(double least) {
        return all().filter(i -> probability[i] >= least).mapToDouble(this::yes).sum()
                / all().filter(i -> probability[i] >= least)
                        .mapToDouble(i -> examples.get(i).weight())
                        .sum();
    }

    /** The share of those labelled yes that have at least a probability; not a number if there are none. */
    public double recall(double least) {
        return all().filter(i -> probability[i] >= least).mapToDouble(this::yes).sum()
                / all().mapToDouble(this::yes).sum();
    }
}
