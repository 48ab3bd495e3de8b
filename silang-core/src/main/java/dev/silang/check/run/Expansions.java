package dev.silang.check.run;

import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.relation.AbbreviationComparison;
import dev.silang.relation.Relation;
import dev.silang.value.Abbreviation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What abbreviations stand for is a claim only where the reports of a story, or one of them, give one two full names. */
final class Expansions {
    /** Full names of one abbreviation that are compared: a bound of cost. */
    private static final int MOST = 100;

    private final List<Reading> readings;
    private final Map<String, Set<Abbreviation>> byLetters = new HashMap<>();

    /** @param readings of one story, in its order */
    Expansions(List<Reading> readings) {
        this.readings = readings;
        tentative().forEach(claim -> {
            if (claim.value() instanceof Abbreviation abbreviation) {
                byLetters
                        .computeIfAbsent(abbreviation.letters(), key -> new LinkedHashSet<>())
                        .add(abbreviation);
            }
        });
    }

    /** Those that another full name of the same letters contradicts, in the order of the story. */
    List<Claim> contradicted() {
        return tentative().filter(this::isContradicted).toList();
    }

    private Stream<Claim> tentative() {
        return readings.stream().flatMap(reading -> reading.tentative().stream());
    }

    private boolean isContradicted(Claim claim) {
        return claim.value() instanceof Abbreviation abbreviation
                && byLetters.getOrDefault(abbreviation.letters(), Set.of()).stream()
                        .limit(MOST)
                        .anyMatch(other -> AbbreviationComparison.compare(abbreviation, other)
                                        .relation()
                                == Relation.CONFLICT);
    }
}
