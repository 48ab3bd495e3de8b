package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.Observations;
import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.Standings;
import dev.silang.check.pair.StoryFacts;
import dev.silang.check.score.ConflictModel;
import dev.silang.check.score.Score;
import dev.silang.check.score.Scorer;
import dev.silang.claim.Slot;
import dev.silang.origin.Components;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets positions of one kind against each other. Each position has one opponent in an article, its best match, so that a
 * toll never meets another toll of the same sentence.
 */
final class Oppositions {
    private final StoryFacts story;
    private final Scorer scorer;
    private final OwnCounts ownCounts;

    Oppositions(StoryFacts story, Scorer scorer, OwnCounts ownCounts) {
        this.story = story;
        this.scorer = scorer;
        this.ownCounts = ownCounts;
    }

    /** An opposition of two positions, by their index. */
    record Between(int left, int right, Opposition opposition) {}

    /** @param positions the claims of a kind, those that agree together */
    Field field(Kind kind, List<List<ClaimFacts>> positions) {
        return new Field(kind, positions);
    }

    List<Between> among(Field field) {
        List<List<ClaimFacts>> positions = field.positions;
        List<Between> all = new ArrayList<>();
        for (int left = 0; left < positions.size(); left++) {
            for (int right = left + 1; right < positions.size(); right++) {
                Opposition opposition = strongest(positions.get(left), positions.get(right), field);
                if (opposition != null) {
                    all.add(new Between(left, right, opposition));
                }
            }
        }
        all.sort(Comparator.comparing((Between between) -> -between.opposition.likelihood())
                .thenComparing(Between::left)
                .thenComparing(Between::right));
        return bestMatches(all, positions);
    }

    /** All pairs of claims that cannot both be right if they answer one question. */
    List<Candidate> candidates(Field field) {
        List<List<ClaimFacts>> positions = field.positions;
        Set<Pair> shown = new HashSet<>();
        among(field).forEach(between -> shown.add(new Pair(between.opposition.a(), between.opposition.b())));
        List<Candidate> candidates = new ArrayList<>();
        for (int left = 0; left < positions.size(); left++) {
            for (int right = left + 1; right < positions.size(); right++) {
                for (ClaimFacts i : positions.get(left)) {
                    for (ClaimFacts j : positions.get(right)) {
                        PairFacts pair = field.pair(i, j);
                        Explanation why = field.why(pair);
                        if (Scorer.exclude(pair, why.relation()) || areRivals(pair, why)) {
                            candidates.add(new Candidate(
                                    pair,
                                    ConflictModel.row(pair, why.relation(), field.observations),
                                    shown.contains(new Pair(i, j))));
                        }
                    }
                }
            }
        }
        return candidates;
    }

    private record Pair(ClaimFacts a, ClaimFacts b) {}

    /**
     * What may be a conflict between positions that are not of one question: of each two the likeliest pair.
     *
     * @param field of which {@link #among} was asked
     * @param joined the positions by question
     */
    void unshown(Field field, Components joined, Shortlist into) {
        List<List<ClaimFacts>> positions = field.positions;
        for (int left = 0; left < positions.size(); left++) {
            for (int right = left + 1; right < positions.size(); right++) {
                Shortlist.Entry likeliest = joined.of(left) == joined.of(right)
                        ? null
                        : likeliest(positions.get(left), positions.get(right), field);
                if (likeliest != null) {
                    into.add(likeliest);
                }
            }
        }
    }

    private Shortlist.@Nullable Entry likeliest(List<ClaimFacts> a, List<ClaimFacts> b, Field field) {
        Shortlist.Entry likeliest = null;
        boolean passedOver = countOther(a, b);
        for (ClaimFacts i : a) {
            for (ClaimFacts j : b) {
                PairFacts pair = field.pair(i, j);
                Explanation why = field.why(pair);
                if (passedOver ? Scorer.exclude(pair, why.relation()) : field.isWeighed(pair)) {
                    double[] row = ConflictModel.row(pair, why.relation(), field.observations);
                    Shortlist.Entry entry = new Shortlist.Entry(pair, why, scorer.likelihood(row), row);
                    likeliest = likeliest == null || entry.isBefore(likeliest) ? entry : likeliest;
                }
            }
        }
        return likeliest;
    }

    /** A pair gives way to a stronger one of the same position and article. */
    private static List<Between> bestMatches(List<Between> all, List<List<ClaimFacts>> positions) {
        Set<Met> met = new HashSet<>();
        List<Between> kept = new ArrayList<>();
        for (Between between : all) {
            List<Met> meetings = new ArrayList<>(meetings(between.left, positions.get(between.right)));
            meetings.addAll(meetings(between.right, positions.get(between.left)));
            if (meetings.stream().noneMatch(met::contains)) {
                met.addAll(meetings);
                kept.add(between);
            }
        }
        return kept;
    }

    /** That an article has set another answer against a position. */
    private record Met(int position, String article) {}

    private static List<Met> meetings(int position, List<ClaimFacts> other) {
        return other.stream().map(claim -> new Met(position, claim.article())).toList();
    }

    private @Nullable Opposition strongest(List<ClaimFacts> a, List<ClaimFacts> b, Field field) {
        // Two people's ages do not meet in a headline.
        boolean toldOnly = countOther(a, b);
        Opposition strongest = null;
        for (ClaimFacts i : a) {
            for (ClaimFacts j : b) {
                PairFacts pair = field.pair(i, j);
                Opposition opposition = toldOnly && pair.tellingChange() == null ? null : opposition(pair, field);
                if (opposition != null && (strongest == null || opposition.likelihood() > strongest.likelihood())) {
                    strongest = opposition;
                }
            }
        }
        return strongest;
    }

    /** Whether any claim of one position counts another thing than one of the other. */
    private boolean countOther(List<ClaimFacts> a, List<ClaimFacts> b) {
        return a.get(0).slot() == Slot.QUANTITY
                && a.stream()
                        .anyMatch(i ->
                                b.stream().anyMatch(j -> new PairFacts(i, j, story, Standings.NONE).countsOther()));
    }

    private @Nullable Opposition opposition(PairFacts pair, Field field) {
        Explanation why = field.why(pair);
        boolean exclude = Scorer.exclude(pair, why.relation());
        if (!exclude && !areRivals(pair, why)) {
            return null;
        }
        field.weigh(pair);
        Score ruled = scorer.opposition(pair);
        // What may both be right is not shown; where one can have been put in place of the other it is worth a look.
        if (!exclude || scorer.isRefused(ruled)) {
            return null;
        }
        return scorer.weighed(ruled, pair, why.relation(), field.observations) instanceof Score.Likely likely
                        && !isBridged(pair)
                ? new Opposition(pair, why, likely.likelihood(), likely.facts())
                : null;
    }

    private static boolean areRivals(PairFacts pair, Explanation why) {
        return why.relation() != Relation.SAME && pair.areRivals();
    }

    /** What is known of claims of one kind together, once they are grouped. */
    final class Field {
        private final Kind kind;
        private final List<List<ClaimFacts>> positions;
        private final Standings standings;
        private final Observations observations;
        /** The pairs that may be conflicts, as found once: to find it costs as much as to weigh them. */
        private final BitSet weighed = new BitSet();

        Field(Kind kind, List<List<ClaimFacts>> positions) {
            this.kind = kind;
            this.positions = positions;
            this.standings = new Standings(positions);
            this.observations = new Observations(kind.neighbours());
        }

        PairFacts pair(ClaimFacts a, ClaimFacts b) {
            return new PairFacts(a, b, story, standings);
        }

        Explanation why(PairFacts pair) {
            return kind.between(kind.place(pair.a()), kind.place(pair.b()));
        }

        void weigh(PairFacts pair) {
            weighed.set(place(pair));
        }

        boolean isWeighed(PairFacts pair) {
            return weighed.get(place(pair));
        }

        private int place(PairFacts pair) {
            return kind.place(pair.a()) * kind.claims().size() + kind.place(pair.b());
        }
    }

    /** Whether one article also says something that agrees with the other. */
    private boolean isBridged(PairFacts pair) {
        return pair.slot() == Slot.QUANTITY
                && (ownCounts.haveRangeFor(pair.a().article(), pair.b())
                        || ownCounts.haveRangeFor(pair.b().article(), pair.a()));
    }
}
