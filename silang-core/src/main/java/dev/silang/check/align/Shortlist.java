package dev.silang.check.align;

import dev.silang.check.PossibleConflict;
import dev.silang.check.PossibleConflicts;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.PairFacts;
import dev.silang.check.score.Scorer;
import dev.silang.relation.Explanation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Gathers the likeliest pairs that are not shown, whatever the order in which they come. For one story; kinds of claims come side by side. */
public final class Shortlist {
    /**
     * Pairs that are kept. Each is explained by all trees of the model and told with two passages, and an editor reads fewer;
     * without a bound a story of many reports would have a hundred thousand.
     */
    public static final int MOST = 50;

    private final Scorer scorer;
    private final Map<String, Entry> byAnswers = new HashMap<>();
    private final TreeSet<Entry> likeliest = new TreeSet<>(Entry.ORDER);
    private long weighed;

    /** @param scorer explains what is kept */
    public Shortlist(Scorer scorer) {
        this.scorer = scorer;
    }

    /** A pair with how likely it is a conflict, and what the model was told of it. */
    static final class Entry {
        private static final Comparator<Entry> ORDER = Comparator.comparingDouble((Entry entry) -> -entry.likelihood)
                .thenComparing(entry -> entry.pair.a().number())
                .thenComparing(entry -> entry.pair.b().number());

        private final PairFacts pair;
        private final Explanation why;
        private final double likelihood;
        private final double[] row;

        Entry(PairFacts pair, Explanation why, double likelihood, double[] row) {
            this.pair = pair;
            this.why = why;
            this.likelihood = likelihood;
            this.row = row;
        }

        boolean isBefore(Entry other) {
            return ORDER.compare(this, other) < 0;
        }

        /** The same for all pairs that set the same two answers to what seems one question against each other. */
        private String answers() {
            String a = answer(pair.a());
            String b = answer(pair.b());
            return a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a;
        }

        private static String answer(ClaimFacts claim) {
            return claim.slot() + " " + claim.claim().asked() + " "
                    + claim.value().notation();
        }
    }

    /** Takes the likeliest pair of two answers. */
    synchronized void add(Entry entry) {
        weighed++;
        String answers = entry.answers();
        Entry known = byAnswers.get(answers);
        boolean beaten = known != null && known.isBefore(entry);
        if (beaten || likeliest.size() == MOST && likeliest.last().isBefore(entry)) {
            return;
        }
        if (known != null) {
            likeliest.remove(known);
        }
        byAnswers.put(answers, entry);
        likeliest.add(entry);
        if (likeliest.size() > MOST) {
            byAnswers.remove(Objects.requireNonNull(likeliest.pollLast()).answers());
        }
    }

    /** What was gathered. */
    public PossibleConflicts found() {
        List<PossibleConflict> found = likeliest.stream().map(this::explained).toList();
        return new PossibleConflicts(found, weighed - found.size());
    }

    private PossibleConflict explained(Entry entry) {
        return new PossibleConflict(
                entry.pair.a().claim(),
                entry.pair.b().claim(),
                entry.why,
                entry.likelihood,
                scorer.grounds(entry.row),
                scorer.refusal(entry.pair));
    }
}
