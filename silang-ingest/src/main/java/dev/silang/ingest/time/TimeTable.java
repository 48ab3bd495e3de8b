package dev.silang.ingest.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A table of names beside the classes of this package. */
final class TimeTable {
    private TimeTable() {}

    static Map<String, String> load(String name) {
        Properties table = new Properties();
        try (InputStream in = TimeTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> entries = new HashMap<>();
        table.stringPropertyNames().forEach(key -> entries.put(key, table.getProperty(key)));
        return entries;
    }
}
