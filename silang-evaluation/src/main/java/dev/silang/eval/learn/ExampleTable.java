package dev.silang.eval.learn;

import dev.silang.model.FeatureSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Examples from a file: cells parted by tabs, an example a line, the first line naming the columns {@code group},
 * {@code label}, perhaps {@code weight} (1 if there is none), and the features.
 */
public record ExampleTable(FeatureSet features, List<Example> examples) {
    public ExampleTable {
        examples = List.copyOf(examples);
    }

    /** @throws IllegalArgumentException if the file is not as it should be; the message names file and line */
    public static ExampleTable read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String first = reader.readLine();
            List<String> names = first == null ? List.of() : List.of(first.split("\t", -1));
            if (names.size() < 3
                    || !names.get(0).equals("group")
                    || !names.get(1).equals("label")) {
                throw new IllegalArgumentException(file + ", line 1: group, label and names of features are expected");
            }
            boolean weighted = names.get(2).equals("weight");
            FeatureSet features = FeatureSet.of(names.subList(weighted ? 3 : 2, names.size()));
            List<Example> examples = new ArrayList<>();
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                examples.add(example(line, names.size(), weighted, file + ", line " + number));
            }
            return new ExampleTable(features, examples);
        }
    }

    private static Example example(String line, int columns, boolean weighted, String where) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalArgumentException(where + ": " + cells.length + " cells for " + columns + " columns");
        }
        try {
            double[] row = Arrays.stream(cells, weighted ? 3 : 2, columns)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double weight = weighted ? Double.parseDouble(cells[2]) : 1;
            return new Example(cells[0], row, Double.parseDouble(cells[1]), weight);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }
}
