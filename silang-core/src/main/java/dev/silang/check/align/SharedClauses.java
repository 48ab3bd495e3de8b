package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.StoryFacts;
import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Kind;
import dev.silang.claim.Assertion.Word;
import dev.silang.claim.Claim;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What several reports tell alike and no question holds yet: clauses that are each other's counterparts and share words
 * beyond the values that the reports are compared by already.
 */
public final class SharedClauses {
    /** Words that two clauses share at least beyond what is told already; as few only if one of them is a predicate. */
    private static final int BEYOND = 2;

    private final List<Assertion> assertions;
    private final Map<String, BitSet> told = new HashMap<>();

    /**
     * @param assertions of all articles, in the order of the story
     * @param questions that the claims of the articles answer
     */
    public SharedClauses(List<Assertion> assertions, List<Aligned> questions) {
        this.assertions = List.copyOf(assertions);
        questions.stream().filter(SharedClauses::isTold).forEach(this::note);
    }

    private static boolean isTold(Aligned question) {
        return question.positions().stream()
                        .flatMap(List::stream)
                        .map(ClaimFacts::article)
                        .distinct()
                        .count()
                > 1;
    }

    private void note(Aligned question) {
        for (List<ClaimFacts> position : question.positions()) {
            for (ClaimFacts facts : position) {
                Claim claim = facts.claim();
                if (!claim.inTitle()) {
                    told.computeIfAbsent(facts.article(), key -> new BitSet())
                            .set(claim.evidence().start(), claim.evidence().end());
                }
            }
        }
    }

    /** Two clauses that say the same, by their index. */
    private record Edge(int a, int b, Explanation why) {}

    /** Clauses that say the same, each group a question of its own. */
    public List<Aligned> groups(Function<List<Claim>, StoryFacts> facts) {
        Grouping grouping = new Grouping(
                assertions.size(),
                (i, j) -> article(i).equals(article(j)));
        List<Edge> edges = new ArrayList<>();
        for (Counterparts.Pair pair : new Counterparts(assertions).pairs()) {
            Assertion a = assertions.get(pair.a());
            Assertion b = assertions.get(pair.b());
            if (sayTheSame(a, b) && grouping.join(pair.a(), pair.b())) {
                edges.add(new Edge(pair.a(), pair.b(), why(a, b)));
            }
        }
        return aligned(grouping, edges, facts);
    }

    private List<Aligned> aligned(
            Grouping grouping, List<Edge> edges, Function<List<Claim>, StoryFacts> facts) {
        List<List<Integer>> groups =
                grouping.groups().stream().filter(group -> group.size() > 1).toList();
        List<Integer> all = groups.stream().flatMap(List::stream).sorted().toList();
        List<ClaimFacts> claims =
                facts.apply(all.stream().map(i -> assertions.get(i).claim()).toList()).claims();
        Map<Integer, ClaimFacts> of = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            of.put(all.get(i), claims.get(i));
        }
        List<Aligned> aligned = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Agreement> agreements = edges.stream()
                    .filter(edge -> group.contains(edge.a))
                    .map(edge -> new Agreement(of.get(edge.a), of.get(edge.b), edge.why))
                    .toList();
            aligned.add(new Aligned(List.of(group.stream().map(of::get).toList()), agreements, List.of()));
        }
        return aligned;
    }

    private String article(int i) {
        return assertions.get(i).claim().article().id();
    }

    private boolean sayTheSame(Assertion a, Assertion b) {
        return isTelling(beyond(a, b))
                && isTelling(beyond(b, a))
                && of(a, Kind.NEGATION).isEmpty() == of(b, Kind.NEGATION).isEmpty()
                && (of(a, Kind.NUMBER).containsAll(of(b, Kind.NUMBER))
                        || of(b, Kind.NUMBER).containsAll(of(a, Kind.NUMBER)));
    }

    /** Whether words say something of something: "makanan basi", not "kelompok usia". */
    private static boolean isTelling(List<Word> words) {
        long different = words.stream()
                .filter(word -> word.kind() != Kind.NUMBER)
                .map(Word::stem)
                .distinct()
                .count();
        return different > BEYOND || different == BEYOND && words.stream().anyMatch(word -> word.kind() == Kind.PREDICATE);
    }

    /** The words of a clause that the other has as well and no common question holds. */
    private List<Word> beyond(Assertion clause, Assertion other) {
        BitSet held = told.getOrDefault(clause.claim().article().id(), new BitSet());
        return Counterparts.shared(clause, other).stream()
                .filter(word -> !held.get(word.span().start()))
                .toList();
    }

    private static Set<String> of(Assertion clause, Kind kind) {
        return clause.words().stream()
                .filter(word -> word.kind() == kind)
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    private static Explanation why(Assertion a, Assertion b) {
        String text = a.claim().article().text();
        String shared = Counterparts.shared(a, b).stream()
                .map(Word::span)
                .map(span -> span.of(text))
                .collect(Collectors.joining(" "));
        return Explanation.of(Relation.SAME, Step.of(Step.Kind.COUNTERPART, shared));
    }
}
