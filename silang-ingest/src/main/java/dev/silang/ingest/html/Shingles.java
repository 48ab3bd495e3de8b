package dev.silang.ingest.html;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;

/** The runs of four words of a text, to tell how much of another text stands in it. */
final class Shingles {
    private static final int WORDS = 4;

    private final Set<Long> runs = new HashSet<>();

    Shingles(String text) {
        forEach(text, runs::add);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The share of a text's runs that stand in this one; 0 for a text of fewer words than a run. */
    double share(String text) {
        int[] counts = new int[2];
        forEach(text, run -> {
            counts[0]++;
            counts[1] += runs.contains(run) ? 1 : 0;
        });
        return counts[0] == 0 ? 0 : (double) counts[1] / counts[0];
    }

    /** The runs of a text, by their hashes. */
    static Set<Long> runs(String text) {
        Set<Long> runs = new HashSet<>();
        forEach(text, runs::add);
        return runs;
    }

    private static void forEach(String text, LongConsumer into) {
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
                    into.accept(run(last, words));
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
