package dev.silang.check.align;

import dev.silang.check.pair.ClausePair;
import dev.silang.check.pair.ClauseWeights;
import dev.silang.claim.Assertion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each clause of a story the clause of each other article that is most like it. Two clauses are as alike as the
 * words that they share weigh among all their words (Dice).
 */
final class Counterparts {
    /** Clauses less alike are not looked at: a bound of cost. */
    static final double LEAST = 0.25;

    /** A word of more clauses brings no clauses together: a bound of cost, far above what ten reports have. */
    private static final int MOST = 1_000;

    private final List<Assertion> assertions;
    private final ClauseWeights weights;
    private final double[] weight;
    /** The number of the article of each clause. */
    private final int[] article;

    private final int articles;
    /** For each stem, by its number, the clauses that have it. */
    private final int[][] having;

    /** @param assertions of all articles, in the order of the story */
    Counterparts(List<Assertion> assertions, ClauseWeights weights) {
        this.assertions = List.copyOf(assertions);
        this.weights = weights;
        this.weight = assertions.stream()
                .mapToDouble(clause -> weights.of(weights.stemsOf(clause)))
                .toArray();
        this.article = new int[weight.length];
        Map<String, Integer> numbers = new HashMap<>();
        int[] counts = new int[weights.size()];
        for (int i = 0; i < weight.length; i++) {
            String id = assertions.get(i).claim().article().id();
            article[i] = numbers.computeIfAbsent(id, key -> numbers.size());
            for (int stem : weights.stemsOf(assertions.get(i))) {
                counts[stem]++;
            }
        }
        this.articles = numbers.size();
        this.having = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i = weight.length - 1; i >= 0; i--) {
            for (int stem : weights.stemsOf(assertions.get(i))) {
                having[stem][--counts[stem]] = i;
            }
        }
    }

    /**
     * A couple by the places of its clauses in the story.
     *
     * @param a of the earlier one
     * @param b of the later one
     */
    record Couple(int a, int b, ClausePair pair) {}

    /** What is nearest to a clause in one other article, and how near the next one of that article is. */
    private record Nearest(int clause, double likeness, double next) {
        /** How much nearer a clause of this article is than any other of it. */
        double margin(int of, double itsLikeness) {
            return itsLikeness - (of == clause ? next : likeness);
        }
    }

    /** How many words so many clauses have that they bring none together. */
    int passedOver() {
        return (int) Arrays.stream(having).filter(Counterparts::areTooMany).count();
    }

    private static boolean areTooMany(int[] having) {
        return having.length > MOST;
    }

    /** All couples, the most alike first. */
    List<Couple> couples() {
        List<Map<Integer, Nearest>> nearest = new ArrayList<>();
        Search search = new Search();
        for (int i = 0; i < weight.length; i++) {
            nearest.add(search.nearest(i));
        }
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < weight.length; i++) {
            for (Nearest found : nearest.get(i).values()) {
                int j = found.clause;
                if (i < j || !isNearest(i, nearest.get(j))) {
                    couples.add(couple(Math.min(i, j), Math.max(i, j), found.likeness, nearest));
                }
            }
        }
        couples.sort(Comparator.comparingDouble((Couple couple) -> -couple.pair.likeness())
                .thenComparingInt(Couple::a)
                .thenComparingInt(Couple::b));
        return couples;
    }

    /** A couple that is nearest from both sides is added from the earlier one's. */
    private boolean isNearest(int i, Map<Integer, Nearest> ofOther) {
        Nearest back = ofOther.get(article[i]);
        return back != null && back.clause == i;
    }

    private Couple couple(int a, int b, double likeness, List<Map<Integer, Nearest>> nearest) {
        double ofA = margin(nearest.get(a).get(article[b]), b, likeness);
        double ofB = margin(nearest.get(b).get(article[a]), a, likeness);
        ClausePair pair =
                new ClausePair(assertions.get(a), assertions.get(b), likeness, Math.min(ofA, ofB), Math.max(ofA, ofB));
        return new Couple(a, b, pair);
    }

    private static double margin(@Nullable Nearest nearest, int clause, double likeness) {
        return nearest == null ? likeness : nearest.margin(clause, likeness);
    }

    /** Looks for what is nearest to one clause after the other, in one place of work for all. */
    private final class Search {
        /** What each clause shares with the one that is looked at. */
        private final double[] shared = new double[weight.length];

        private final BitSet sharing = new BitSet();

        /** Of each article the nearest clause so far, its likeness and that of the next one. */
        private final int[] clause = new int[articles];

        private final double[] likeness = new double[articles];
        private final double[] next = new double[articles];

        /** The nearest clause of each other article, by its number, that is alike enough. */
        Map<Integer, Nearest> nearest(int i) {
            share(i);
            BitSet met = new BitSet();
            for (int j = sharing.nextSetBit(0); j >= 0; j = sharing.nextSetBit(j + 1)) {
                double alike = 2 * shared[j] / (weight[i] + weight[j]);
                shared[j] = 0;
                if (article[j] != article[i]) {
                    meet(article[j], j, alike);
                    met.set(article[j]);
                }
            }
            sharing.clear();
            Map<Integer, Nearest> nearest = new HashMap<>();
            for (int other = met.nextSetBit(0); other >= 0; other = met.nextSetBit(other + 1)) {
                if (likeness[other] >= LEAST) {
                    nearest.put(other, new Nearest(clause[other], likeness[other], next[other]));
                }
                likeness[other] = 0;
                next[other] = 0;
            }
            return nearest;
        }

        private void share(int i) {
            for (int stem : weights.stemsOf(assertions.get(i))) {
                if (areTooMany(having[stem])) {
                    continue;
                }
                double own = weights.of(stem);
                for (int j : having[stem]) {
                    shared[j] += own;
                    sharing.set(j);
                }
            }
        }

        private void meet(int other, int j, double alike) {
            if (alike > likeness[other]) {
                next[other] = likeness[other];
                likeness[other] = alike;
                clause[other] = j;
            } else {
                next[other] = Math.max(next[other], alike);
            }
        }
    }
}
