package dev.silang.check.run;

import dev.silang.claim.Claim;
import dev.silang.relation.Containment;
import dev.silang.value.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which place lies in which: first as the story's own articles say, then as the gazetteer knows. */
final class StoryContainment implements Containment {
    private final Map<String, List<Place.Part>> told = new HashMap<>();
    private final Containment gazetteer;

    StoryContainment(List<Claim> claims, Containment gazetteer) {
        this.gazetteer = gazetteer;
        for (Claim claim : claims) {
            if (claim.value() instanceof Place place && !place.within().isEmpty()) {
                told.merge(key(place.name()), place.within(), StoryContainment::both);
            }
        }
    }

    private static List<Place.Part> both(List<Place.Part> a, List<Place.Part> b) {
        Set<Place.Part> parts = new LinkedHashSet<>(a);
        parts.addAll(b);
        return List.copyOf(parts);
    }

    @Override
    public List<Place.Part> around(String name) {
        List<Place.Part> around = told(name);
        return around.isEmpty() ? gazetteer.around(name) : around;
    }

    @Override
    public List<Place.Part> told(String name) {
        return told.getOrDefault(key(name), List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
