package dev.silang.check.pair;

import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Kind;
import dev.silang.claim.Assertion.Word;
import dev.silang.model.FeatureSet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        BitSet held = told.getOrDefault(clause.claim().article().id(), new BitSet());
        return shared(clause, other).stream()
                .filter(word -> !held.get(word.span().start()))
                .toList();
    }

    /** The words of a clause whose stems another has as well. */
    public static List<Word> shared(Assertion clause, Assertion other) {
        Set<String> others = ClauseWeights.stems(other);
        return clause.words().stream()
                .filter(word -> others.contains(word.stem()))
                .toList();
    }

    /** A number for each of {@link #FEATURES}. */
    public double[] of(ClausePair pair) {
        List<Word> shared = shared(pair.a(), pair.b());
        Set<String> both = stems(shared);
        Set<String> untold = stems(untold(pair.a(), pair.b()));
        untold.retainAll(stems(untold(pair.b(), pair.a())));
        return new double[] {
            pair.likeness(),
            weight(both)
                    / Math.max(
                            Double.MIN_NORMAL,
                            Math.min(weight(ClauseWeights.stems(pair.a())), weight(ClauseWeights.stems(pair.b())))),
            weight(both),
            untold.size(),
            weight(untold),
            predicates(shared),
            longestRun(pair.a().words(), pair.b().words()),
            pair.margin(),
            pair.greaterMargin(),
            both.stream().mapToDouble(weights::of).max().orElse(0),
            Math.min(pair.a().words().size(), pair.b().words().size()),
            Math.max(pair.a().words().size(), pair.b().words().size())
        };
    }

    private static Set<String> stems(List<Word> words) {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /** Added in the order of the words, so that one set always weighs the same to the last bit. */
    private double weight(Set<String> stems) {
        return stems.stream().sorted().mapToDouble(weights::of).sum();
    }

    private static long predicates(List<Word> shared) {
        return shared.stream()
                .filter(word -> word.kind() == Kind.PREDICATE)
                .map(Word::stem)
                .distinct()
                .count();
    }

    /** The weight of the heaviest run of words that stand side by side in both. */
    private double longestRun(List<Word> a, List<Word> b) {
        double heaviest = 0;
        double[] ending = new double[b.size() + 1];
        for (Word word : a) {
            for (int at = b.size(); at > 0; at--) {
                boolean same = word.stem().equals(b.get(at - 1).stem());
                ending[at] = same ? ending[at - 1] + weights.of(word.stem()) : 0;
                heaviest = Math.max(heaviest, ending[at]);
            }
        }
        return heaviest;
    }
}
