package dev.silang.report.words;

import dev.silang.claim.Claim;
import dev.silang.value.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of those who take part, as they are written inside a sentence: "Polisi" at the beginning of one is "polisi" where any
 * report writes it so. Immutable.
 */
final class PartyNames {
    private static final String THING = "thing";

    private final Set<String> words;

    PartyNames(List<Claim> claims) {
        this.words = claims.stream()
                .map(Claim::value)
                .filter(Party.class::isInstance)
                .map(value -> ((Party) value).name())
                .filter(name -> !name.isEmpty() && Character.isLowerCase(name.codePointAt(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    String of(Party party) {
        String name = party.name();
        if (name.isEmpty() || !isCommon(party)) {
            return name;
        }
        String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return words.contains(lower) ? lower : name;
    }

    /** Persons and organisations have names of their own. */
    private static boolean isCommon(Party party) {
        return party.kind().equals(Party.GROUP) || isThing(party);
    }

    static boolean isThing(Party party) {
        return party.kind().equals(THING);
    }
}
