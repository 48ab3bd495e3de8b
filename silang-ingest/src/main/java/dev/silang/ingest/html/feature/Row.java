package dev.silang.ingest.html.feature;

/** The numbers of one block, added in the order of the columns. */
final class Row {
    private final double[] values;
    private int size;

    Row(int columns) {
        this.values = new double[columns];
    }

    void add(double value) {
        values[size++] = value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    /** @throws IllegalStateException if a column has no number */
    double[] values() {
        if (size != values.length) {
            throw new IllegalStateException(size + " numbers for " + values.length + " columns");
        }
        return values;
    }
}
