package dev.silang.eval.score;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts under names. Not thread-safe. */
final class Tally {
    private final SortedMap<String, Long> counts = new TreeMap<>();

    void add(String name, long count) {
        counts.merge(name, count, Long::sum);
    }

    void add(String name) {
        add(name, 1);
    }

    void add(String name, boolean counts) {
        add(name, counts ? 1 : 0);
    }

    void addAll(Tally other) {
        for (Map.Entry<String, Long> entry : other.counts.entrySet()) {
            add(entry.getKey(), entry.getValue());
        }
    }

    /** The count, 0 where nothing was counted. */
    long of(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** All names and counts, by name. */
    SortedMap<String, Long> counts() {
        return counts;
    }
}
