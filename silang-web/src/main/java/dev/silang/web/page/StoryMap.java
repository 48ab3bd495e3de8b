package dev.silang.web.page;

import dev.silang.check.CrossCheck;
import dev.silang.claim.Claim;
import dev.silang.lang.Gazetteer;
import dev.silang.report.html.Markup;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.text.OneLine;
import dev.silang.web.map.MapView;
import dev.silang.web.map.Marker;
import dev.silang.web.map.NamedPlaces.Named;
import dev.silang.web.map.Outlines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The places that a story names: drawn with numbers, and listed with the words that name them. */
final class StoryMap {
    /** Quotations that are told of a place. */
    private static final int QUOTES = 3;

    /** Units of the drawing that a digit is wide, in the size in which signs are numbered. */
    private static final double DIGIT = 5.2;

    private final Markup html;
    private final Labels labels;
    private final CheckText wording;

    StoryMap(Markup html, CrossCheck check, Labels labels) {
        this.html = html;
        this.labels = labels;
        this.wording = new CheckText(check, labels);
    }

    /** Nothing if no place lies somewhere. */
    void write(List<Named> places) {
        List<Gazetteer.Located> located =
                places.stream().map(Named::at).filter(Objects::nonNull).toList();
        if (located.isEmpty()) {
            return;
        }
        MapView view = MapView.of(located);
        List<Marker> markers = Marker.of(places, view);
        html.open("aside", "class", "beside", "aria-label", labels.text("desk.map"));
        html.open("details", "class", "fold", "id", "map").open("summary").element("h2", labels.text("desk.map"));
        html.text(" ").element("small", labels.count("desk.map.count", located.size()));
        html.close().open("div", "class", "inner");
        draw(view, markers);
        list(markers);
        notDrawn(places.stream().filter(place -> place.at() == null).toList());
        html.element("p", labels.text("desk.map.source"), "class", "hint-line");
        html.close().close().closeLine();
    }

    private void draw(MapView view, List<Marker> markers) {
        html.open(
                "svg",
                "class",
                "map",
                "viewBox",
                "0 0 " + MapView.WIDTH + " " + MapView.HEIGHT,
                "role",
                "img",
                "aria-labelledby",
                "map-title map-what");
        html.element("title", labels.text("desk.map"), "id", "map-title");
        String drawn = markers.stream()
                .flatMap(marker -> marker.places().stream())
                .map(place -> OneLine.of(place.name()))
                .collect(Collectors.joining(", "));
        html.element("desc", labels.text("desk.map.what", drawn), "id", "map-what");
        html.open(
                        "path",
                        "class",
                        "land",
                        "transform",
                        "scale(.1)",
                        "d",
                        Outlines.installed().path(view))
                .close();
        // what most articles name lies on top
        for (int i = markers.size() - 1; i >= 0; i--) {
            sign(markers.get(i));
        }
        html.closeLine();
    }

    private void sign(Marker marker) {
        String numbers = marker.numbers();
        double half = Math.max(Marker.RADIUS, (numbers.length() * DIGIT + Marker.RADIUS) / 2);
        html.open(
                        "rect",
                        "x",
                        unit(marker.x() - half),
                        "y",
                        unit(marker.y() - Marker.RADIUS),
                        "width",
                        unit(2 * half),
                        "height",
                        unit(2 * Marker.RADIUS),
                        "rx",
                        unit(Marker.RADIUS))
                .close();
        html.element("text", numbers, "x", unit(marker.x()), "y", unit(marker.y()));
    }

    private static String unit(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void list(List<Marker> markers) {
        html.open("ol", "class", "places").trusted("\n");
        for (Marker marker : markers) {
            marker.places().forEach(this::item);
        }
        html.closeLine();
    }

    private void item(Named place) {
        html.open("li").element("bdi", OneLine.of(place.name()), "class", "place");
        html.text(" ").element("span", beneath(place), "class", "dateline");
        quotes(place);
        html.closeLine();
    }

    private String beneath(Named place) {
        List<String> parts = new ArrayList<>();
        if (labels.has("desk.map.kind." + place.kind())) {
            parts.add(labels.text("desk.map.kind." + place.kind()));
        }
        if (place.at() != null && !place.at().parent().equals(place.name())) {
            parts.add(place.at().parent());
        }
        parts.add(labels.count("stories.reports", (int) place.articles()));
        return String.join(" · ", parts);
    }

    private void quotes(Named place) {
        Set<String> told = new LinkedHashSet<>();
        for (Claim claim : place.claims()) {
            told.add("“" + OneLine.of(claim.quote()) + "” – "
                    + wording.name(claim.article().id()));
        }
        html.open("ul");
        told.stream()
                .limit(QUOTES)
                .forEach(quote -> html.open("li").element("bdi", quote).close());
        html.close();
    }

    /** What no table has a point for, or what may be one of several places. */
    private void notDrawn(List<Named> places) {
        if (places.isEmpty()) {
            return;
        }
        html.element("h3", labels.text("desk.map.not-drawn")).open("ul", "class", "places");
        html.trusted("\n");
        places.forEach(this::item);
        html.closeLine();
    }
}
