package dev.silang.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables among the resources: UTF-8, one entry a line. */
final class Table {
    private Table() {}

    /** The lines of a table, in order; none if there is no such table. */
    static List<String> lines(String file) {
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
}
