package dev.silang.check.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of counted concepts: which may name the same people, and whose numbers grow. Language-free; the packs
 * say which words stand for a concept.
 */
public final class Concepts {
    private record Concept(String kind, String grows, String near) {}

    /** Concepts that fit so well name one thing. */
    static final double STRONG = 0.9;

    private static final Concept UNKNOWN = new Concept("thing", "", "");
    private final Map<String, Concept> table;

    private Concepts(Map<String, Concept> table) {
        this.table = table;
    }

    /** The table that comes with the program. */
    public static Concepts load() {
        String file = "/dev/silang/check/concepts.tsv";
        Map<String, Concept> table = new HashMap<>();
        try (InputStream in = Concepts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no table of concepts: " + file);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> table.put(cells[0], new Concept(cells[1], cells[2], cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Concepts(table);
    }

    /** Whether numbers of this concept grow or are revised while an event unfolds. */
    public boolean grows(String concept) {
        return !of(concept).grows().isEmpty() || !of(part(concept)).grows().isEmpty();
    }

    /** Whether numbers of this concept rise and fall, so that an old figure may come back. */
    boolean varies(String concept) {
        return of(concept).grows().equals("varies") || of(part(concept)).grows().equals("varies");
    }

    /** Whether it says no more than that people, or something, are counted. */
    boolean isVague(String concept) {
        return concept.isEmpty() || of(concept).kind().equals("people");
    }

    /** Whether two concepts may be said of the same count: 1 for one concept, less for a vague one, 0 for never. */
    double fit(String a, String b) {
        if (a.equals(b)) {
            return isVague(a) ? 0.4 : 1;
        }
        if (head(a).equals(head(b))) {
            return bothParts(a, b) ? 0 : 0.9;
        }
        if (of(a).near().equals(b)) {
            return 0.7;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return 0.35;
        }
        boolean vague = isVague(a) ? isPeople(b) : isVague(b) && isPeople(a);
        return vague ? 0.35 : 0;
    }

    /** "injured.light" and "injured.heavy" count different people. */
    private static boolean bothParts(String a, String b) {
        return a.indexOf('.') > 0 && b.indexOf('.') > 0;
    }

    /** Whether it names some of the people only: men, passengers, officers. */
    boolean isGroup(String concept) {
        return of(head(concept)).kind().equals("group");
    }

    private boolean isPeople(String concept) {
        String kind = of(head(concept)).kind();
        return concept.isEmpty() || kind.equals("people") || kind.equals("group") || kind.equals("state");
    }

    private static String head(String concept) {
        int point = concept.indexOf('.');
        return point < 0 ? concept : concept.substring(0, point);
    }

    private static String part(String concept) {
        return concept.substring(concept.indexOf('.') + 1);
    }

    private Concept of(String concept) {
        return table.getOrDefault(concept, table.getOrDefault(head(concept), UNKNOWN));
    }
}
