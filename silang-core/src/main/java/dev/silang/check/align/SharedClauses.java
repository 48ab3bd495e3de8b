package dev.silang.check.align;

import dev.silang.check.Link;
import dev.silang.check.pair.ClaimFacts;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What several reports tell alike and no question holds yet: clauses that are each other's nearest and share words beyond
 * the values by which the reports are compared already.
 */
public final class SharedClauses {
    /** Words that two clauses share at least beyond what is told already; of so few one is a predicate. */
    private static final int BEYOND = 2;

    private final List<Assertion> assertions;
    private final List<ClaimFacts> facts;
    private final Map<String, BitSet> told = new HashMap<>();

    /**
     * @param assertions of all articles, in the order of the story
     * @param facts of their claims, in the same order
     * @param questions that the other claims of the articles answer
     */
    public SharedClauses(List<Assertion> assertions, List<ClaimFacts> facts, List<Aligned> questions) {
        this.assertions = List.copyOf(assertions);
        this.facts = List.copyOf(facts);
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
            for (ClaimFacts claim : position) {
                Span evidence = claim.claim().evidence();
                if (!claim.claim().inTitle()) {
                    told.computeIfAbsent(claim.article(), key -> new BitSet()).set(evidence.start(), evidence.end());
                }
            }
        }
    }

    /** The groups of clauses that say the same, each a question of its own, by their first clause. */
    public List<Aligned> questions() {
        // two clauses of one article are two things that it says
        Grouping grouping = new Grouping(assertions.size(), (i, j) -> article(i).equals(article(j)));
        Map<Integer, List<Link>> links = new HashMap<>();
        for (Counterparts.Pair pair : new Counterparts(assertions).pairs()) {
            Assertion a = assertions.get(pair.a());
            Assertion b = assertions.get(pair.b());
            if (sayTheSame(a, b) && grouping.join(pair.a(), pair.b())) {
                links.computeIfAbsent(pair.a(), key -> new ArrayList<>())
                        .add(new Link(a.claim(), b.claim(), why(a, b)));
            }
        }
        return grouping.groups().stream()
                .filter(group -> group.size() > 1)
                .map(group -> aligned(group, links))
                .toList();
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
    private boolean sayTheSame(Assertion a, Assertion b) {
        return isTelling(beyond(a, b))
                && isTelling(beyond(b, a))
                && stems(a, Kind.NEGATION).isEmpty() == stems(b, Kind.NEGATION).isEmpty()
                && isOneWithin(stems(a, Kind.NUMBER), stems(b, Kind.NUMBER));
    }

    private static boolean isOneWithin(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    /** Whether words say something of something: "makanan basi", not "kelompok usia". */
    private static boolean isTelling(List<Word> words) {
        Set<String> stems = new HashSet<>();
        boolean predicate = false;
        for (Word word : words) {
            predicate |= word.kind() == Kind.PREDICATE;
            if (word.kind() != Kind.NUMBER) {
                stems.add(word.stem());
            }
        }
        return stems.size() > BEYOND || stems.size() == BEYOND && predicate;
    }

    /** The words of a clause that the other has as well and no common question holds. */
    private List<Word> beyond(Assertion clause, Assertion other) {
        BitSet held = told.getOrDefault(clause.claim().article().id(), new BitSet());
        return shared(clause, other).stream()
                .filter(word -> !held.get(word.span().start()))
                .toList();
    }

    /** The words of a clause whose stems the other has as well. */
    private static List<Word> shared(Assertion clause, Assertion other) {
        Set<String> others = other.words().stream().map(Word::stem).collect(Collectors.toSet());
        return clause.words().stream()
                .filter(word -> others.contains(word.stem()))
                .toList();
    }

    private static Set<String> stems(Assertion clause, Kind kind) {
        return clause.words().stream()
                .filter(word -> word.kind() == kind)
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    /** The shared words as the first clause writes them. */
    private static Explanation why(Assertion a, Assertion b) {
        Claim claim = a.claim();
        String words = shared(a, b).stream()
                .map(word -> word.span().of(claim.article().text()))
                .collect(Collectors.joining(" "));
        return Explanation.of(Relation.SAME, Step.of(Step.Kind.COUNTERPART, words));
    }
}
