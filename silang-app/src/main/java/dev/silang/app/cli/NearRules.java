package dev.silang.app.cli;

import dev.silang.lang.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the rules that someone may have meant. */
final class NearRules {
    private static final int MOST = 5;

    private NearRules() {}

    /** Ids of rules that hold the word, then of those whose id is spelled alike. */
    static List<String> of(String asked, Collection<Entry> entries) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        List<String> near = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.words().contains(wanted)) {
                near.add(entry.id());
            }
        }
        record Ranked(String id, int distance) {}
        entries.stream()
                .map(entry -> new Ranked(entry.id(), distance(wanted, entry.id())))
                .filter(ranked -> ranked.distance() <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::id))
                .map(Ranked::id)
                .filter(id -> !near.contains(id))
                .limit(MOST)
                .forEach(near::add);
        return near.stream().limit(MOST).toList();
    }

    /** Levenshtein's distance; a name without its language or family is no further away for that. */
    private static int distance(String wanted, String id) {
        return id.endsWith("." + wanted) || id.startsWith(wanted + ".") ? 0 : edits(wanted, id);
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
