package dev.silang.ingest.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Which column of a table, or name of a JSON object, holds which field of an article. What the user says goes before the names in
 * {@code columns.properties}.
 */
public final class Columns {
    /** Fields of an article, in the order of {@link Draft}. */
    public static final List<String> FIELDS = List.of("id", "outlet", "url", "published", "title", "text", "event");

    /** How many names a problem lists. */
    private static final int MOST_NAMED = 12;

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
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            indexes.putIfAbsent(normal(header.get(i)), i);
        }
        Map<String, Integer> byField = new HashMap<>();
        for (String field : FIELDS) {
            names(field).stream()
                    .filter(indexes::containsKey)
                    .findFirst()
                    .ifPresent(name -> byField.put(field, indexes.get(name)));
        }
        return byField;
    }

    /** Fields by what stands under their names; of several names the first that holds something. */
    Map<String, String> fields(Map<String, String> values) {
        Map<String, String> normal = new HashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                normal.putIfAbsent(normal(name), value);
            }
        });
        Map<String, String> byField = new HashMap<>();
        for (String field : FIELDS) {
            names(field).stream()
                    .filter(normal::containsKey)
                    .findFirst()
                    .ifPresent(name -> byField.put(field, normal.get(name)));
        }
        return byField;
    }

    private List<String> names(String field) {
        return Arrays.stream(String.valueOf(said.getOrDefault(field, NAMES.getProperty(field)))
                        .split(","))
                .map(Columns::normal)
                .toList();
    }

    /** Why there is no text, with the names that were found and what helps. */
    static String noText(String what, Collection<String> found) {
        String names = found.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        String more = found.size() > MOST_NAMED ? ", …" : "";
        return what + (names.isEmpty() ? "" : "; found: " + names + more + "; --columns text=NAME tells it");
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
