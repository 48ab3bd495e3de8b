package dev.silang.web.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** The outlines of countries, of which a part can be drawn. Read when first asked for; immutable; safe for many threads. */
public final class Outlines {
    private static final String FILE = "outlines.tsv";

    /** Parts of a degree in the file. */
    private static final double PARTS = 100;

    /** Units of the drawing: what is nearer to the point before is not drawn. */
    private static final double FINEST = 0.8;

    private static final int TENTHS = 10;

    /** A closed line in degrees. */
    private static final class Ring {
        private final double[] longitudes;
        private final double[] latitudes;
        private final DoubleSummaryStatistics across;
        private final DoubleSummaryStatistics down;

        Ring(double[] longitudes, double[] latitudes) {
            this.longitudes = longitudes;
            this.latitudes = latitudes;
            this.across = Arrays.stream(longitudes).summaryStatistics();
            this.down = Arrays.stream(latitudes).summaryStatistics();
        }

        boolean isSeen(MapView view) {
            return Outlines.isSeen(view.x(across.getMin()), view.x(across.getMax()), MapView.WIDTH)
                    && Outlines.isSeen(view.y(down.getMax()), view.y(down.getMin()), MapView.HEIGHT);
        }
    }

    private static final class Installed {
        private static final Outlines OUTLINES = read();
    }

    private final List<Ring> rings;

    private Outlines(List<Ring> rings) {
        this.rings = rings;
    }

    public static Outlines installed() {
        return Installed.OUTLINES;
    }

    private static Outlines read() {
        try (InputStream in = Outlines.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no outlines: " + FILE);
            }
            return new Outlines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line ->
                            Arrays.stream(line.substring(line.indexOf('\t') + 2).split("zM?", -1)))
                    .filter(path -> !path.isEmpty())
                    .map(Outlines::ring)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of {@code 9512 556l3 -4 2 7}: where it begins, and steps. */
    private static Ring ring(String path) {
        String[] numbers = path.split("[l ]", -1);
        int corners = numbers.length / 2;
        double[] longitudes = new double[corners];
        double[] latitudes = new double[corners];
        int x = 0;
        int y = 0;
        for (int i = 0; i < corners; i++) {
            x += Integer.parseInt(numbers[2 * i]);
            y += Integer.parseInt(numbers[2 * i + 1]);
            longitudes[i] = x / PARTS;
            latitudes[i] = -y / PARTS;
        }
        return new Ring(longitudes, latitudes);
    }

    /** All that can be seen of them, as a path of SVG in tenths of the drawing's units. */
    public String path(MapView view) {
        StringBuilder path = new StringBuilder();
        rings.stream().filter(ring -> ring.isSeen(view)).forEach(ring -> draw(ring, view, path));
        return path.toString();
    }

    private static void draw(Ring ring, MapView view, StringBuilder path) {
        int corners = ring.longitudes.length;
        double[] x = new double[corners];
        double[] y = new double[corners];
        for (int i = 0; i < corners; i++) {
            x[i] = view.x(ring.longitudes[i]);
            y[i] = view.y(ring.latitudes[i]);
        }
        write(x, y, path);
    }

    /** Whether a line is long enough along one side of the drawing, and not all before or behind it. */
    private static boolean isSeen(double least, double most, int side) {
        return most > 0 && least < side && most - least > FINEST;
    }

    private static void write(double[] x, double[] y, StringBuilder path) {
        long lastX = tenths(x[0]);
        long lastY = tenths(y[0]);
        path.append('M').append(lastX).append(' ').append(lastY).append('l');
        int last = 0;
        for (int i = 1; i < x.length - 1; i++) {
            boolean isNear = Math.hypot(x[i] - x[last], y[i] - y[last]) < FINEST;
            boolean isOutside = isBeyond(x[last], x[i], x[i + 1], MapView.WIDTH)
                    || isBeyond(y[last], y[i], y[i + 1], MapView.HEIGHT);
            if (!isNear && !isOutside) {
                path.append(tenths(x[i]) - lastX)
                        .append(' ')
                        .append(tenths(y[i]) - lastY)
                        .append(' ');
                last = i;
                lastX = tenths(x[i]);
                lastY = tenths(y[i]);
            }
        }
        path.append("0 0z");
    }

    private static long tenths(double units) {
        return Math.round(units * TENTHS);
    }

    /** Whether a corner and those beside it are all on one side of the drawing: then no line to it is seen. */
    private static boolean isBeyond(double before, double at, double next, int side) {
        return before < 0 && at < 0 && next < 0 || before > side && at > side && next > side;
    }
}
