package dev.silang.eval.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Examples as columns of numbers, each cut into few steps so that splits are found by counting. */
final class Samples {
    /** Steps of a column; more change no figure. */
    private static final int STEPS = 48;

    final int size;
    final int columns;
    final double[] label;
    final double[] weight;

    /** The group of each sample, counted from 0 in the order of the first of each. */
    final int[] group;

    final int groups;

    /** {@code steps[column][sample]}. */
    final byte[][] steps;

    /** Greatest value of each step but the last. */
    final float[][] cuts;

    private final double[][] rows;

    Samples(List<Example> examples) {
        this.size = examples.size();
        this.rows = examples.stream().map(Example::row).toArray(double[][]::new);
        this.label = examples.stream().mapToDouble(Example::label).toArray();
        this.weight = examples.stream().mapToDouble(Example::weight).toArray();
        Map<String, Integer> numbers = new HashMap<>();
        this.group = examples.stream()
                .mapToInt(example -> {
                    numbers.putIfAbsent(example.group(), numbers.size());
                    return numbers.get(example.group());
                })
                .toArray();
        this.groups = numbers.size();
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
            sorted[i] = (float) rows[i][column];
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
            int place = Arrays.binarySearch(cuts[column], (float) rows[i][column]);
            steps[column][i] = (byte) (place >= 0 ? place : -place - 1);
        }
    }

    double[] row(int sample) {
        return rows[sample];
    }
}
