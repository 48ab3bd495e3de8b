package dev.silang.eval.pairs;

import dev.silang.model.FeatureSet;
import java.io.PrintWriter;
import java.util.Locale;

/** The table that {@code silang-eval learn} reads, line by line. */
final class ExampleLines {
    private final PrintWriter out;

    /** Writes the head of the table. */
    ExampleLines(PrintWriter out, FeatureSet features) {
        this.out = out;
        out.println("group\tlabel\tweight\t" + String.join("\t", features.names()));
    }

    /** @param group what is left out as a whole, or not at all */
    void write(String group, boolean label, double weight, double[] row) {
        StringBuilder line = new StringBuilder(group)
                .append('\t')
                .append(label ? 1 : 0)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.4f", weight));
        for (double number : row) {
            line.append('\t').append((float) number);
        }
        out.println(line);
    }
}
