package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.value.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells names of two from those of one, where a third name would join them: "the ministry" is a part of "Foreign Ministry" and of
 * "Health Ministry", and neither is the other. Two names without a word in common are one body's only where some report puts one in
 * brackets behind the other, and one person's only where both are one word. For one thread.
 */
final class Namesakes {
    private static final String PERSON = "person";

    private final Kind kind;
    private final List<Party> parties;
    /** Claims whose names have another in brackets, by their index; one for each name. */
    private final List<Integer> bracketed;
    /** Answers by the two names. */
    private final Map<Map.Entry<Party, Party>, Boolean> known = new HashMap<>();

    Namesakes(Kind kind) {
        this.kind = kind;
        this.parties = new ArrayList<>();
        for (ClaimFacts claim : kind.claims()) {
            if (claim.value() instanceof Party party) {
                parties.add(party);
            }
        }
        this.bracketed = IntStream.range(0, parties.size())
                .filter(i -> parties.get(i).name().indexOf('(') >= 0)
                .filter(i -> parties.indexOf(parties.get(i)) == i)
                .boxed()
                .toList();
    }

    /** Whether two claims, by their index, name two people or two bodies. */
    boolean areTwo(int i, int j) {
        if (parties.isEmpty() || kind.between(i, j).relation().agrees()) {
            return false;
        }
        Party a = parties.get(i);
        Party b = parties.get(j);
        return isNamed(a) && isNamed(b) && known.computeIfAbsent(Map.entry(a, b), pair -> !areJoined(i, j));
    }

    private static boolean isNamed(Party party) {
        return party.kind().equals(PERSON)
                || party.kind().equals("organisation")
                || party.kind().equals(Party.NAME);
    }

    private boolean areJoined(int i, int j) {
        boolean people =
                parties.get(i).kind().equals(PERSON) && parties.get(j).kind().equals(PERSON);
        return people
                ? isOneWord(parties.get(i)) && isOneWord(parties.get(j))
                : bracketed.stream()
                        .anyMatch(k -> kind.between(i, k).relation().agrees()
                                && kind.between(j, k).relation().agrees());
    }

    private static boolean isOneWord(Party party) {
        return party.name().indexOf(' ') < 0;
    }
}
