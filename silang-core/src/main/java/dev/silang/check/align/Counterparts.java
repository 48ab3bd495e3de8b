package dev.silang.check.align;

import dev.silang.claim.Assertion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds for each clause of a story the clause of each other article that is most like it. Two clauses are as alike as the
 * words that they share weigh among all their words (Dice); a word weighs the more the fewer clauses of the story have it.
 */
final class Counterparts {
    /** Clauses less alike are not of one thing. */
    static final double ALIKE = 0.3;

    /** A word of more clauses brings no clauses together: a bound of cost, far above what ten reports have. */
    private static final int MOST = 1_000;

    private final List<Assertion> assertions;
    /** Of each clause, sorted: weights add up to the same likeness from both sides of a pair. */
    private final List<SortedSet<String>> stems = new ArrayList<>();

    private final Map<String, List<Integer>> clausesOf = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final double[] weight;

    /** @param assertions of all articles, in the order of the story */
    Counterparts(List<Assertion> assertions) {
        this.assertions = List.copyOf(assertions);
        this.weight = new double[assertions.size()];
        for (int i = 0; i < assertions.size(); i++) {
            SortedSet<String> own = new TreeSet<>();
            assertions.get(i).words().forEach(word -> own.add(word.stem()));
            stems.add(own);
            for (String stem : own) {
                clausesOf.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
            }
        }
        clausesOf.forEach((stem, having) -> weights.put(stem, Math.log((double) (weight.length + 1) / having.size())));
        for (int i = 0; i < weight.length; i++) {
            weight[i] = stems.get(i).stream().mapToDouble(this::weight).sum();
        }
    }

    /**
     * Two clauses of two articles, each the other's nearest.
     *
     * @param a index of the earlier in the order of the story
     * @param b index of the later
     */
    record Pair(int a, int b, double likeness) {}

    /** All pairs, the most alike first. */
    List<Pair> pairs() {
        Map<Integer, Map<String, Pair>> nearest = new HashMap<>();
        double[] shared = new double[weight.length];
        for (int i = 0; i < assertions.size(); i++) {
            nearest.put(i, nearest(i, shared));
        }
        List<Pair> pairs = new ArrayList<>();
        nearest.forEach((i, found) -> found.values().stream()
                .filter(pair -> pair.a == i && isNearest(pair, nearest.getOrDefault(pair.b, Map.of())))
                .forEach(pairs::add));
        pairs.sort(Comparator.comparing((Pair pair) -> -pair.likeness)
                .thenComparing(Pair::a)
                .thenComparing(Pair::b));
        return pairs;
    }

    private boolean isNearest(Pair pair, Map<String, Pair> ofOther) {
        return pair.equals(ofOther.get(article(pair.a)));
    }

    /**
     * The nearest clause of each other article that has one.
     *
     * @param shared zeros, for adding up what each clause shares; zeros again behind it
     */
    private Map<String, Pair> nearest(int i, double[] shared) {
        BitSet sharing = new BitSet();
        for (String stem : stems.get(i)) {
            List<Integer> having = clausesOf.getOrDefault(stem, List.of());
            double weight = weight(stem);
            for (int j : having.size() > MOST ? List.<Integer>of() : having) {
                shared[j] += weight;
                sharing.set(j);
            }
        }
        Map<String, Pair> nearest = new HashMap<>();
        sharing.stream().forEach(j -> {
            double likeness = 2 * shared[j] / (weight[i] + weight[j]);
            shared[j] = 0;
            if (likeness >= ALIKE && !article(j).equals(article(i))) {
                nearest.merge(article(j), new Pair(Math.min(i, j), Math.max(i, j), likeness), Counterparts::nearer);
            }
        });
        return nearest;
    }

    private static Pair nearer(Pair one, Pair two) {
        if (one.likeness != two.likeness) {
            return one.likeness > two.likeness ? one : two;
        }
        return one.a + one.b <= two.a + two.b ? one : two;
    }

    private String article(int i) {
        return assertions.get(i).claim().article().id();
    }

    private double weight(String stem) {
        return Objects.requireNonNull(weights.get(stem));
    }
}
