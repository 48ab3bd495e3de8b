package dev.silang.web.map;

import dev.silang.lang.Gazetteer.Located;
import java.util.Collection;

/**
 * A part of the world in a drawing as wide as a phone: longitudes are drawn as long as they are at its middle.
 *
 * @param west longitude of the left side
 * @param north latitude of the upper side
 * @param scale units of the drawing for a degree of latitude
 * @param stretch units for a degree of longitude, as a part of that
 */
public record MapView(double west, double north, double scale, double stretch) {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 240;

    /** Degrees that are shown at least: a reader knows an island or a coast again. */
    private static final double LEAST = 4;

    /** Of the drawing that stays free around the places, on each side. */
    private static final double MARGIN = 0.16;

    /** Farther from the equator nothing is stretched: the poles would fill the drawing. */
    private static final double STEEPEST = 70;

    /**
     * The smallest part that has all places.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MapView of(Collection<Located> places) {
        double west = places.stream().mapToDouble(Located::longitude).min().orElseThrow(MapView::none);
        double east = places.stream().mapToDouble(Located::longitude).max().orElseThrow(MapView::none);
        double south = places.stream().mapToDouble(Located::latitude).min().orElseThrow(MapView::none);
        double north = places.stream().mapToDouble(Located::latitude).max().orElseThrow(MapView::none);
        double middle = (south + north) / 2;
        double stretch = Math.cos(Math.toRadians(Math.min(STEEPEST, Math.abs(middle))));
        double across = Math.max(LEAST, (east - west) / (1 - 2 * MARGIN) * stretch);
        double down = Math.max(LEAST * HEIGHT / WIDTH, (north - south) / (1 - 2 * MARGIN));
        double scale = Math.min(WIDTH / across, HEIGHT / down);
        return new MapView(
                (west + east) / 2 - WIDTH / scale / stretch / 2, middle + HEIGHT / scale / 2, scale, stretch);
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException("a map needs a place");
    }

    public double x(double longitude) {
        return (longitude - west) * scale * stretch;
    }

    public double y(double latitude) {
        return (north - latitude) * scale;
    }
}
