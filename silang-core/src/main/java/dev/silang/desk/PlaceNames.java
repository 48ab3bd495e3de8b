package dev.silang.desk;

import dev.silang.check.CrossCheck;
import dev.silang.claim.Claim;
import dev.silang.claim.Trait;
import dev.silang.value.Place;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The places that the articles of a story name. */
final class PlaceNames {
    /** Places kept of a story: beyond, only one report or two name them. */
    private static final int MOST = 50;

    private record Named(String name, Set<String> articles) {}

    private PlaceNames() {}

    /** Those that most articles name first. */
    static List<String> of(CrossCheck check) {
        Map<String, Named> named = new LinkedHashMap<>();
        for (Claim claim : check.claims()) {
            if (claim.value() instanceof Place place && !place.isMeasured() && !claim.has(Trait.COMMON_NOUN)) {
                names(place)
                        .filter(name -> !name.isBlank())
                        .forEach(name -> named.computeIfAbsent(
                                        name.toLowerCase(Locale.ROOT), key -> new Named(name, new HashSet<>()))
                                .articles()
                                .add(claim.article().id()));
            }
        }
        return named.values().stream()
                .sorted(Comparator.comparing((Named one) -> one.articles().size())
                        .reversed())
                .limit(MOST)
                .map(Named::name)
                .toList();
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.within().stream().map(Place.Part::name));
    }
}
