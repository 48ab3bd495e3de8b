package dev.silang.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simplifies the outlines of countries for the map of a story. */
@Command(
        name = "outlines",
        mixinStandardHelpOptions = true,
        description =
                "Simplifies countries of Natural Earth (countries-10m.json of the npm package world-atlas) for the map of a story.")
final class OutlinesCommand implements Callable<Integer> {
    private static final String HEADER = """
            # Outlines of countries: a name and a path of SVG in hundredths of a degree, south positive, a line each.
            # Made with Natural Earth (naturalearthdata.com, public domain), version 4.1, by
            # silang-eval outlines countries-10m.json FILE, from the npm package world-atlas 2.0.2. Borders are those in force on the ground.
            """;

    /** Of a degree: what is finer than a line of a map of the world. */
    private static final double COARSE = 0.08;

    /** Of a degree: what can be seen on a map of a province. */
    private static final double FINE = 0.01;

    private static final double HALF_TURN = 180;

    private static final double SOUTH_POLE = -90;

    /** Indonesia and its neighbours: maps of a province are of these. */
    private static final double[] NEAR = {94, -12, 142, 8};

    @Parameters(index = "0", paramLabel = "TOPOJSON", description = "countries-10m.json.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path source;

    @Parameters(index = "1", paramLabel = "FILE", description = "Gets the outlines.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path target;

    @Option(
            names = "--coarse",
            paramLabel = "DEGREES",
            description = "Tolerance far from Indonesia (${DEFAULT-VALUE}).")
    private double coarse = COARSE;

    @Option(
            names = "--fine",
            paramLabel = "DEGREES",
            description = "Tolerance in and around Indonesia (${DEFAULT-VALUE}).")
    private double fine = FINE;

    /** A point in degrees. */
    private record Corner(double x, double y) {}

    @Override
    public Integer call() throws IOException {
        JsonNode map = new ObjectMapper().readTree(source.toFile());
        List<List<Corner>> arcs = new ArrayList<>();
        for (JsonNode arc : map.get("arcs")) {
            List<Corner> line = decoded(arc, map.get("transform"));
            arcs.add(simplified(line, tolerance(line)));
        }
        TreeMap<String, String> paths = new TreeMap<>();
        for (JsonNode country : map.get("objects").get("countries").get("geometries")) {
            String path = path(country, arcs);
            if (!path.isEmpty()) {
                paths.merge(country.get("properties").get("name").asText(), path, String::concat);
            }
        }
        StringBuilder out = new StringBuilder(HEADER);
        paths.forEach((name, path) -> out.append(name).append('\t').append(path).append('\n'));
        Files.writeString(target, out);
        return 0;
    }

    private static List<Corner> decoded(JsonNode arc, JsonNode transform) {
        List<Corner> line = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            line.add(new Corner(scaled(x, transform, 0), scaled(y, transform, 1)));
        }
        return line;
    }

    private static double scaled(long value, JsonNode transform, int axis) {
        return value * transform.get("scale").get(axis).asDouble()
                + transform.get("translate").get(axis).asDouble();
    }

    private double tolerance(List<Corner> line) {
        boolean isNear =
                line.stream().anyMatch(at -> at.x > NEAR[0] && at.x < NEAR[2] && at.y > NEAR[1] && at.y < NEAR[3]);
        return isNear ? fine : coarse;
    }

    /** Douglas and Peucker: the ends stay, and so does whatever lies further from the line between them. */
    private static List<Corner> simplified(List<Corner> line, double tolerance) {
        int furthest = 0;
        double most = 0;
        Corner first = line.get(0);
        Corner last = line.get(line.size() - 1);
        for (int i = 1; i < line.size() - 1; i++) {
            double distance = distance(line.get(i), first, last);
            if (distance > most) {
                most = distance;
                furthest = i;
            }
        }
        if (most <= tolerance) {
            return first.equals(last) ? List.of(first) : List.of(first, last);
        }
        List<Corner> kept = new ArrayList<>(simplified(line.subList(0, furthest + 1), tolerance));
        List<Corner> rest = simplified(line.subList(furthest, line.size()), tolerance);
        kept.addAll(rest.subList(1, rest.size()));
        return kept;
    }

    private static double distance(Corner at, Corner from, Corner to) {
        double length = Math.hypot(to.x - from.x, to.y - from.y);
        return length == 0
                ? Math.hypot(at.x - from.x, at.y - from.y)
                : Math.abs((to.x - from.x) * (from.y - at.y) - (from.x - at.x) * (to.y - from.y)) / length;
    }

    private static String path(JsonNode country, List<List<Corner>> arcs) {
        StringBuilder path = new StringBuilder();
        boolean hasMany = country.get("type").asText().equals("MultiPolygon");
        for (JsonNode polygon : hasMany ? country.get("arcs") : List.of(country.get("arcs"))) {
            for (JsonNode ring : polygon) {
                path.append(path(unbroken(corners(ring, arcs))));
            }
        }
        return path.toString();
    }

    private static List<Corner> corners(JsonNode ring, List<List<Corner>> arcs) {
        List<Corner> corners = new ArrayList<>();
        for (JsonNode index : ring) {
            int arc = index.asInt();
            List<Corner> line = new ArrayList<>(arcs.get(arc < 0 ? ~arc : arc));
            if (arc < 0) {
                Collections.reverse(line);
            }
            corners.addAll(line);
        }
        return corners;
    }

    /** Without leaps from one end of the map to the other; one that goes around the pole goes through it. */
    private static List<Corner> unbroken(List<Corner> ring) {
        List<Corner> whole = new ArrayList<>();
        double turn = 0;
        double before = ring.get(0).x;
        for (Corner corner : ring) {
            if (Math.abs(corner.x - before) > HALF_TURN) {
                turn += corner.x < before ? 2 * HALF_TURN : -2 * HALF_TURN;
            }
            before = corner.x;
            whole.add(new Corner(corner.x + turn, corner.y));
        }
        if (turn != 0) {
            whole.add(new Corner(whole.get(whole.size() - 1).x, SOUTH_POLE));
            whole.add(new Corner(whole.get(0).x, SOUTH_POLE));
        }
        double middle = whole.stream().mapToDouble(Corner::x).average().orElse(0);
        double back = 2 * HALF_TURN * Math.rint(middle / (2 * HALF_TURN));
        return whole.stream()
                .map(corner -> new Corner(corner.x - back, corner.y))
                .toList();
    }

    /** Empty if less than a triangle is left. */
    private static String path(List<Corner> ring) {
        StringBuilder path = new StringBuilder();
        long x = Math.round(ring.get(0).x * 100);
        long y = Math.round(-ring.get(0).y * 100);
        path.append('M').append(x).append(' ').append(y).append('l');
        int steps = 0;
        for (Corner corner : ring.subList(1, ring.size())) {
            long nextX = Math.round(corner.x * 100);
            long nextY = Math.round(-corner.y * 100);
            if (nextX != x || nextY != y) {
                path.append(steps == 0 ? "" : " ").append(nextX - x).append(' ').append(nextY - y);
                steps++;
                x = nextX;
                y = nextY;
            }
        }
        return steps < 2 ? "" : path.append('z').toString();
    }
}
