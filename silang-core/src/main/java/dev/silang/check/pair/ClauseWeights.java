package dev.silang.check.pair;

import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The words of the clauses of a story, and what they weigh: a word the more, the fewer clauses have it (inverse document
 * frequency, in nats). Stems are numbered in the order of the alphabet, so that one set of them always adds up to the same
 * weight, to the last bit. Immutable.
 */
public final class ClauseWeights {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;
    private final IdentityHashMap<Assertion, Stems> clauses = new IdentityHashMap<>();

    /** @param clauses of all articles of the story */
    public ClauseWeights(List<Assertion> clauses) {
        TreeMap<String, Integer> having = new TreeMap<>();
        for (Assertion clause : clauses) {
            clause.words().stream().map(Word::stem).distinct().forEach(stem -> having.merge(stem, 1, Integer::sum));
        }
        this.weights = new double[having.size()];
        having.forEach((stem, count) -> {
            weights[numbers.size()] = Math.log((double) (clauses.size() + 1) / count);
            numbers.put(stem, numbers.size());
        });
        clauses.forEach(clause -> this.clauses.put(clause, stems(clause)));
    }

    /** The stems of a clause by their numbers. */
    private static final class Stems {
        /** A number for each word. */
        private final int[] inOrder;

        /** Sorted, each once. */
        private final int[] each;

        Stems(int[] inOrder) {
            this.inOrder = inOrder;
            this.each = Arrays.stream(inOrder).sorted().distinct().toArray();
        }
    }

    private Stems stems(Assertion clause) {
        int[] inOrder = clause.words().stream()
                .mapToInt(word -> numbers.getOrDefault(word.stem(), 0))
                .toArray();
        return new Stems(inOrder);
    }

    /** How many stems the clauses have. */
    public int size() {
        return weights.length;
    }

    /** The numbers of the stems of a clause of the story, sorted, each once; must not be changed. */
    public int[] stemsOf(Assertion clause) {
        return Objects.requireNonNull(clauses.get(clause), "no clause of the story").each;
    }

    /** The number of the stem of each of its words; must not be changed. */
    int[] wordsOf(Assertion clause) {
        return Objects.requireNonNull(clauses.get(clause), "no clause of the story").inOrder;
    }

    /** What a stem weighs, by its number. */
    public double of(int stem) {
        return weights[stem];
    }

    /** What stems weigh together. */
    public double of(int[] stems) {
        return Arrays.stream(stems).mapToDouble(this::of).sum();
    }
}
