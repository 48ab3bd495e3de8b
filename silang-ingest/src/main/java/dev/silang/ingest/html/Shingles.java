package dev.silang.ingest.html;

import java.util.HashSet;
import java.util.Set;

/** The runs of four words of a text, to tell how much of another text stands in it. */
final class Shingles {
    private static final int WORDS = 4;

    private final Set<Long> runs = new HashSet<>();

    Shingles(String text) {
        collect(text, runs);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The share of a text's runs that stand in this one; 0 for a text of fewer words than a run. */
    double share(String text) {
        Set<Long> own = runs(text);
        if (own.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (Long run : own) {
            shared += runs.contains(run) ? 1 : 0;
        }
        return (double) shared / own.size();
    }

    /** The runs of a text, by their hashes. */
    static Set<Long> runs(String text) {
        Set<Long> runs = new HashSet<>();
        collect(text, runs);
        return runs;
    }

    private static void collect(String text, Set<Long> into) {
        long[] last = new long[WORDS];
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                last[words++ % WORDS] = hash(text, start, i);
                start = -1;
                if (words >= WORDS) {
                    into.add(run(last, words));
                }
            }
        }
    }

    private static long run(long[] last, int words) {
        long run = 17;
        for (int i = 0; i < WORDS; i++) {
            run = run * 1_000_003 + last[(words + i) % WORDS];
        }
        return run;
    }

    private static long hash(String text, int start, int end) {
        long hash = 7;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(i));
        }
        return hash;
    }
}
