package dev.silang.check.pair;

import dev.silang.text.Table;
import dev.silang.value.Concept;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of counted concepts: which may name the same people, and whose numbers grow. Language-free; the packs
 * say which words stand for a concept.
 */
public final class Concepts {
    private record Known(String kind, String grows, Concept near) {}

    /** Concepts that fit so well name one thing. */
    static final double STRONG = 0.9;

    private static final Known UNKNOWN = new Known("thing", "", Concept.NONE);
    private final Map<Concept, Known> table;

    private Concepts(Map<Concept, Known> table) {
        this.table = table;
    }

    /** The table that comes with the program. */
    public static Concepts load() {
        Map<Concept, Known> table = new HashMap<>();
        Table.entries("/dev/silang/check/concepts.tsv").stream()
                .map(line -> line.split("\t", -1))
                .forEach(cells -> table.put(Concept.of(cells[0]), new Known(cells[1], cells[2], Concept.of(cells[3]))));
        return new Concepts(table);
    }

    /** Whether numbers of this concept grow or are revised while an event unfolds. */
    public boolean grows(Concept concept) {
        return !of(concept).grows().isEmpty() || !ofPart(concept).grows().isEmpty();
    }

    /** Whether numbers of this concept rise and fall, so that an old figure may come back. */
    boolean varies(Concept concept) {
        return of(concept).grows().equals("varies") || ofPart(concept).grows().equals("varies");
    }

    /** Whether it says no more than that people, or something, are counted. */
    boolean isVague(Concept concept) {
        return concept.isNone() || of(concept).kind().equals("people");
    }

    /** Whether two concepts may be said of the same count: 1 for one concept, less for a vague one, 0 for never. */
    double fit(Concept a, Concept b) {
        if (a.equals(b)) {
            return isVague(a) ? 0.4 : 1;
        }
        if (a.head().equals(b.head())) {
            // "injured.light" and "injured.heavy" count different people
            return a.hasPart() && b.hasPart() ? 0 : 0.9;
        }
        if (of(a).near().equals(b)) {
            return 0.7;
        }
        if (a.isNone() || b.isNone()) {
            return 0.35;
        }
        boolean vague = isVague(a) ? isPeople(b) : isVague(b) && isPeople(a);
        return vague ? 0.35 : 0;
    }

    /** Whether it names some of the people only: men, passengers, officers. */
    boolean isGroup(Concept concept) {
        return of(concept.head()).kind().equals("group");
    }

    private boolean isPeople(Concept concept) {
        String kind = of(concept.head()).kind();
        return concept.isNone() || kind.equals("people") || kind.equals("group") || kind.equals("state");
    }

    private Known of(Concept concept) {
        return table.getOrDefault(concept, table.getOrDefault(concept.head(), UNKNOWN));
    }

    /** What is known of the state that those counted are in. */
    private Known ofPart(Concept concept) {
        return of(Concept.of(concept.part()));
    }
}
