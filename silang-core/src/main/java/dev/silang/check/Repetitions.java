package dev.silang.check;

import dev.silang.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims that one article makes again in the same words of the calculus. Only the first of them is compared with
 * others, so that a text that repeats itself costs no more than one that does not.
 */
final class Repetitions {
    /**
     * Claims of one kind that are compared pair by pair; two thousand take about a second. A story of a hundred reports
     * stays far below; what comes behind stands for itself.
     */
    private static final int MOST = 2_000;

    private final Map<Integer, List<Integer>> members;

    private Repetitions(Map<Integer, List<Integer>> members) {
        this.members = members;
    }

    /** @param bucket numbers of claims, in order */
    static Repetitions of(List<Claim> claims, List<Integer> bucket) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int number : bucket) {
            int representative = first.computeIfAbsent(key(claims.get(number)), key -> number);
            members.computeIfAbsent(representative, key -> new ArrayList<>()).add(number);
        }
        return new Repetitions(members);
    }

    private static String key(Claim claim) {
        return String.join(
                "|",
                claim.article(),
                claim.inTitle() ? "title" : "text",
                claim.value().notation(),
                claim.asked(),
                claim.about().frame(),
                claim.about().scope(),
                claim.about().background() ? "background" : "",
                claim.modality().name(),
                claim.polarity().name(),
                claim.rules().get(0),
                String.valueOf(claim.attribution().isEmpty()));
    }

    /** One claim for each that is repeated, in order. */
    List<Integer> representatives() {
        return members.keySet().stream().limit(MOST).toList();
    }

    /** Those beyond what is compared: each is a question of its own. */
    List<Integer> uncompared() {
        return members.keySet().stream().skip(MOST).toList();
    }

    /** The question with all claims in place of their representatives. */
    Aligner.Question restore(Aligner.Question question) {
        List<List<Integer>> positions = question.positions().stream()
                .map(position -> position.stream()
                        .flatMap(number -> members.getOrDefault(number, List.of(number)).stream())
                        .sorted()
                        .toList())
                .toList();
        return new Aligner.Question(positions, question.agreements(), question.oppositions());
    }
}
