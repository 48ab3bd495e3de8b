package dev.silang.check;

import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.source.Origin;
import dev.silang.text.OneLine;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the articles answer, put in order for a reader: what differs is told apart, what repeats is told once. Immutable. */
public final class Answers {
    private final List<Claim> claims;
    private final Quotes quotes;

    public Answers(CrossCheck check) {
        this.claims = check.claims();
        this.quotes = new Quotes(check.documents());
    }

    /**
     * The answers of a finding. Values that hold each other are one position; here they are told one by one, the
     * position's own first, so that it can be seen which says more.
     *
     * @param words what a reader gets to see of a value; what reads the same is one answer
     */
    public List<Position> of(Finding finding, Function<Value, String> words) {
        if (finding.verdict() != Verdict.FINER || finding.positions().size() != 1) {
            return finding.positions();
        }
        Position position = finding.positions().get(0);
        Map<String, List<Integer>> byWords = new LinkedHashMap<>();
        byWords.put(words.apply(position.value()), new ArrayList<>());
        for (int number : position.claims()) {
            byWords.computeIfAbsent(words.apply(claims.get(number).value()), text -> new ArrayList<>())
                    .add(number);
        }
        return byWords.values().stream()
                .filter(numbers -> !numbers.isEmpty())
                .map(numbers -> new Position(claims.get(numbers.get(0)).value(), numbers, List.of()))
                .toList();
    }

    /** How the articles tell one answer: claims of one article in the same words, from the same source, are told once. */
    public List<Told> told(Position position) {
        Map<Telling, Told> told = new LinkedHashMap<>();
        for (int number : position.claims()) {
            Telling telling = telling(claims.get(number));
            told.merge(telling, new Told(number, 1), (first, more) -> new Told(first.claim(), first.times() + 1));
        }
        return List.copyOf(told.values());
    }

    private Telling telling(Claim claim) {
        List<Teller> chain = claim.attribution().stream().map(Teller::of).toList();
        return new Telling(claim.article(), OneLine.of(quotes.of(claim)), chain, claim.inTitle());
    }

    /** What two claims share that are told once. */
    private record Telling(String article, String quote, List<Teller> chain, boolean inTitle) {}

    /** A source without the place where it is named. */
    private record Teller(String name, String role, boolean vague) {
        static Teller of(Attribution link) {
            String role = link.role();
            return new Teller(link.name(), role == null ? "" : role, link.kind() == Attribution.Kind.VAGUE);
        }
    }

    /** Findings by the article that gives their first answer, in their order. */
    public Map<String, List<Finding>> byArticle(List<Finding> findings) {
        Map<String, List<Finding>> byArticle = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Claim first = claims.get(finding.positions().get(0).claims().get(0));
            byArticle.computeIfAbsent(first.article(), id -> new ArrayList<>()).add(finding);
        }
        return byArticle;
    }

    /** The origins of all that say one thing, told in one position or in several that can be true together. */
    public static List<Origin> origins(Finding finding) {
        Map<String, Origin> all = new LinkedHashMap<>();
        for (Position position : finding.positions()) {
            position.origins().forEach(origin -> all.merge(origin.id(), origin, (a, b) -> a.known() ? a : b));
        }
        return List.copyOf(all.values());
    }
}
