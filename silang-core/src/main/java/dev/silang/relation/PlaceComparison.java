package dev.silang.relation;

import dev.silang.value.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares places by name and by what holds them. A village in the named district is finer, not different; two places
 * conflict only if they lie in two different containers of one level.
 */
final class PlaceComparison {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Containment containment;

    /** A story compares each of its places with all others, so what is known of one is put together once. */
    private final Map<Place, List<Known>> chains = new ConcurrentHashMap<>();

    /** A name with its words in lower case, in no order. */
    private record Known(String name, String kind, Set<String> words) {
        static Known of(String name, String kind) {
            Set<String> words = new HashSet<>();
            for (String word : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return new Known(name, kind, words);
        }

        boolean isSameName(Known other) {
            return name.equals(other.name) || (!words.isEmpty() && words.equals(other.words));
        }
    }

    PlaceComparison(Containment containment) {
        this.containment = containment;
    }

    Explanation compare(Place a, Place b) {
        if (a.isMeasured() || b.isMeasured()) {
            return measured(a, b);
        }
        List<Known> left = chains.computeIfAbsent(a, this::chain);
        List<Known> right = chains.computeIfAbsent(b, this::chain);
        Explanation apart = apart(a, left, b, right);
        if (apart != null) {
            return apart;
        }
        return left.get(0).isSameName(right.get(0)) ? sameNamed(a, b) : nested(a, left, b, right);
    }

    /** Of two places of one name the one with more containers is told more finely. */
    private static Explanation sameNamed(Place a, Place b) {
        int more = Integer.compare(a.within().size(), b.within().size());
        if (more == 0) {
            return Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.notation()));
        }
        return Explanation.of(
                more > 0 ? Relation.FINER : Relation.COARSER, Step.of(Step.Kind.WITHIN, a.notation(), b.notation()));
    }

    private Explanation nested(Place a, List<Known> left, Place b, List<Known> right) {
        boolean inside = holds(left, right.get(0));
        boolean outside = holds(right, left.get(0));
        if (inside && outside) {
            return Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, a.notation(), b.notation()));
        }
        if (!inside && !outside) {
            return Calculus.unrelated();
        }
        return Explanation.of(
                inside ? Relation.FINER : Relation.COARSER, Step.of(Step.Kind.WITHIN, a.notation(), b.notation()));
    }

    /** Bearings and coordinates are numbers: two that differ name two points. */
    private static Explanation measured(Place a, Place b) {
        if (a instanceof Place.Post left && b instanceof Place.Post right) {
            return posts(left, right);
        }
        if (a.getClass() != b.getClass()) {
            return Calculus.unrelated();
        }
        return a.equals(b)
                ? Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.name()))
                : Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.DISJOINT, a.name(), b.name()));
    }

    /** Posts of two roads have nothing to do with each other. */
    private static Explanation posts(Place.Post a, Place.Post b) {
        boolean apart = !a.within().isEmpty()
                && !b.within().isEmpty()
                && a.within().stream().noneMatch(b.within()::contains);
        if (apart) {
            return Calculus.unrelated();
        }
        if (a.holds(b) && b.holds(a)) {
            return Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.name()));
        }
        if (a.holds(b) || b.holds(a)) {
            return Explanation.of(
                    a.holds(b) ? Relation.COARSER : Relation.FINER, Step.of(Step.Kind.WITHIN, a.name(), b.name()));
        }
        return Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.DISJOINT, a.name(), b.name()));
    }

    /** The place, what its text puts around it, and what is known to be around the widest of these. */
    private List<Known> chain(Place place) {
        List<Known> chain = new ArrayList<>();
        chain.add(Known.of(place.name(), place.kind()));
        place.within().forEach(part -> chain.add(Known.of(part.name(), part.kind())));
        if (place.within().stream().allMatch(part -> level(part.kind()).equals("country"))) {
            addNew(chain, containment.told(place.name()));
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            List<Place.Part> around = containment.around(chain.get(i).name());
            if (!around.isEmpty()) {
                addNew(chain, around);
                return chain;
            }
        }
        return chain;
    }

    private static void addNew(List<Known> chain, List<Place.Part> parts) {
        for (Place.Part part : parts) {
            Known known = Known.of(part.name(), part.kind());
            if (!holds(chain, known)) {
                chain.add(known);
            }
        }
    }

    private static @Nullable Explanation apart(Place a, List<Known> left, Place b, List<Known> right) {
        for (Known x : left) {
            for (Known y : right) {
                if (isLevel(x.kind())
                        && level(x.kind()).equals(level(y.kind()))
                        && !x.isSameName(y)
                        && !holds(left, y)
                        && !holds(right, x)) {
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

    private static boolean holds(List<Known> chain, Known name) {
        for (Known known : chain) {
            if (known.isSameName(name)) {
                return true;
            }
        }
        return false;
    }
}
