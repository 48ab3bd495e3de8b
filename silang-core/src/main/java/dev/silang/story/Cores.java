package dev.silang.story;

import java.util.ArrayList;
import java.util.List;

/**
 * The two cores of a story: its articles put together, the likest first, until two groups are left (average linkage).
 *
 * @see <a href="https://nlp.stanford.edu/IR-book/html/htmledition/group-average-agglomerative-clustering-1.html">Manning, Raghavan and
 *     Schütze, Introduction to Information Retrieval, 17.3</a>
 */
final class Cores {
    /** Reports that make a core: one alone may be a reaction or a background. */
    private static final int LEAST = 2;

    private final double[][] likeness;
    private final List<List<Integer>> groups = new ArrayList<>();

    private Cores(List<Profile> articles) {
        likeness = new double[articles.size()][articles.size()];
        for (int i = 0; i < articles.size(); i++) {
            groups.add(List.of(i));
            for (int k = 0; k < i; k++) {
                likeness[i][k] = articles.get(i).whole().cosine(articles.get(k).whole());
                likeness[k][i] = likeness[i][k];
            }
        }
    }

    /**
     * The core that the first article is not of, in the order of the articles; empty if one of both has less than two articles.
     *
     * @param articles of a story, in the order of arrival
     */
    static List<Profile> second(List<Profile> articles) {
        if (articles.size() < 2 * LEAST) {
            return List.of();
        }
        Cores cores = new Cores(articles);
        while (cores.groups.size() > 2) {
            cores.join();
        }
        List<Integer> second = cores.groups.get(cores.groups.get(0).contains(0) ? 1 : 0);
        boolean two = second.size() >= LEAST && articles.size() - second.size() >= LEAST;
        return two ? second.stream().sorted().map(articles::get).toList() : List.of();
    }

    /** Makes one of the two groups that are the likest on average. */
    private void join() {
        int a = 0;
        int b = 1;
        double most = -1;
        for (int i = 0; i < groups.size(); i++) {
            for (int k = i + 1; k < groups.size(); k++) {
                double mean = mean(groups.get(i), groups.get(k));
                if (mean > most) {
                    most = mean;
                    a = i;
                    b = k;
                }
            }
        }
        List<Integer> both = new ArrayList<>(groups.get(a));
        both.addAll(groups.remove(b));
        groups.set(a, both);
    }

    private double mean(List<Integer> a, List<Integer> b) {
        double sum = 0;
        for (int i : a) {
            for (int k : b) {
                sum += likeness[i][k];
            }
        }
        return sum / (a.size() * b.size());
    }
}
