package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Claims that one article makes again in the same words of the calculus. Only the first of them is compared with
 * others, so that a text that repeats itself costs no more than one that does not.
 */
final class Repetitions {
    private final Map<ClaimFacts, List<ClaimFacts>> members = new LinkedHashMap<>();
    private final List<ClaimFacts> representatives;
    private final List<ClaimFacts> uncompared;

    /**
     * @param claims of one kind, in the order of the story
     * @param most claims that are compared pair by pair
     */
    Repetitions(List<ClaimFacts> claims, int most) {
        Map<String, ClaimFacts> first = new HashMap<>();
        for (ClaimFacts claim : claims) {
            ClaimFacts representative = first.computeIfAbsent(key(claim.claim()), key -> claim);
            members.computeIfAbsent(representative, key -> new ArrayList<>()).add(claim);
        }
        this.representatives = foremost(List.copyOf(members.keySet()), most);
        Set<ClaimFacts> compared = new HashSet<>(representatives);
        this.uncompared = members.keySet().stream()
                .filter(claim -> !compared.contains(claim))
                .toList();
    }

    /** Where there are too many, those that stand first in each article: reports begin with what matters. */
    private static List<ClaimFacts> foremost(List<ClaimFacts> claims, int most) {
        if (claims.size() <= most) {
            return claims;
        }
        Map<String, Integer> counts = new HashMap<>();
        Map<ClaimFacts, Integer> places = new HashMap<>();
        claims.forEach(claim -> places.put(claim, counts.merge(claim.article(), 1, Integer::sum)));
        return claims.stream()
                .sorted(Comparator.comparing(claim -> places.getOrDefault(claim, 0)))
                .limit(most)
                .sorted(Comparator.comparing(ClaimFacts::number))
                .toList();
    }

    private static String key(Claim claim) {
        return String.join(
                "|",
                claim.article().id(),
                claim.inTitle() ? "title" : "text",
                claim.value().notation(),
                claim.asked(),
                claim.about().frame(),
                claim.about().scope().key(),
                claim.about().background() ? "background" : "",
                claim.modality().name(),
                claim.polarity().name(),
                claim.rules().get(0),
                String.valueOf(claim.attribution().isEmpty()));
    }

    /** One claim for each that is repeated, in order. */
    List<ClaimFacts> representatives() {
        return representatives;
    }

    /** Those beyond what is compared, of which nobody knows whether other reports tell them too. */
    List<ClaimFacts> uncompared() {
        return uncompared;
    }

    /** The question with all claims in place of their representatives. */
    Aligned restore(Aligned question) {
        List<List<ClaimFacts>> positions = question.positions().stream()
                .map(position -> position.stream()
                        .flatMap(claim -> members.getOrDefault(claim, List.of(claim)).stream())
                        .sorted(Comparator.comparing(ClaimFacts::number))
                        .toList())
                .toList();
        return new Aligned(positions, question.agreements(), question.oppositions());
    }
}
