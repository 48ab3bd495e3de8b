package dev.silang.ingest.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Which column of a table holds which field of an article. What the user says goes before the names in
 * {@code columns.properties}.
 */
public final class Columns {
    /** Fields of an article, in the order of {@link Draft}. */
    public static final List<String> FIELDS = List.of("id", "outlet", "url", "published", "title", "text");

    /** Columns by their usual names. */
    public static final Columns USUAL = new Columns(Map.of());

    private static final Properties NAMES = names();

    private final Map<String, String> said;

    private Columns(Map<String, String> said) {
        this.said = Map.copyOf(said);
    }

    /**
     * @param said names of columns by field, for instance text and isi
     * @throws IllegalArgumentException if one is no field of an article
     */
    public static Columns of(Map<String, String> said) {
        said.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException("no field '" + field + "': " + String.join(", ", FIELDS));
                });
        return new Columns(said);
    }

    /** Fields by the index of their column, from 0. */
    Map<String, Integer> indexes(List<String> header) {
        List<String> columns = header.stream().map(Columns::normal).toList();
        Map<String, Integer> indexes = new HashMap<>();
        for (String field : FIELDS) {
            for (String name : String.valueOf(said.getOrDefault(field, NAMES.getProperty(field)))
                    .split(",")) {
                int at = columns.indexOf(normal(name));
                if (at >= 0) {
                    indexes.putIfAbsent(field, at);
                }
            }
        }
        return indexes;
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream in = Columns.class.getResourceAsStream("columns.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file columns.properties");
            }
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
