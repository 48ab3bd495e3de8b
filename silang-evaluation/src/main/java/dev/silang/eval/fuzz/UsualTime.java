package dev.silang.eval.fuzz;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What inputs of a kind, a size by powers of two and a number of articles usually take: the median of those seen. Not thread-safe. */
final class UsualTime {
    /** Inputs of a class after which the median is one. */
    private static final int ENOUGH = 40;

    private static final int KEPT = 400;

    private final Map<String, long[]> times = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The usual time in nanoseconds before this one was added; 0 as long as too few are known. */
    long add(FuzzInput input, int articles, long nanos) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(input.bytes().length);
        String key = input.kind() + ' ' + size + ' ' + articles;
        int count = counts.merge(key, 1, Integer::sum) - 1;
        long[] seen = times.computeIfAbsent(key, name -> new long[KEPT]);
        long usual = 0;
        if (count >= ENOUGH) {
            long[] sorted = Arrays.copyOf(seen, Math.min(count, KEPT));
            Arrays.sort(sorted);
            usual = sorted[sorted.length / 2];
        }
        seen[count % KEPT] = nanos;
        return usual;
    }
}
