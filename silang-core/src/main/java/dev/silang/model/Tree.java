package dev.silang.model;

/** A decision tree over a row of numbers. Its answers are in log odds. */
public sealed interface Tree {
    /** In a question, what the tree answers on average to the examples that come to it; in an answer, the answer. */
    double mean();

    /** What the tree answers to a row. */
    double answer(double[] row);

    /** The end of a way through the tree. */
    record Answer(double mean) implements Tree {
        @Override
        public double answer(double[] row) {
            return mean;
        }
    }

    /**
     * Asks whether a number of the row is at most another.
     *
     * @param feature place of the number in the row
     * @param most compared with the number as a float, the precision that trees are grown in
     * @param atMost where to go if it is
     * @param greater where to go otherwise
     */
    record Question(int feature, float most, double mean, Tree atMost, Tree greater) implements Tree {
        /** Which way a row goes. */
        public boolean isAtMost(double[] row) {
            return (float) row[feature] <= most;
        }

        @Override
        public double answer(double[] row) {
            return (isAtMost(row) ? atMost : greater).answer(row);
        }
    }
}
