package dev.silang.check.pair;

import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Kind;
import dev.silang.claim.Assertion.Word;
import dev.silang.model.FeatureSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What can be seen of two clauses of two articles, as numbers: what a model learns from whether they tell one thing. No word of
 * a language is among them. Immutable, as long as what is told is not changed.
 */
public final class ClauseObservations {
    /** The names of the numbers of a row, in their order. */
    public static final FeatureSet FEATURES = FeatureSet.of(List.of(
            "likeness",
            "contained",
            "shared-weight",
            "untold-words",
            "untold-weight",
            "shared-predicates",
            "longest-run",
            "margin",
            "greater-margin",
            "rarest-shared",
            "words",
            "most-words"));

    private static final BitSet NONE = new BitSet();

    private final ClauseWeights weights;
    private final Map<String, BitSet> told;

    /**
     * @param told for each article, by its id, the places of its text that answer a question which several articles answer,
     *     in UTF-16 code units
     */
    public ClauseObservations(ClauseWeights weights, Map<String, BitSet> told) {
        this.weights = weights;
        this.told = told;
    }

    /** The words of a clause that another has as well and that are told in no question yet. */
    public List<Word> untold(Assertion clause, Assertion other) {
        BitSet held = held(clause);
        return shared(clause, other).stream()
                .filter(word -> !held.get(word.span().start()))
                .toList();
    }

    private BitSet held(Assertion clause) {
        return told.getOrDefault(clause.claim().article().id(), NONE);
    }

    /** The words of a clause whose stems another has as well. */
    public List<Word> shared(Assertion clause, Assertion other) {
        int[] stems = weights.wordsOf(clause);
        int[] others = weights.stemsOf(other);
        List<Word> shared = new ArrayList<>();
        for (int i = 0; i < stems.length; i++) {
            if (has(others, stems[i])) {
                shared.add(clause.words().get(i));
            }
        }
        return shared;
    }

    private static boolean has(int[] sorted, int stem) {
        return Arrays.binarySearch(sorted, stem) >= 0;
    }

    /** A number for each of {@link #FEATURES}. */
    public double[] of(ClausePair pair) {
        Assertion a = pair.a();
        Assertion b = pair.b();
        int[] both = both(weights.stemsOf(a), weights.stemsOf(b));
        int[] untold = both(untoldStems(a, both), untoldStems(b, both));
        double weight = weights.of(both);
        double lesser = Math.min(weights.of(weights.stemsOf(a)), weights.of(weights.stemsOf(b)));
        return new double[] {
            pair.likeness(),
            weight / Math.max(Double.MIN_NORMAL, lesser),
            weight,
            untold.length,
            weights.of(untold),
            predicates(a, both),
            longestRun(weights.wordsOf(a), weights.wordsOf(b)),
            pair.margin(),
            pair.greaterMargin(),
            Arrays.stream(both).mapToDouble(weights::of).max().orElse(0),
            Math.min(a.words().size(), b.words().size()),
            Math.max(a.words().size(), b.words().size())
        };
    }

    private static int[] both(int[] a, int[] b) {
        return Arrays.stream(a).filter(stem -> has(b, stem)).toArray();
    }

    /** Those of some stems that a clause has in a word that is told in no question yet, sorted. */
    private int[] untoldStems(Assertion clause, int[] stems) {
        BitSet held = held(clause);
        return chosen(clause, stems, word -> !held.get(word.span().start()));
    }

    private int predicates(Assertion clause, int[] stems) {
        return chosen(clause, stems, word -> word.kind() == Kind.PREDICATE).length;
    }

    private int[] chosen(Assertion clause, int[] stems, Predicate<Word> which) {
        int[] words = weights.wordsOf(clause);
        return IntStream.range(0, words.length)
                .filter(i -> has(stems, words[i]) && which.test(clause.words().get(i)))
                .map(i -> words[i])
                .sorted()
                .distinct()
                .toArray();
    }

    /** The weight of the heaviest run of words that stand side by side in both. */
    private double longestRun(int[] a, int[] b) {
        double heaviest = 0;
        double[] ending = new double[b.length + 1];
        for (int stem : a) {
            for (int at = b.length; at > 0; at--) {
                ending[at] = stem == b[at - 1] ? ending[at - 1] + weights.of(stem) : 0;
                heaviest = Math.max(heaviest, ending[at]);
            }
        }
        return heaviest;
    }
}
