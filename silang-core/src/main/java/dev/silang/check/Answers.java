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

/** What the articles answer, put in order for a reader: what differs is told apart, what repeats is told once. */
public final class Answers {
    private Answers() {}

    /**
     * The answers of a finding. Values that hold each other are one position; here they are told one by one, the
     * position's own first, so that it can be seen which says more.
     *
     * @param words what a reader gets to see of a value; what reads the same is one answer
     */
    public static List<Position> of(Finding finding, Function<Value, String> words) {
        if (finding.verdict() != Verdict.FINER || finding.positions().size() != 1) {
            return finding.positions();
        }
        Position position = finding.positions().get(0);
        Map<String, List<Claim>> byWords = new LinkedHashMap<>();
        byWords.put(words.apply(position.value()), new ArrayList<>());
        for (Claim claim : position.claims()) {
            byWords.computeIfAbsent(words.apply(claim.value()), text -> new ArrayList<>())
                    .add(claim);
        }
        return byWords.values().stream()
                .filter(claims -> !claims.isEmpty())
                .map(claims -> new Position(claims.get(0).value(), claims, List.of()))
                .toList();
    }

    /** How the articles tell one answer: claims of one article in the same words, from the same source, are told once. */
    public static List<Told> told(Position position) {
        Map<Telling, Told> told = new LinkedHashMap<>();
        for (Claim claim : position.claims()) {
            told.merge(telling(claim), new Told(claim, 1), (first, more) -> new Told(first.claim(), first.times() + 1));
        }
        return List.copyOf(told.values());
    }

    private static Telling telling(Claim claim) {
        List<Teller> chain = claim.attribution().stream().map(Teller::of).toList();
        return new Telling(claim.article().id(), OneLine.of(claim.quote()), chain, claim.inTitle());
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
    public static Map<String, List<Finding>> byArticle(List<Finding> findings) {
        Map<String, List<Finding>> byArticle = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Claim first = finding.positions().get(0).claims().get(0);
            byArticle
                    .computeIfAbsent(first.article().id(), id -> new ArrayList<>())
                    .add(finding);
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
