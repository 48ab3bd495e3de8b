package dev.silang.eval.extraction;

import java.util.Arrays;
import java.util.List;

/** The blocks of many pages as columns of numbers, each cut into few steps so that splits are found by counting. */
final class Samples {
    /** Steps of a column; more change no figure. */
    private static final int STEPS = 48;

    final int size;
    final int columns;
    final double[] label;
    final double[] weight;

    /** The page of each sample, counted from 0. */
    final int[] page;

    final int pages;

    /** {@code steps[column][sample]}. */
    final byte[][] steps;

    /** Greatest value of each step but the last. */
    final float[][] cuts;

    private final float[][] rows;

    Samples(List<LabeledPage> pages) {
        this.size = pages.stream().mapToInt(page -> page.table().size()).sum();
        this.rows = new float[size][];
        this.label = new double[size];
        this.weight = new double[size];
        this.page = new int[size];
        this.pages = pages.size();
        int at = 0;
        for (int number = 0; number < pages.size(); number++) {
            LabeledPage of = pages.get(number);
            for (int i = 0; i < of.table().size(); i++) {
                rows[at] = of.table().row(i);
                label[at] = of.labels().get(i);
                weight[at] = of.table().words(i) == 0 ? 0 : of.weights().get(i);
                page[at] = number;
                at++;
            }
        }
        this.columns = size == 0 ? 0 : rows[0].length;
        this.steps = new byte[columns][size];
        this.cuts = new float[columns][];
        for (int column = 0; column < columns; column++) {
            cut(column);
        }
    }

    private void cut(int column) {
        float[] sorted = new float[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = rows[i][column];
        }
        Arrays.sort(sorted);
        float[] found = new float[STEPS];
        int count = 0;
        for (int step = 1; step < STEPS; step++) {
            float value = sorted[(int) ((long) step * size / STEPS)];
            if (value < sorted[size - 1] && (count == 0 || value > found[count - 1])) {
                found[count++] = value;
            }
        }
        cuts[column] = Arrays.copyOf(found, count);
        for (int i = 0; i < size; i++) {
            int place = Arrays.binarySearch(cuts[column], rows[i][column]);
            steps[column][i] = (byte) (place >= 0 ? place : -place - 1);
        }
    }

    float[] row(int sample) {
        return rows[sample];
    }
}
