package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.relation.Calculus;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.value.Quantity;
import dev.silang.value.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private Opponents opponents = new Opponents(List.of(), List.of());

    /** @param claims of all articles, in a fixed order */
    Aligner(List<Claim> claims, Calculus calculus) {
        this.claims = claims;
        this.calculus = calculus;
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
            String key = claim.slot().ordinal() + "|" + kind(claim);
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

    private List<Question> align(List<Integer> bucket) {
        Components same = new Components(bucket.size());
        List<Link> agreements = new ArrayList<>();
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                Explanation why = relate(bucket.get(i), bucket.get(j));
                if (joins(bucket.get(i), bucket.get(j), why.relation())) {
                    if (why.relation() != Relation.SAME || same.of(i) != same.of(j)) {
                        agreements.add(new Link(bucket.get(i), bucket.get(j), why));
                    }
                    same.join(i, j);
                }
            }
        }
        List<List<Integer>> positions = same.groups().stream()
                .map(group -> group.stream().map(bucket::get).toList())
                .toList();
        return group(positions, agreements, oppositions(positions));
    }

    private Explanation relate(int a, int b) {
        return calculus.relate(claims.get(a).value(), claims.get(b).value());
    }

    private boolean joins(int a, int b, Relation relation) {
        return switch (relation) {
            case SAME, FINER, COARSER -> Affinity.of(claims.get(a), claims.get(b))
                    >= Threshold.agree(claims.get(a), claims.get(b), relation);
            case COMPATIBLE, UPDATE, CONFLICT, UNRELATED -> false;
        };
    }

    /** Pairs of positions that disagree and that are each other's best match. */
    private List<Opposition> oppositions(List<List<Integer>> positions) {
        opponents = new Opponents(claims, positions);
        Map<Long, Opposition> strongest = new HashMap<>();
        for (int left = 0; left < positions.size(); left++) {
            for (int right = left + 1; right < positions.size(); right++) {
                Opposition opposition = oppose(left, positions.get(left), right, positions.get(right));
                if (opposition != null) {
                    strongest.put((long) left * positions.size() + right, opposition);
                }
            }
        }
        double[] best = new double[positions.size()];
        strongest.values().forEach(o -> {
            best[o.left()] = Math.max(best[o.left()], o.affinity());
            best[o.right()] = Math.max(best[o.right()], o.affinity());
        });
        return strongest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(o -> o.affinity() >= best[o.left()] && o.affinity() >= best[o.right()])
                .toList();
    }

    private @Nullable Opposition oppose(int left, List<Integer> a, int right, List<Integer> b) {
        Opposition strongest = null;
        boolean shared = Opponents.shareAnArticle(claims, a, b);
        for (int i : a) {
            for (int j : b) {
                double affinity = opponents.strength(i, j, shared);
                if (affinity > 0 && (strongest == null || affinity > strongest.affinity())) {
                    Explanation why = relate(i, j);
                    if (why.relation() == Relation.CONFLICT) {
                        strongest = new Opposition(left, right, i, j, why, affinity);
                    }
                }
            }
        }
        return strongest;
    }

    private static List<Question> group(
            List<List<Integer>> positions, List<Link> agreements, List<Opposition> oppositions) {
        Components joined = new Components(positions.size());
        oppositions.forEach(o -> joined.join(o.left(), o.right()));
        Map<Integer, Integer> positionOf = new HashMap<>();
        IntStream.range(0, positions.size())
                .forEach(p -> positions.get(p).forEach(claim -> positionOf.put(claim, p)));
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
            case WHEN, WHERE, DURATION, QUANTITY, PRECEDENCE, PARTICIPANT, IDENTIFIER -> true;
            case ROLE, CAUSE, TOPIC -> false;
        };
    }
}
