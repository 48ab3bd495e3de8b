package dev.silang.relation;

import dev.silang.value.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares places by name and by what holds them. A village in the named district is finer, not different; two places
 * conflict only if they lie in two different containers of one level.
 */
final class PlaceComparison {
    private final Containment containment;

    PlaceComparison(Containment containment) {
        this.containment = containment;
    }

    Explanation compare(Place a, Place b) {
        if (isMeasured(a) || isMeasured(b)) {
            return measured(a, b);
        }
        List<Place.Part> left = chain(a);
        List<Place.Part> right = chain(b);
        Explanation apart = apart(a, left, b, right);
        if (apart != null) {
            return apart;
        }
        if (isSameName(a.name(), b.name())) {
            int more = Integer.compare(a.within().size(), b.within().size());
            return more == 0
                    ? Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.notation()))
                    : Explanation.of(
                            more > 0 ? Relation.FINER : Relation.COARSER,
                            Step.of(Step.Kind.WITHIN, a.notation(), b.notation()));
        }
        Step within = Step.of(Step.Kind.WITHIN, a.notation(), b.notation());
        boolean inside = holds(left, b.name());
        boolean outside = holds(right, a.name());
        if (inside && outside) {
            return Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, a.notation(), b.notation()));
        }
        if (inside) {
            return Explanation.of(Relation.FINER, within);
        }
        return outside ? Explanation.of(Relation.COARSER, within) : Calculus.unrelated();
    }

    /** Bearings and coordinates are numbers: two that differ name two points. */
    private static Explanation measured(Place a, Place b) {
        if (!a.kind().equals(b.kind())) {
            return Calculus.unrelated();
        }
        return a.name().equals(b.name())
                ? Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.name()))
                : Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.DISJOINT, a.name(), b.name()));
    }

    private static boolean isMeasured(Place place) {
        return place.kind().equals("bearing") || place.kind().equals("coordinates");
    }

    /** The place, what its text puts around it, and what is known to be around the widest of these. */
    private List<Place.Part> chain(Place place) {
        List<Place.Part> chain = new ArrayList<>();
        chain.add(new Place.Part(place.name(), place.kind()));
        chain.addAll(place.within());
        if (place.within().stream().allMatch(part -> level(part.kind()).equals("country"))) {
            containment.told(place.name()).stream()
                    .filter(part -> !holds(chain, part.name()))
                    .forEach(chain::add);
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            List<Place.Part> around = containment.around(chain.get(i).name());
            if (!around.isEmpty()) {
                around.stream().filter(part -> !holds(chain, part.name())).forEach(chain::add);
                return chain;
            }
        }
        return chain;
    }

    private static @Nullable Explanation apart(Place a, List<Place.Part> left, Place b, List<Place.Part> right) {
        for (Place.Part x : left) {
            for (Place.Part y : right) {
                if (isLevel(x.kind())
                        && level(x.kind()).equals(level(y.kind()))
                        && !isSameName(x.name(), y.name())
                        && !holds(left, y.name())
                        && !holds(right, x.name())) {
                    return Explanation.of(
                            Relation.CONFLICT,
                            Step.of(Step.Kind.CONTAINED_ELSEWHERE, a.name(), x.name(), b.name(), y.name()));
                }
            }
        }
        return null;
    }

    /** Kinds of which a place lies in exactly one. */
    private static boolean isLevel(String kind) {
        return switch (kind) {
            case "country", "province", "state", "regency", "city", "district" -> true;
            default -> false;
        };
    }

    /** Regencies and cities divide a province between them. */
    private static String level(String kind) {
        return kind.equals("city") ? "regency" : kind;
    }

    private static boolean holds(List<Place.Part> chain, String name) {
        return chain.stream().anyMatch(part -> isSameName(part.name(), name));
    }

    static boolean isSameName(String a, String b) {
        Set<String> words = words(a);
        return a.equals(b) || (!words.isEmpty() && words.equals(words(b)));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
