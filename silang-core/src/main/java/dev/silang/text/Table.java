package dev.silang.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables among the resources: UTF-8, one entry a line. */
public final class Table {
    private Table() {}

    /**
     * The lines of a table, in order; none if there is no such table.
     *
     * @param file its absolute path among the resources
     */
    public static List<String> lines(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            return in == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The lines of a table that comes with the program, but for comments, which begin with "#".
     *
     * @param file its absolute path among the resources
     * @throws IllegalStateException if it is not there
     */
    public static List<String> entries(String file) {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new IllegalStateException("no table: " + file);
        }
        return lines.stream().filter(line -> !line.startsWith("#")).toList();
    }
}
