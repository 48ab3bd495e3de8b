package dev.silang.check.align;

import dev.silang.check.Link;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.Observations;
import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.Standings;
import dev.silang.check.pair.StoryFacts;
import dev.silang.check.score.AgreementModel;
import dev.silang.check.score.Score;
import dev.silang.check.score.Scorer;
import dev.silang.claim.Slot;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups claims of one kind that agree and are about the same thing into positions. */
final class Agreements {
    private final StoryFacts story;
    private final Scorer scorer;
    private final OwnCounts ownCounts;

    Agreements(StoryFacts story, Scorer scorer, OwnCounts ownCounts) {
        this.story = story;
        this.scorer = scorer;
        this.ownCounts = ownCounts;
    }

    /**
     * Positions by their first claim, and what holds them together, the surest first: one agreement fewer than a position
     * has claims, for the others follow from these.
     */
    record Found(List<List<ClaimFacts>> positions, List<Within> agreements) {}

    /** Two claims of a position, by its index, that say the same, or one of which says more. */
    record Within(int position, Link link) {}

    /** Two claims of a list that may be one position, by their index in it. */
    private record Edge(int i, int j, Explanation why, double likelihood) {
        boolean isRounded() {
            return why.steps().stream().anyMatch(step -> step.kind() == Step.Kind.EQUAL_ROUNDED);
        }

        int coarser() {
            return why.relation() == Relation.FINER ? j : i;
        }

        Link link(List<ClaimFacts> claims) {
            return new Link(claims.get(i).claim(), claims.get(j).claim(), why);
        }
    }

    Found among(Kind kind) {
        List<ClaimFacts> claims = kind.claims();
        Margins margins = new Margins(claims.size());
        List<Edge> edges = edges(kind, margins);
        Namesakes names = new Namesakes(kind);
        Grouping grouping = new Grouping(
                claims.size(),
                (i, j) -> kind.between(i, j).relation() == Relation.CONFLICT
                                || names.areTwo(i, j)
                                || exclude(claims.get(i), claims.get(j))
                        ? Grouping.EXCLUDED
                        : margins.between(i, j));
        List<Edge> joined = new ArrayList<>();
        for (Edge edge : edges) {
            if (grouping.join(edge.i, edge.j)) {
                joined.add(edge);
            }
        }
        List<List<Integer>> groups = grouping.groups();
        int[] positionOf = new int[claims.size()];
        for (int position = 0; position < groups.size(); position++) {
            for (int i : groups.get(position)) {
                positionOf[i] = position;
            }
        }
        return new Found(
                groups.stream()
                        .map(group -> group.stream().map(claims::get).toList())
                        .toList(),
                joined.stream()
                        .map(edge -> new Within(positionOf[edge.i], edge.link(claims)))
                        .toList());
    }

    /** How much likelier than asked for pairs of claims that agree are one position, in log-odds. */
    private static final class Margins implements Grouping.Bonds {
        private final float[][] ofLater;

        Margins(int size) {
            ofLater = new float[size][];
            for (int later = 0; later < size; later++) {
                ofLater[later] = new float[later];
                Arrays.fill(ofLater[later], (float) Grouping.UNKNOWN);
            }
        }

        void put(int earlier, int later, double margin) {
            ofLater[later][earlier] = (float) margin;
        }

        @Override
        public double between(int i, int j) {
            return ofLater[Math.max(i, j)][Math.min(i, j)];
        }
    }

    /**
     * Equal values first, then the surest: so that a coarse claim joins one finer position and not two.
     *
     * @param margins gets those of all pairs that were weighed
     */
    private List<Edge> edges(Kind kind, Margins margins) {
        List<ClaimFacts> claims = kind.claims();
        Field field = new Field(kind);
        List<Edge> edges = new ArrayList<>();
        Set<Integer> repeated = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Explanation why = kind.between(i, j);
                if (why.relation() == Relation.SAME) {
                    repeated.add(i);
                    repeated.add(j);
                }
                if (why.relation().agrees()) {
                    Scorer.Agreement agreement =
                            agreement(field.pair(claims.get(i), claims.get(j)), why.relation(), field);
                    margins.put(i, j, agreement.margin());
                    if (agreement.score() instanceof Score.Likely likely) {
                        edges.add(new Edge(i, j, why, likely.likelihood()));
                    }
                }
            }
        }
        // "M 6" is 5.6 rounded only where nobody says 6.0.
        edges.removeIf(edge -> edge.isRounded() && repeated.contains(edge.coarser()));
        edges.sort(Comparator.comparing((Edge edge) -> edge.why.relation() != Relation.SAME)
                .thenComparingDouble(edge -> -edge.likelihood)
                .thenComparingInt(Edge::i)
                .thenComparingInt(Edge::j));
        return edges;
    }

    private Scorer.Agreement agreement(PairFacts pair, Relation relation, Field field) {
        Scorer.Agreement agreement = scorer.agreement(pair, relation, field.observations);
        boolean otherwise = agreement.score() instanceof Score.Likely
                && !pair.isTellingFigure()
                && (knowsBetter(pair, pair.a(), pair.b()) || knowsBetter(pair, pair.b(), pair.a()));
        return otherwise ? new Scorer.Agreement(new Score.Unlikely(0, 0)) : agreement;
    }

    /** All pairs of claims whose values agree, in the order of the claims. */
    List<Candidate> candidates(Kind kind) {
        List<ClaimFacts> claims = kind.claims();
        Field field = new Field(kind);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Relation relation = kind.between(i, j).relation();
                if (relation.agrees()) {
                    PairFacts pair = field.pair(claims.get(i), claims.get(j));
                    candidates.add(new Candidate(
                            pair,
                            AgreementModel.row(pair, relation, field.observations),
                            agreement(pair, relation, field).score() instanceof Score.Likely));
                }
            }
        }
        return candidates;
    }

    /** What is known of claims of one kind together, those of one value taken as one position. */
    private final class Field {
        private final Standings standings;
        private final Observations observations;

        Field(Kind kind) {
            Map<Value, List<ClaimFacts>> tellers = new LinkedHashMap<>();
            kind.claims()
                    .forEach(claim -> tellers.computeIfAbsent(claim.value(), key -> new ArrayList<>())
                            .add(claim));
            this.standings = new Standings(List.copyOf(tellers.values()));
            this.observations = new Observations(kind.neighbours(), AgreementModel.OBSERVED);
        }

        PairFacts pair(ClaimFacts a, ClaimFacts b) {
            return new PairFacts(a, b, story, standings);
        }
    }

    /** Whether the article of one vague count counts the very thing of the other, differently. */
    private boolean knowsBetter(PairFacts pair, ClaimFacts vague, ClaimFacts other) {
        return vague.slot() == Slot.QUANTITY && !pair.countsSame() && ownCounts.contradict(vague.article(), other);
    }

    /** Whether two claims can never be one position, whatever their values and whatever lies between them. */
    private boolean exclude(ClaimFacts a, ClaimFacts b) {
        PairFacts pair = new PairFacts(a, b, story, Standings.NONE);
        return pair.countsOther() || pair.isContradicted();
    }
}
