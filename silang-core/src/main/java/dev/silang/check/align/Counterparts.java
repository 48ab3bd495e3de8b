package dev.silang.check.align;

import dev.silang.check.pair.ClausePair;
import dev.silang.check.pair.ClauseWeights;
import dev.silang.claim.Assertion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
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
    /** Of each clause, sorted: weights add up to the same likeness from both sides of a pair. */
    private final List<SortedSet<String>> stems = new ArrayList<>();

    private final Map<String, List<Integer>> clausesOf = new HashMap<>();
    private final double[] weight;

    /** @param assertions of all articles, in the order of the story */
    Counterparts(List<Assertion> assertions, ClauseWeights weights) {
        this.assertions = List.copyOf(assertions);
        this.weights = weights;
        this.weight = new double[assertions.size()];
        for (int i = 0; i < assertions.size(); i++) {
            SortedSet<String> own = new TreeSet<>(ClauseWeights.stems(assertions.get(i)));
            stems.add(own);
            weight[i] = own.stream().mapToDouble(weights::of).sum();
            for (String stem : own) {
                clausesOf.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
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
        Nearest and(int other, double likenessOfOther) {
            if (likenessOfOther > likeness) {
                return new Nearest(other, likenessOfOther, likeness);
            }
            return new Nearest(clause, likeness, Math.max(next, likenessOfOther));
        }

        /** How much nearer a clause of this article is than any other of it. */
        double margin(int of, double itsLikeness) {
            return itsLikeness - (of == clause ? next : likeness);
        }
    }

    /** All couples, the most alike first. */
    List<Couple> couples() {
        List<Map<String, Nearest>> nearest = new ArrayList<>();
        double[] shared = new double[weight.length];
        for (int i = 0; i < assertions.size(); i++) {
            nearest.add(nearest(i, shared));
        }
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < assertions.size(); i++) {
            for (Nearest found : nearest.get(i).values()) {
                int j = found.clause;
                if (found.likeness >= LEAST && (i < j || !isNearest(i, nearest.get(j)))) {
                    couples.add(couple(Math.min(i, j), Math.max(i, j), found.likeness, nearest));
                }
            }
        }
        couples.sort(Comparator.comparing((Couple couple) -> -couple.pair.likeness())
                .thenComparing(Couple::a)
                .thenComparing(Couple::b));
        return couples;
    }

    /** A couple that is nearest from both sides is added from the earlier one's. */
    private boolean isNearest(int i, Map<String, Nearest> ofOther) {
        Nearest back = ofOther.get(article(i));
        return back != null && back.clause == i;
    }

    private Couple couple(int a, int b, double likeness, List<Map<String, Nearest>> nearest) {
        double ofA = margin(nearest.get(a).get(article(b)), b, likeness);
        double ofB = margin(nearest.get(b).get(article(a)), a, likeness);
        ClausePair pair =
                new ClausePair(assertions.get(a), assertions.get(b), likeness, Math.min(ofA, ofB), Math.max(ofA, ofB));
        return new Couple(a, b, pair);
    }

    private static double margin(@Nullable Nearest nearest, int clause, double likeness) {
        return nearest == null ? likeness : nearest.margin(clause, likeness);
    }

    /**
     * The nearest clause of each other article that shares a word.
     *
     * @param shared zeros, for adding up what each clause shares; zeros again behind it
     */
    private Map<String, Nearest> nearest(int i, double[] shared) {
        BitSet sharing = new BitSet();
        for (String stem : stems.get(i)) {
            List<Integer> having = clausesOf.getOrDefault(stem, List.of());
            double weight = weights.of(stem);
            for (int j : having.size() > MOST ? List.<Integer>of() : having) {
                shared[j] += weight;
                sharing.set(j);
            }
        }
        Map<String, Nearest> nearest = new HashMap<>();
        sharing.stream().forEach(j -> {
            double likeness = 2 * shared[j] / (weight[i] + weight[j]);
            shared[j] = 0;
            if (!article(j).equals(article(i))) {
                nearest.merge(article(j), new Nearest(j, likeness, 0), (known, other) -> known.and(j, likeness));
            }
        });
        return nearest;
    }

    private String article(int i) {
        return assertions.get(i).claim().article().id();
    }
}
