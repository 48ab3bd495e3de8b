package dev.silang.check.align;

import dev.silang.check.Link;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.ClauseObservations;
import dev.silang.check.pair.ClausePair;
import dev.silang.check.pair.ClauseWeights;
import dev.silang.check.score.ClauseModel;
import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Kind;
import dev.silang.claim.Assertion.Word;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.claim.Trait;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several reports tell alike and no question holds yet: clauses that most likely tell one thing, and share words beyond
 * the values by which the reports are compared already.
 */
public final class SharedClauses {
    /** Words that two clauses share at least beyond numbers and what is told already: of one word nothing is said. */
    private static final int BEYOND = 2;

    /**
     * Clauses that are this likely one thing are shown for one further word. Judged: of 24 findings that come with it 21 are right,
     * of those between .7 and .8 half.
     */
    private static final double SURELY = 0.8;

    private final List<Assertion> assertions;
    private final List<ClaimFacts> facts;
    private final ClauseModel model;
    private final Counterparts counterparts;
    private final ClauseObservations observations;

    /**
     * @param assertions of all articles, in the order of the story
     * @param facts of their claims, in the same order
     * @param questions that the other claims of the articles answer
     */
    public SharedClauses(
            List<Assertion> assertions, List<ClaimFacts> facts, List<Aligned> questions, ClauseModel model) {
        this.assertions = List.copyOf(assertions);
        this.facts = List.copyOf(facts);
        this.model = model;
        ClauseWeights weights = new ClauseWeights(assertions);
        this.counterparts = new Counterparts(assertions, weights);
        this.observations = new ClauseObservations(weights, told(questions));
    }

    /** Where in each article answers stand that several articles give. */
    private static Map<String, BitSet> told(List<Aligned> questions) {
        Map<String, BitSet> told = new HashMap<>();
        for (Aligned question : questions) {
            if (isTold(question)) {
                question.positions().stream().flatMap(List::stream).forEach(claim -> note(claim, told));
            }
        }
        return told;
    }

    private static boolean isTold(Aligned question) {
        return question.positions().stream()
                        .flatMap(List::stream)
                        .map(ClaimFacts::article)
                        .distinct()
                        .count()
                > 1;
    }

    private static void note(ClaimFacts claim, Map<String, BitSet> told) {
        // "A patron" tells no more than the clause that it stands in.
        boolean ofClause = claim.slot() == Slot.PARTICIPANT && claim.claim().has(Trait.COMMON_NOUN);
        if (!claim.claim().inTitle() && !ofClause) {
            Span evidence = claim.claim().evidence();
            told.computeIfAbsent(claim.article(), key -> new BitSet()).set(evidence.start(), evidence.end());
        }
    }

    /** The groups of clauses that say the same, each a question of its own, by their first clause. */
    public List<Aligned> questions() {
        // two clauses of one article are two things that it says
        Grouping grouping = new Grouping(
                assertions.size(), (i, j) -> article(i).equals(article(j)) ? Grouping.EXCLUDED : Grouping.UNKNOWN);
        Map<Integer, List<Link>> links = new HashMap<>();
        couples()
                .filter(couple -> mayAgree(couple.pair().a(), couple.pair().b()))
                .map(couple -> new Likely(couple, model.likelihood(observations.of(couple.pair()))))
                .filter(likely -> likely.isOneThing() && tellMore(likely))
                .sorted(Comparator.comparing(likely -> -likely.likelihood))
                .forEach(likely -> {
                    Counterparts.Couple couple = likely.couple;
                    if (grouping.join(couple.a(), couple.b())) {
                        links.computeIfAbsent(couple.a(), key -> new ArrayList<>())
                                .add(link(couple.pair()));
                    }
                });
        return grouping.groups().stream()
                .filter(group -> group.size() > 1)
                .map(group -> aligned(group, links))
                .toList();
    }

    private record Likely(Counterparts.Couple couple, double likelihood) {
        /** More likely than not. */
        boolean isOneThing() {
            return likelihood >= 0.5;
        }

        int leastBeyond() {
            return likelihood >= SURELY ? 1 : BEYOND;
        }
    }

    /** All couples with what can be seen of them, for learning; also those that cannot be shown. */
    public Stream<ClauseCandidate> candidates() {
        return couples().map(couple -> new ClauseCandidate(couple.pair(), observations.of(couple.pair())));
    }

    private Stream<Counterparts.Couple> couples() {
        return counterparts.couples().stream();
    }

    /** How many words so many clauses have that they bring none together. */
    public int passedOver() {
        return counterparts.passedOver();
    }

    private Aligned aligned(List<Integer> group, Map<Integer, List<Link>> links) {
        List<ClaimFacts> position = group.stream().map(facts::get).toList();
        List<Link> agreements = group.stream()
                .flatMap(i -> links.getOrDefault(i, List.of()).stream())
                .toList();
        return new Aligned(List.of(position), agreements, List.of());
    }

    private String article(int i) {
        return facts.get(i).article();
    }

    /** Neither denies what the other affirms, and neither has a number beside another number of the other. */
    private static boolean mayAgree(Assertion a, Assertion b) {
        return stems(a, Kind.NEGATION).isEmpty() == stems(b, Kind.NEGATION).isEmpty()
                && isOneWithin(stems(a, Kind.NUMBER), stems(b, Kind.NUMBER));
    }

    /** Whether they share words beyond what is told already. */
    private boolean tellMore(Likely likely) {
        Assertion a = likely.couple.pair().a();
        Assertion b = likely.couple.pair().b();
        return isTelling(observations.untold(a, b), likely.leastBeyond())
                && isTelling(observations.untold(b, a), likely.leastBeyond());
    }

    private static boolean isOneWithin(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    private static boolean isTelling(List<Word> words, int least) {
        return words.stream()
                        .filter(word -> word.kind() != Kind.NUMBER)
                        .map(Word::stem)
                        .distinct()
                        .count()
                >= least;
    }

    private static Set<String> stems(Assertion clause, Kind kind) {
        return clause.words().stream()
                .filter(word -> word.kind() == kind)
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    /** With the shared words as the first clause writes them. */
    private Link link(ClausePair pair) {
        Claim claim = pair.a().claim();
        String words = observations.shared(pair.a(), pair.b()).stream()
                .map(word -> word.span().of(claim.article().text()))
                .collect(Collectors.joining(" "));
        Explanation why = Explanation.of(Relation.SAME, Step.of(Step.Kind.COUNTERPART, words));
        return new Link(claim, pair.b().claim(), why);
    }
}
