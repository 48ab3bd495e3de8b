package dev.silang.ingest.html.page;

import java.util.Arrays;

/** The runs of four words of a text, to tell how much of another text stands in it. */
public final class Shingles {
    private static final int WORDS = 4;

    /** In ascending order. */
    private final long[] runs;

    public Shingles(String text) {
        this.runs = runs(text);
        Arrays.sort(runs);
    }

    public boolean isEmpty() {
        return runs.length == 0;
    }

    /**
     * The share of a text's runs that stand in this one; 0 for a text of fewer words than a run.
     *
     * @param of what {@link #runs} gives for the text
     */
    public double share(long[] of) {
        int known = 0;
        for (int i = 0; i < of.length && runs.length > 0; i++) {
            known += Arrays.binarySearch(runs, of[i]) >= 0 ? 1 : 0;
        }
        return of.length == 0 ? 0 : (double) known / of.length;
    }

    /** The runs of a text in its order, by their hashes. */
    public static long[] runs(String text) {
        long[] runs = new long[text.length() / 8 + 1];
        int size = 0;
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
                    runs = size == runs.length ? Arrays.copyOf(runs, size * 2) : runs;
                    runs[size++] = run(last, words);
                }
            }
        }
        return Arrays.copyOf(runs, size);
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
