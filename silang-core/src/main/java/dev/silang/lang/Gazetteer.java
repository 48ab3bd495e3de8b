package dev.silang.lang;

import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import dev.silang.value.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Known places under all their names and where they lie, from the tables beside the packs. Immutable once loaded; safe for many
 * threads.
 */
public final class Gazetteer {
    private static final String FOLDER = "/dev/silang/lang/places/";
    private static final List<String> TABLES = List.of("indonesia.tsv", "world.tsv");
    private static final String COORDINATES = "coordinates.tsv";
    private static final int MAX_DEPTH = 8;

    /** A row of the tables. */
    private record Row(String name, String kind, String parent) {}

    /**
     * A known name found in tokens.
     *
     * @param end index behind its last token
     * @param kind the kind of its first row: the widest that bears the name
     * @param ambiguous whether rows of several kinds or parents bear the name
     */
    public record Toponym(String name, String kind, int end, boolean ambiguous) {}

    /**
     * Where a known place lies, to about ten kilometres: a city itself, the middle of what is large, the seat of a regency.
     *
     * @param name as the tables have it
     * @param latitude degrees, south of the equator negative
     * @param longitude degrees, west of Greenwich negative
     */
    public record Located(String name, String kind, String parent, double latitude, double longitude) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Row> rows = new ArrayList<>(1);
    }

    private final Node root = new Node();
    /** First code units of all names: capitals, as most words of a text do not have. */
    private final BitSet beginnings = new BitSet();

    private final Map<String, List<Row>> byName = new HashMap<>();
    private final Map<Row, Located> located = new HashMap<>();

    private Gazetteer() {}

    /** Reads the tables. */
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        TABLES.forEach(table -> read(table, gazetteer::add));
        read(COORDINATES, gazetteer::locate);
        return gazetteer;
    }

    private static void read(String table, Consumer<String> line) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(FOLDER + table)) {
            if (in == null) {
                throw new IllegalStateException("no table of places: " + table);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(one -> !one.startsWith("#"))
                    .forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 5) {
            throw new IllegalArgumentException("a place needs a name, kind, parent, aliases and English name: " + line);
        }
        Row row = new Row(cells[0], cells[1], cells[2]);
        Set<String> names = new LinkedHashSet<>();
        names.add(cells[0]);
        names.addAll(List.of(cells[3].split("\\|", -1)));
        names.add(cells[4]);
        names.remove("");
        for (String name : names) {
            beginnings.set(name.charAt(0));
            node(name).rows.add(row);
            byName.computeIfAbsent(Tokenizer.normalize(name), key -> new ArrayList<>(1))
                    .add(row);
        }
    }

    private void locate(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException(
                    "coordinates need a name, kind, parent, latitude and longitude: " + line);
        }
        Row row = new Row(cells[0], cells[1], cells[2]);
        if (!byName.getOrDefault(Tokenizer.normalize(row.name), List.of()).contains(row)) {
            throw new IllegalArgumentException("coordinates of a place that no table has: " + line);
        }
        located.put(
                row,
                new Located(
                        row.name, row.kind, row.parent, Double.parseDouble(cells[3]), Double.parseDouble(cells[4])));
    }

    private Node node(String name) {
        List<Token> tokens = new ArrayList<>();
        Tokenizer.tokenize(name, new Span(0, name.length()), tokens);
        Node node = root;
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.text(), key -> new Node());
        }
        return node;
    }

    /** The longest known name that begins at a token, in the tables' own capitals; null if none does. */
    public @Nullable Toponym at(List<Token> tokens, int first) {
        if (!beginnings.get(tokens.get(first).text().charAt(0))) {
            return null;
        }
        Node node = root;
        Toponym found = null;
        for (int i = first; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).text());
            if (node == null) {
                return found;
            }
            if (!node.rows.isEmpty()) {
                Row row = node.rows.get(0);
                found = new Toponym(row.name, row.kind, i + 1, node.rows.size() > 1);
            }
        }
        return found;
    }

    /**
     * What holds a place, from narrow to wide.
     *
     * @param name any of its names, in any case
     * @return empty if the name is unknown or several places in different containers bear it
     */
    public List<Place.Part> around(String name) {
        List<Row> rows = byName.getOrDefault(Tokenizer.normalize(name), List.of());
        if (rows.isEmpty() || rows.stream().map(Row::parent).distinct().count() > 1) {
            return List.of();
        }
        List<Place.Part> around = new ArrayList<>();
        Row row = rows.get(0);
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            Row parent = parent(row);
            if (parent == null) {
                return around;
            }
            around.add(new Place.Part(parent.name, parent.kind));
            row = parent;
        }
        return around;
    }

    /** Whether a table has a place under any of its names, in any case. */
    public boolean knows(String name) {
        return byName.containsKey(Tokenizer.normalize(name));
    }

    /** All places of which it is known where they lie. */
    public Collection<Located> located() {
        return Collections.unmodifiableCollection(located.values());
    }

    /**
     * Where a place lies.
     *
     * @param name any of its names, in any case
     * @param kind as the text says, empty if it does not: a village is not the city of its name
     * @param within names of what the text says holds it
     * @return empty if that is not known, or if several places bear the name that do not hold one another and do not lie in one
     */
    public Optional<Located> locate(String name, String kind, List<String> within) {
        List<Row> rows = byName.getOrDefault(Tokenizer.normalize(name), List.of()).stream()
                .filter(row -> kind.isEmpty() || row.kind.equals(kind))
                .toList();
        List<Row> held = rows.stream().filter(row -> isWithin(row, within)).toList();
        List<Row> meant = held.isEmpty() ? rows : held;
        if (meant.stream().anyMatch(row -> !isBeside(row, meant.get(0)))) {
            return Optional.empty();
        }
        return meant.stream().map(located::get).filter(Objects::nonNull).findFirst();
    }

    private boolean isWithin(Row row, List<String> names) {
        Row around = parent(row);
        for (int depth = 0; depth < MAX_DEPTH && around != null; depth++) {
            if (names.stream().map(Tokenizer::normalize).anyMatch(Tokenizer.normalize(around.name)::equals)) {
                return true;
            }
            around = parent(around);
        }
        return false;
    }

    /** A city beside the regency around it, a capital in the country of its name. */
    private static boolean isBeside(Row row, Row widest) {
        return row.parent.equals(widest.parent) || row.parent.equals(widest.name);
    }

    /** A parent that bears the row's own name is another, wider row. */
    private @Nullable Row parent(Row row) {
        for (Row candidate : byName.getOrDefault(Tokenizer.normalize(row.parent), List.of())) {
            if (!(candidate.name.equals(row.name) && candidate.kind.equals(row.kind))) {
                return candidate;
            }
        }
        return null;
    }
}
