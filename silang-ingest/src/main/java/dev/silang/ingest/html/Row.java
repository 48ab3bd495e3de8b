package dev.silang.ingest.html;

/** The numbers of one block, added in the order of the columns. */
final class Row {
    private final float[] values;
    private int size;

    Row(int columns) {
        this.values = new float[columns];
    }

    void add(double value) {
        values[size++] = (float) value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    /** @throws IllegalStateException if a column has no number */
    float[] values() {
        if (size != values.length) {
            throw new IllegalStateException(size + " numbers for " + values.length + " columns");
        }
        return values;
    }
}
