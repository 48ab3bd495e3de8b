package dev.silang.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the articles that may share a passage with a new one, among all that came before. Time and memory are linear in
 * the articles: a fingerprint looks at no more than {@value #MOST_HOLDERS} earlier articles, and only at the last
 * {@value #LAST_HOLDERS} once so many hold it that it is a formula of a newsroom and no sign of a copy.
 *
 * <p>About 20 bytes a fingerprint, a third as many as words. Not thread-safe.
 */
public final class CopyIndex {
    /** Articles that hold one fingerprint before it counts as a formula; a text of agencies is rarely printed oftener. */
    private static final int MOST_HOLDERS = 64;

    /** A chain to the last few still joins the copies of a text that hundreds printed. */
    private static final int LAST_HOLDERS = 4;

    private final int leastShared;
    private final IntTable heads = new IntTable();
    private int[] articles = new int[1 << 10];
    private int[] earlier = new int[1 << 10];
    /** Of each posting, how many there are of its fingerprint up to it. */
    private int[] counts = new int[1 << 10];

    private int postings;
    private int[] shared = new int[1 << 8];
    private int size;
    private int bounded;

    /** @param leastShared fingerprints that two articles must share; 1 finds every run of nine words */
    public CopyIndex(int leastShared) {
        this.leastShared = leastShared;
    }

    /**
     * Adds an article.
     *
     * @return the numbers of earlier articles, counted from 0 in the order they came, that share enough with it, ascending
     */
    public List<Integer> add(ArticleWords words) {
        int[] fingerprints = Fingerprints.of(words);
        List<Integer> touched = new ArrayList<>();
        boolean all = true;
        for (int fingerprint : fingerprints) {
            all &= count(fingerprint, touched);
            post(fingerprint);
        }
        bounded += all ? 0 : 1;
        size++;
        if (size >= shared.length) {
            shared = Arrays.copyOf(shared, shared.length * 2);
        }
        List<Integer> found = new ArrayList<>();
        for (int article : touched) {
            if (shared[article] >= leastShared) {
                found.add(article);
            }
            shared[article] = 0;
        }
        found.sort(null);
        return found;
    }

    /** How many articles were not looked for in all earlier ones that hold one of their fingerprints. */
    int bounded() {
        return bounded;
    }

    /** Returns whether all that hold it were counted. */
    private boolean count(int fingerprint, List<Integer> touched) {
        int head = heads.get(fingerprint);
        int left = head > 0 && counts[head - 1] > MOST_HOLDERS ? LAST_HOLDERS : MOST_HOLDERS;
        int at = head;
        for (; at > 0 && left > 0; at = earlier[at - 1], left--) {
            int article = articles[at - 1];
            if (shared[article]++ == 0) {
                touched.add(article);
            }
        }
        return at == 0;
    }

    /** Postings of one fingerprint are a chain from the newest to the oldest; 0 ends it. */
    private void post(int fingerprint) {
        if (postings == articles.length) {
            articles = Arrays.copyOf(articles, postings * 2);
            earlier = Arrays.copyOf(earlier, postings * 2);
            counts = Arrays.copyOf(counts, postings * 2);
        }
        int head = heads.get(fingerprint);
        articles[postings] = size;
        earlier[postings] = head;
        counts[postings] = head == 0 ? 1 : counts[head - 1] + 1;
        heads.put(fingerprint, ++postings);
    }
}
