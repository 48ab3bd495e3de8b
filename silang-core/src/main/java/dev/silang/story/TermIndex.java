package dev.silang.story;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which articles have a term: of each the last few, so that one more article costs no more however many there are. */
final class TermIndex {
    /** Articles kept of a term. */
    private static final int MOST = 24;

    private static final int FIRST_SIZE = 2;

    private int[][] articles = new int[1 << 10][];
    private int[] counts = new int[1 << 10];

    void add(int term, int article) {
        if (term >= articles.length) {
            int size = Math.max(term + 1, articles.length * 2);
            articles = Arrays.copyOf(articles, size);
            counts = Arrays.copyOf(counts, size);
        }
        int[] held = articles[term];
        int count = counts[term]++;
        if (held == null) {
            held = new int[FIRST_SIZE];
            articles[term] = held;
        } else if (count >= held.length && held.length < MOST) {
            held = Arrays.copyOf(held, Math.min(MOST, held.length * 2));
            articles[term] = held;
        }
        held[count % held.length] = article;
    }

    /** The articles that have a term, in no order that means anything. */
    void each(int term, IntConsumer article) {
        if (term < articles.length && articles[term] != null) {
            int size = Math.min(counts[term], articles[term].length);
            for (int i = 0; i < size; i++) {
                article.accept(articles[term][i]);
            }
        }
    }
}
