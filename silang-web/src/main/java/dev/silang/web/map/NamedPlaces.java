package dev.silang.web.map;

import dev.silang.check.CrossCheck;
import dev.silang.claim.Claim;
import dev.silang.claim.Trait;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.Gazetteer.Located;
import dev.silang.value.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places that the articles of a story name, and where they lie. */
public final class NamedPlaces {
    /** Places that are told: beyond, only one report or two name them. */
    private static final int MOST = 40;

    /** Kinds of places that a reader looks for on a map, known or not; a road, a building, a part of something are none. */
    private static final Set<String> ON_MAPS = Set.of(
            "village", "district", "regency", "city", "province", "state", "country", "capital", "island", "region");

    /** Kinds of the tables that a text calls by one word of nature. */
    private static final List<String> NATURE = List.of("island", "mountain", "sea");

    private static final List<String> CITIES = List.of("city", "capital");

    /**
     * A place.
     *
     * @param name as the table has it, or as the articles write it if no table does
     * @param kind likewise; empty if it is not known, or a regency or its city
     * @param at null if it is not known where it lies, or if it may be one of several
     * @param claims that name it, in the order of the articles
     */
    public record Named(String name, String kind, @Nullable Located at, List<Claim> claims) {
        public Named {
            claims = List.copyOf(claims);
        }

        public long articles() {
            return claims.stream().map(claim -> claim.article().id()).distinct().count();
        }
    }

    private final Gazetteer gazetteer;
    private final Map<Object, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<Object, Place.Part> names = new LinkedHashMap<>();

    private NamedPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Those that most articles name first. */
    public static List<Named> of(CrossCheck check, Gazetteer gazetteer) {
        NamedPlaces places = new NamedPlaces(gazetteer);
        for (Claim claim : check.claims()) {
            if (claim.value() instanceof Place place && !place.isMeasured() && !claim.has(Trait.COMMON_NOUN)) {
                places.add(claim, place);
            }
        }
        return places.all();
    }

    private void add(Claim claim, Place place) {
        List<Place.Part> within = place.within();
        String kind = place instanceof Place.Named named ? named.kind() : "";
        add(claim, new Place.Part(place.name(), kind), within);
        for (int i = 0; i < within.size(); i++) {
            add(claim, within.get(i), within.subList(i + 1, within.size()));
        }
    }

    private void add(Claim claim, Place.Part part, List<Place.Part> within) {
        List<String> around = within.stream().map(Place.Part::name).toList();
        Object known = kinds(part.kind())
                .map(kind -> gazetteer.locate(part.name(), kind, around))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Object.class::cast)
                .orElse(part.name().toLowerCase(Locale.ROOT));
        if (known instanceof Located || isOnMaps(part)) {
            names.putIfAbsent(known, part);
            claims.computeIfAbsent(known, key -> new ArrayList<>()).add(claim);
        }
    }

    private static Stream<String> kinds(String kind) {
        return kind.equals("nature") ? NATURE.stream() : kind.equals("city") ? CITIES.stream() : Stream.of(kind);
    }

    private boolean isOnMaps(Place.Part part) {
        boolean isName =
                !part.name().isEmpty() && Character.isUpperCase(part.name().codePointAt(0));
        return isName && (ON_MAPS.contains(part.kind()) || part.kind().isEmpty() && gazetteer.knows(part.name()));
    }

    private List<Named> all() {
        List<Named> all = new ArrayList<>();
        claims.forEach((known, telling) -> all.add(named(known, telling)));
        return all.stream()
                .sorted(Comparator.comparing(Named::articles).reversed())
                .limit(MOST)
                .toList();
    }

    private Named named(Object known, List<Claim> telling) {
        if (known instanceof Located at) {
            return new Named(at.name(), isEither(at) ? "" : at.kind(), at, telling);
        }
        Place.Part part = Objects.requireNonNull(names.get(known));
        return new Named(part.name(), part.kind(), null, telling);
    }

    /** Whether a regency and the city in it bear the name: most texts do not say which they mean. */
    private boolean isEither(Located at) {
        return Stream.of("regency", "city")
                .allMatch(kind -> gazetteer
                        .locate(at.name(), kind, List.of(at.parent()))
                        .filter(other -> other.parent().equals(at.parent()))
                        .isPresent());
    }
}
