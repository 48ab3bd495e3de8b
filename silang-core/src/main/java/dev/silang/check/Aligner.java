package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.relation.Calculus;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.origin.Components;
import dev.silang.value.Quantity;
import dev.silang.value.TimeSpan;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the claims of one story into questions.
 *
 * <p>Claims that agree and are about the same thing form a position. Two positions are set against each other only if
 * each is the other's best match, so that a toll never meets another toll of the same sentence. The order of the input
 * plays no part: claims come sorted, and every choice falls to the smaller number.
 */
final class Aligner {
    private final List<Claim> claims;
    private final Calculus calculus;
    private final SharedWording wording;
    private final Map<String, OffsetDateTime> published;
    private final String mainFrame;
    private final Growth growth;
    private final OwnCounts ownCounts;

    /**
     * @param claims of all articles, in a fixed order
     * @param published by article id; articles without a time are absent
     * @param wording of the articles of the claims
     */
    Aligner(List<Claim> claims, Calculus calculus, Map<String, OffsetDateTime> published, SharedWording wording) {
        this.claims = claims;
        this.wording = wording;
        this.published = published;
        this.mainFrame = mainFrame(claims);
        this.growth = new Growth(published);
        this.ownCounts = new OwnCounts(claims, calculus);
        this.calculus = calculus;
    }

    /** The event that the most articles name, then the most claims; empty if none is named. */
    private static String mainFrame(List<Claim> claims) {
        Map<String, Set<String>> articles = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Claim claim : claims) {
            String frame = claim.about().frame();
            if (!frame.isEmpty()) {
                articles.computeIfAbsent(frame, key -> new HashSet<>()).add(claim.article());
                counts.merge(frame, 1, Integer::sum);
            }
        }
        return articles.keySet().stream()
                .max(Comparator.comparing((String frame) ->
                                articles.getOrDefault(frame, Set.of()).size())
                        .thenComparing(frame -> counts.getOrDefault(frame, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    /** A disagreement of two positions, by the claims that show it. */
    record Opposition(int left, int right, int a, int b, Explanation why, double affinity) {}

    /** A question: positions, each a list of claim numbers, with what relates them. */
    record Question(List<List<Integer>> positions, List<Link> agreements, List<Link> oppositions) {}

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (List<Integer> bucket : buckets()) {
            questions.addAll(align(bucket));
        }
        return questions;
    }

    /** Only claims of one bucket can ever answer one question. */
    private Iterable<List<Integer>> buckets() {
        Map<String, List<Integer>> buckets = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            String key = claim.slot() + "|" + kind(claim);
            buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        return buckets.values();
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

    private List<Question> align(List<Integer> all) {
        Repetitions repetitions = Repetitions.of(claims, all);
        List<Integer> bucket = repetitions.representatives();
        List<Agreement> edges = agreements(bucket);
        Positions positions = new Positions(bucket.size(), (i, j) -> excludes(bucket.get(i), bucket.get(j)));
        List<Link> agreements = new ArrayList<>();
        for (Agreement edge : edges) {
            if (positions.join(edge.i(), edge.j())) {
                agreements.add(new Link(bucket.get(edge.i()), bucket.get(edge.j()), edge.why()));
            }
        }
        List<List<Integer>> groups = positions.groups().stream()
                .map(group -> group.stream().map(bucket::get).toList())
                .toList();
        List<Question> questions = new ArrayList<>(group(groups, agreements, oppositions(groups)));
        repetitions
                .uncompared()
                .forEach(number -> questions.add(new Question(List.of(List.of(number)), List.of(), List.of())));
        return questions.stream().map(repetitions::restore).toList();
    }

    /** Two claims of a bucket that may be one position. */
    private record Agreement(int i, int j, Explanation why, double affinity) {}

    /** Equal values first, then the surest: so that a coarse claim joins one finer position and not two. */
    private List<Agreement> agreements(List<Integer> bucket) {
        List<Agreement> edges = new ArrayList<>();
        Set<Integer> repeated = new HashSet<>();
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                Explanation why = relate(bucket.get(i), bucket.get(j));
                if (why.relation() == Relation.SAME) {
                    repeated.add(i);
                    repeated.add(j);
                }
                double affinity = why.relation().agrees() ? affinity(bucket.get(i), bucket.get(j), why.relation()) : -1;
                if (affinity >= 0) {
                    edges.add(new Agreement(i, j, why, affinity));
                }
            }
        }
        // "M 6" is 5.6 rounded only where nobody says 6.0.
        edges.removeIf(edge -> isRounded(edge.why())
                && repeated.contains(edge.why().relation() == Relation.FINER ? edge.j() : edge.i()));
        edges.sort(Comparator.comparing((Agreement edge) -> edge.why().relation() != Relation.SAME)
                .thenComparing(edge -> -edge.affinity())
                .thenComparing(Agreement::i)
                .thenComparing(Agreement::j));
        return edges;
    }

    /** Whether two claims can never be one position, whatever lies between them. */
    private boolean excludes(int a, int b) {
        return Affinity.countsOther(claims.get(a), claims.get(b))
                || relate(a, b).relation() == Relation.CONFLICT;
    }

    private Explanation relate(int a, int b) {
        return calculus.relate(claims.get(a).value(), claims.get(b).value());
    }

    private static boolean isRounded(Explanation why) {
        return why.steps().stream().anyMatch(step -> step.kind() == Step.Kind.EQUAL_ROUNDED);
    }

    /** The affinity of two claims that agree; -1 if it is not enough for one position. */
    private double affinity(int a, int b, Relation relation) {
        Claim left = claims.get(a);
        Claim right = claims.get(b);
        if (relation == Relation.COMPATIBLE
                || Magnitudes.isFarBeyondBound(left.value(), right.value())
                || growth.supersedes(left, right)) {
            return -1;
        }
        double affinity = Affinity.of(left, right);
        boolean enough = affinity >= Threshold.agree(left, right, relation);
        return enough && !knowsBetter(a, b) && !knowsBetter(b, a) ? affinity : -1;
    }

    /** Pairs of positions that disagree. A pair gives way to a stronger one of the same position and article. */
    private List<Opposition> oppositions(List<List<Integer>> positions) {
        Opponents opponents = new Opponents(claims, published, mainFrame, positions, wording);
        List<Opposition> all = new ArrayList<>();
        for (int left = 0; left < positions.size(); left++) {
            for (int right = left + 1; right < positions.size(); right++) {
                Opposition opposition = oppose(opponents, left, positions.get(left), right, positions.get(right));
                if (opposition != null) {
                    all.add(opposition);
                }
            }
        }
        all.sort(Comparator.comparing((Opposition o) -> -o.affinity())
                .thenComparing(Opposition::left)
                .thenComparing(Opposition::right));
        Set<String> spoken = new HashSet<>();
        List<Opposition> kept = new ArrayList<>();
        for (Opposition opposition : all) {
            if (isFree(opposition, positions, spoken)) {
                speak(opposition.left(), positions.get(opposition.right()), spoken);
                speak(opposition.right(), positions.get(opposition.left()), spoken);
                kept.add(opposition);
            }
        }
        return kept;
    }

    private boolean isFree(Opposition opposition, List<List<Integer>> positions, Set<String> spoken) {
        return isFree(opposition.left(), positions.get(opposition.right()), spoken)
                && isFree(opposition.right(), positions.get(opposition.left()), spoken);
    }

    /** Whether no article of the other position has already set another answer against this one. */
    private boolean isFree(int position, List<Integer> other, Set<String> spoken) {
        return other.stream()
                .noneMatch(claim ->
                        spoken.contains(position + "|" + claims.get(claim).article()));
    }

    private void speak(int position, List<Integer> other, Set<String> spoken) {
        other.forEach(claim -> spoken.add(position + "|" + claims.get(claim).article()));
    }

    private @Nullable Opposition oppose(Opponents opponents, int left, List<Integer> a, int right, List<Integer> b) {
        Opposition strongest = null;
        if (countOthers(a, b)) {
            return null;
        }
        for (int i : a) {
            for (int j : b) {
                double affinity = opponents.strength(i, a, j, b);
                if (affinity > 0 && (strongest == null || affinity > strongest.affinity())) {
                    Explanation why = relate(i, j);
                    boolean differ =
                            why.relation() == Relation.CONFLICT || growth.supersedes(claims.get(i), claims.get(j));
                    if (differ && !isBridged(i, j)) {
                        strongest = new Opposition(left, right, i, j, why, affinity);
                    }
                }
            }
        }
        return strongest;
    }

    /** Whether the article of one vague count counts the very thing of the other, differently. */
    private boolean knowsBetter(int vague, int other) {
        Claim claim = claims.get(vague);
        return claim.slot() == Slot.QUANTITY
                && !Affinity.countsSame(claim, claims.get(other))
                && ownCounts.contradict(claim.article(), other);
    }

    /** Whether any two of their counts are of different things: two people's ages do not meet in a headline. */
    private boolean countOthers(List<Integer> a, List<Integer> b) {
        return a.stream().anyMatch(i -> b.stream().anyMatch(j -> Affinity.countsOther(claims.get(i), claims.get(j))));
    }

    /** Whether one article also says something that agrees with the other. */
    private boolean isBridged(int a, int b) {
        return claims.get(a).slot() == Slot.QUANTITY
                && (ownCounts.haveRangeFor(claims.get(a).article(), b)
                        || ownCounts.haveRangeFor(claims.get(b).article(), a));
    }

    private static List<Question> group(
            List<List<Integer>> positions, List<Link> agreements, List<Opposition> oppositions) {
        Components joined = new Components(positions.size());
        oppositions.forEach(o -> joined.join(o.left(), o.right()));
        Map<Integer, Integer> positionOf = new HashMap<>();
        IntStream.range(0, positions.size()).forEach(p -> positions.get(p).forEach(claim -> positionOf.put(claim, p)));
        Map<Integer, List<Link>> agreementsOf = new LinkedHashMap<>();
        for (Link link : agreements) {
            int group = joined.of(positionOf.getOrDefault(link.a(), 0));
            agreementsOf.computeIfAbsent(group, key -> new ArrayList<>()).add(link);
        }
        return joined.groups().stream()
                .map(group -> new Question(
                        group.stream().map(positions::get).toList(),
                        agreementsOf.getOrDefault(group.get(0), List.of()),
                        oppositions.stream()
                                .filter(o -> group.contains(o.left()))
                                .map(o -> new Link(o.a(), o.b(), o.why()))
                                .toList()))
                .toList();
    }

    /** Whether a slot's values can be set against each other at all. */
    static boolean canConflict(Slot slot) {
        return switch (slot) {
            case WHEN, WHERE, DURATION, QUANTITY, PRECEDENCE, PARTICIPANT, IDENTIFIER, CAUSE -> true;
            case ROLE, TOPIC -> false;
        };
    }
}
