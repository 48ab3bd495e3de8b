package dev.silang.check.align;

import dev.silang.check.Link;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.StoryFacts;
import dev.silang.check.score.Scorer;
import dev.silang.claim.Claim;
import dev.silang.origin.Components;
import dev.silang.relation.Calculus;
import dev.silang.value.Quantity;
import dev.silang.value.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the claims of one story into questions. The order of the input plays no part: claims come sorted, and every
 * choice falls to the earlier one.
 */
public final class Aligner {
    /** Claims of one kind that are compared pair by pair: a bound of cost. What is beyond it is of no question. */
    private static final int MOST = 2_000;

    private final StoryFacts story;
    private final Calculus calculus;
    private final Agreements agreements;
    private final Oppositions oppositions;

    /** Only claims of one kind can ever answer one question. */
    private final List<Repetitions> kinds;

    public Aligner(StoryFacts story, Calculus calculus, Scorer scorer) {
        this.story = story;
        this.calculus = calculus;
        OwnCounts ownCounts = new OwnCounts(story, calculus);
        this.agreements = new Agreements(story, scorer, ownCounts);
        this.oppositions = new Oppositions(story, scorer, ownCounts);
        this.kinds = kinds(story.claims());
    }

    /** The questions by the kind of their answers and their first claim. */
    public List<Aligned> questions() {
        return questions(null);
    }

    /** @param unshown gets what was weighed and is no conflict; null if nobody wants to know */
    public List<Aligned> questions(@Nullable Shortlist unshown) {
        return kinds.parallelStream()
                .flatMap(claims -> align(claims, unshown).stream())
                .toList();
    }

    /** How many claims are compared with none, as there are too many of their kind. */
    public int uncompared() {
        return kinds.stream().mapToInt(kind -> kind.uncompared().size()).sum();
    }

    /** Pairs of claims that were weighed against each other. */
    public List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Repetitions claims : kinds) {
            Kind kind = kindOf(claims);
            Agreements.Found found = agreements.among(kind);
            candidates.addAll(oppositions.candidates(oppositions.field(kind, found.positions())));
        }
        return candidates;
    }

    /** Pairs of claims whose values agree, with what {@link dev.silang.check.score.AgreementModel} is told of them. */
    public List<Candidate> agreements() {
        return kinds.stream()
                .flatMap(claims -> agreements.candidates(kindOf(claims)).stream())
                .toList();
    }

    private Kind kindOf(Repetitions repetitions) {
        return new Kind(story, calculus, repetitions.representatives());
    }

    private static List<Repetitions> kinds(List<ClaimFacts> claims) {
        Map<String, List<ClaimFacts>> kinds = new TreeMap<>();
        for (ClaimFacts claim : claims) {
            String key = claim.slot() + "|" + kind(claim.claim());
            kinds.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
        }
        return kinds.values().stream().map(kind -> new Repetitions(kind, MOST)).toList();
    }

    private static String kind(Claim claim) {
        if (claim.value() instanceof Quantity quantity) {
            return quantity.unit();
        }
        if (claim.value() instanceof TimeSpan time) {
            return time.hasClock() ? "clock" : "date";
        }
        return claim.value().type();
    }

    private List<Aligned> align(Repetitions repetitions, @Nullable Shortlist unshown) {
        Kind kind = kindOf(repetitions);
        Agreements.Found found = agreements.among(kind);
        Oppositions.Field field = oppositions.field(kind, found.positions());
        List<Oppositions.Between> opposed = oppositions.among(field);
        Components joined = joined(found, opposed);
        if (unshown != null) {
            oppositions.unshown(field, joined, unshown);
        }
        return grouped(found, opposed, joined).stream()
                .map(repetitions::restore)
                .toList();
    }

    /** The positions by question. */
    private static Components joined(Agreements.Found found, List<Oppositions.Between> oppositions) {
        Components joined = new Components(found.positions().size());
        oppositions.forEach(between -> joined.join(between.left(), between.right()));
        return joined;
    }

    private static List<Aligned> grouped(
            Agreements.Found found, List<Oppositions.Between> oppositions, Components joined) {
        List<List<ClaimFacts>> positions = found.positions();
        Map<Integer, List<Link>> agreementsOf = new HashMap<>();
        for (Agreements.Within within : found.agreements()) {
            agreementsOf
                    .computeIfAbsent(joined.of(within.position()), key -> new ArrayList<>())
                    .add(within.link());
        }
        Map<Integer, List<Opposition>> oppositionsOf = new HashMap<>();
        for (Oppositions.Between between : oppositions) {
            oppositionsOf
                    .computeIfAbsent(joined.of(between.left()), key -> new ArrayList<>())
                    .add(between.opposition());
        }
        return joined.groups().stream()
                .map(group -> new Aligned(
                        group.stream().map(positions::get).toList(),
                        agreementsOf.getOrDefault(joined.of(group.get(0)), List.of()),
                        oppositionsOf.getOrDefault(joined.of(group.get(0)), List.of())))
                .toList();
    }
}
