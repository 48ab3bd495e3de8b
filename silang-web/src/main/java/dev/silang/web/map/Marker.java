package dev.silang.web.map;

import dev.silang.web.map.NamedPlaces.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Places that one sign on a map stands for, as they lie too near to each other for several.
 *
 * @param x units of the drawing
 * @param y likewise
 * @param first number of its first place, from one
 */
public record Marker(double x, double y, int first, List<Named> places) {
    /** Half the height of a sign, in units of the drawing. */
    public static final double RADIUS = 7;

    public Marker {
        places = List.copyOf(places);
    }

    /** Those that most articles name first; each place that lies somewhere is in one of them. */
    public static List<Marker> of(List<Named> places, MapView view) {
        List<List<Named>> groups = new ArrayList<>();
        for (Named place : places) {
            if (place.at() != null) {
                groups.stream()
                        .filter(group -> isNear(group.get(0), place, view))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(place), () -> groups.add(new ArrayList<>(List.of(place))));
            }
        }
        List<Marker> markers = new ArrayList<>();
        int number = 1;
        for (List<Named> group : groups) {
            markers.add(new Marker(x(group.get(0), view), y(group.get(0), view), number, group));
            number += group.size();
        }
        return markers;
    }

    private static boolean isNear(Named a, Named b, MapView view) {
        return Math.hypot(x(a, view) - x(b, view), y(a, view) - y(b, view)) < 2 * RADIUS;
    }

    private static double x(Named place, MapView view) {
        return view.x(Objects.requireNonNull(place.at()).longitude());
    }

    private static double y(Named place, MapView view) {
        return view.y(Objects.requireNonNull(place.at()).latitude());
    }

    /** {@code 3}, or {@code 3–5}. */
    public String numbers() {
        return places.size() == 1 ? String.valueOf(first) : first + "–" + (first + places.size() - 1);
    }
}
