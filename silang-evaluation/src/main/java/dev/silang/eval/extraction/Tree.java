package dev.silang.eval.extraction;

import java.util.List;
import java.util.Locale;

/** A decision tree over a block's description. */
sealed interface Tree {
    double value(float[] row);

    /** As {@code body-model.txt} has it. */
    void write(StringBuilder to, List<String> columns);

    /** An answer, in log odds. */
    record Leaf(double value) implements Tree {
        @Override
        public double value(float[] row) {
            return value;
        }

        @Override
        public void write(StringBuilder to, List<String> columns) {
            to.append(String.format(Locale.ROOT, "%.4f ", value));
        }
    }

    /** Asks whether a column is at most a number. */
    record Question(int column, float most, Tree atMost, Tree greater) implements Tree {
        @Override
        public double value(float[] row) {
            return (row[column] <= most ? atMost : greater).value(row);
        }

        @Override
        public void write(StringBuilder to, List<String> columns) {
            to.append(columns.get(column)).append(' ').append(most).append(' ');
            atMost.write(to, columns);
            greater.write(to, columns);
        }
    }
}
