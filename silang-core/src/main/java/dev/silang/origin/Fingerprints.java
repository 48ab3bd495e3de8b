package dev.silang.origin;

import java.util.Arrays;

/**
 * Some shingles of a text, chosen so that two texts which share a run of {@value #SURE} words share a chosen shingle:
 * winnowing (Schleimer, Wilkerson and Aiken 2003, "Winnowing: local algorithms for document fingerprinting").
 */
public final class Fingerprints {
    /** Words of a shingle: five in a row are rare enough, and small edits leave many such runs whole. */
    private static final int WIDTH = 5;

    /** Of so many neighbouring shingles one is chosen, a third of all on average. */
    private static final int WINDOW = 5;

    static final int SURE = WIDTH + WINDOW - 1;

    private Fingerprints() {}

    /** Distinct, ascending; empty for a text shorter than a shingle. */
    public static int[] of(ArticleWords words) {
        int shingles = words.size() - WIDTH + 1;
        if (shingles <= 0) {
            return new int[0];
        }
        int[] all = new int[shingles];
        for (int i = 0; i < shingles; i++) {
            all[i] = words.hash(i, WIDTH);
        }
        return distinct(all, chosen(all));
    }

    /** The places of the least shingle of each window; of equal ones the last. */
    private static int[] chosen(int[] all) {
        int[] places = new int[all.length];
        int count = 0;
        int least = -1;
        for (int first = 0; first + Math.min(WINDOW, all.length) <= all.length; first++) {
            int end = Math.min(all.length, first + WINDOW);
            if (least < first) {
                least = leastFrom(all, first, end);
            } else if (all[end - 1] <= all[least]) {
                least = end - 1;
            }
            if (count == 0 || places[count - 1] != least) {
                places[count++] = least;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int leastFrom(int[] all, int first, int end) {
        int least = first;
        for (int i = first + 1; i < end; i++) {
            if (all[i] <= all[least]) {
                least = i;
            }
        }
        return least;
    }

    private static int[] distinct(int[] all, int[] places) {
        int[] sorted = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            sorted[i] = all[places[i]];
        }
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }
}
