package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.value.Party;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells names of two from those of one, where a third name would join them: "the ministry" is a part of "Foreign Ministry" and of
 * "Health Ministry", and neither is the other. Two names without a word in common are one body's only where some report puts one in
 * brackets behind the other, and one person's only where both are one word. For one thread.
 */
final class Namesakes {
    private static final Set<String> NAMED = Set.of("person", "organisation", Party.NAME);

    private final Kind kind;
    /** Claims whose names have another in brackets, by their index; one for each name. */
    private final List<Integer> bracketed = new ArrayList<>();
    /** Answers by the two names. */
    private final Map<Map.Entry<Value, Value>, Boolean> known = new HashMap<>();

    Namesakes(Kind kind) {
        this.kind = kind;
        Set<Value> seen = new HashSet<>();
        for (int i = 0; i < kind.claims().size(); i++) {
            Value value = kind.claims().get(i).value();
            if (value instanceof Party party && party.name().indexOf('(') >= 0 && seen.add(value)) {
                bracketed.add(i);
            }
        }
    }

    /** Whether two claims, by their index, name two people or two bodies. */
    boolean areTwo(int i, int j) {
        ClaimFacts a = kind.claims().get(i);
        ClaimFacts b = kind.claims().get(j);
        return isNamed(a)
                && isNamed(b)
                && !kind.between(i, j).relation().agrees()
                && known.computeIfAbsent(Map.entry(a.value(), b.value()), pair -> !areJoined(i, j));
    }

    private static boolean isNamed(ClaimFacts claim) {
        return claim.value() instanceof Party party && NAMED.contains(party.kind());
    }

    private boolean areJoined(int i, int j) {
        ClaimFacts a = kind.claims().get(i);
        ClaimFacts b = kind.claims().get(j);
        return a.isPerson() && b.isPerson()
                ? a.nameWords() == 1 && b.nameWords() == 1
                : bracketed.stream()
                        .anyMatch(k -> kind.between(i, k).relation().agrees()
                                && kind.between(j, k).relation().agrees());
    }
}
