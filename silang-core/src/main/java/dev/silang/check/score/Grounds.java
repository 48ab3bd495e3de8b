package dev.silang.check.score;

import dev.silang.check.Ground;
import dev.silang.claim.Slot;
import dev.silang.model.Contribution;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each number that the model of conflicts asks for is about: a reader wants a dozen reasons, not a hundred numbers. */
final class Grounds {
    private static final Map<String, Ground> OF = all();

    private Grounds() {}

    private static Map<String, Ground> all() {
        Map<String, Ground> all = new HashMap<>();
        for (Slot slot : Slot.values()) {
            all.put(slot.label(), Ground.KIND);
        }
        put(all, Ground.KIND, "amount clock same-kind people");
        put(
                all,
                Ground.VALUES,
                "name-edits name-length name-words-shared nearest-words digit-edits digits-as-many digits");
        put(all, Ground.VALUES, "most-digits log-ratio one-apart small days-apart clock-apart one-date-misprinted");
        put(all, Ground.VALUES, "date-slip scale-slip bound until measured-place sites one-of-several");
        put(all, Ground.SUBJECT, "concept-fit counts-other unknown-noun group part same-scope two-scopes one-scope");
        put(all, Ground.SUBJECT, "one-rank same-asked");
        put(all, Ground.EVENT, "same-event two-events main-event background one-planned one-denied");
        put(all, Ground.WORDING, "likeness margin greater-margin course course-weight course-lesser-side run-before");
        put(all, Ground.WORDING, "run-behind own-words-shared own-words-different surroundings clause-overlap");
        put(all, Ground.WORDING, "words-around shared-words");
        put(all, Ground.NAMES, "shared-names own-names other-people");
        put(all, Ground.FIGURES, "shared-figures own-figures");
        put(all, Ground.SPEAKER, "speech same-speaker");
        put(all, Ground.PLACE, "depth greater-depth titles");
        put(all, Ground.ANSWERS, "one-article says-both both-for-one-thing told-as-two tellers most-tellers answers");
        put(all, Ground.ANSWERS, "most-answers unique few listed same-in-list");
        put(all, Ground.TIME, "hours-between rises grows as-of-two-times");
        put(all, Ground.RULES, "weight exclude unrelated");
        ConflictModel.FEATURES.names().stream()
                .filter(name -> name.startsWith(ConflictModel.VETO))
                .forEach(name -> all.put(name, Ground.RULES));
        return Map.copyOf(all);
    }

    private static void put(Map<String, Ground> all, Ground ground, String names) {
        for (String name : names.split(" ")) {
            all.put(name, ground);
        }
    }

    /**
     * What a number of a row is about.
     *
     * @throws IllegalArgumentException if no row has such a number
     */
    static Ground of(String feature) {
        Ground ground = OF.get(feature);
        if (ground == null) {
            throw new IllegalArgumentException("nobody says what '" + feature + "' is about");
        }
        return ground;
    }

    /** By how much each moved a score; those that did not are left out. */
    static Map<Ground, Double> of(List<Contribution> contributions) {
        Map<Ground, Double> grounds = new EnumMap<>(Ground.class);
        contributions.forEach(one -> grounds.merge(of(one.feature()), one.change(), Double::sum));
        grounds.values().removeIf(change -> change == 0);
        return grounds;
    }
}
