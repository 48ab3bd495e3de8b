package dev.silang.eval.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the figures may not fall below, for one set of cases.
 *
 * @param cases how many cases the figures were measured on
 * @param sha256 the hash of these cases; on other cases the floor says nothing
 * @param tolerance by how much a figure may be worse than its limit
 * @param why where the tolerance comes from
 * @param limits by figure: the least, or for "body lost" and "claims off their text" the most
 */
public record QualityFloor(int cases, String sha256, BigDecimal tolerance, String why, Map<String, BigDecimal> limits) {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0010");
    private static final String WHY =
            "The same build gives the same figures to the last digit, so this only lets through"
                    + " what one claim of a thousand moves; one conflict, update or statement moves its figure by more.";

    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    public QualityFloor {
        limits = Map.copyOf(limits);
    }

    /** A floor at exactly these figures. Figures of which nothing was counted get no limit. */
    public static QualityFloor at(Map<String, @Nullable BigDecimal> figures, int cases, String sha256) {
        Map<String, BigDecimal> limits = new LinkedHashMap<>();
        for (String name : names()) {
            BigDecimal value = figures.get(name);
            if (value != null) {
                limits.put(name, value);
            }
        }
        return new QualityFloor(cases, sha256, TOLERANCE, WHY, limits);
    }

    /** @throws IllegalArgumentException if a field is missing */
    public static QualityFloor read(Path file) throws IOException {
        JsonNode json = JSON.readTree(Files.readString(file));
        Map<String, BigDecimal> limits = new LinkedHashMap<>();
        json.required("limits").properties().forEach(field -> limits.put(field.getKey(), decimal(field.getValue())));
        return new QualityFloor(
                json.required("cases").intValue(),
                json.required("sha256").asText(),
                decimal(json.required("tolerance")),
                json.required("why").asText(),
                limits);
    }

    /** Shares have four places, counts none. */
    private static BigDecimal decimal(JsonNode number) {
        BigDecimal value = new BigDecimal(number.asText());
        return value.scale() > 0 ? value.setScale(4, RoundingMode.HALF_EVEN) : value;
    }

    public void write(Path file) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("cases", cases)
                .put("sha256", sha256)
                .put("tolerance", tolerance)
                .put("why", why);
        ObjectNode written = json.putObject("limits");
        for (String name : names()) {
            BigDecimal limit = limits.get(name);
            if (limit != null) {
                written.put(name, limit);
            }
        }
        Files.writeString(file, text(json) + "\n", StandardCharsets.UTF_8);
    }

    public boolean isFor(String casesSha256) {
        return sha256.equals(casesSha256);
    }

    /** What is worse than the floor allows, one line for each figure. */
    public List<String> failures(Map<String, @Nullable BigDecimal> figures) {
        List<String> failures = new ArrayList<>();
        for (String name : names()) {
            BigDecimal limit = limits.get(name);
            BigDecimal value = figures.get(name);
            if (limit != null && (value == null || isWorse(name, value, limit))) {
                failures.add(name + ": " + (value == null ? "nothing counted" : value.toPlainString()) + ", "
                        + (isCeiling(name) ? "at most " : "at least ") + limit.toPlainString());
            }
        }
        return failures;
    }

    /** This with every limit as good as the figure, where the figure is better. */
    public QualityFloor raisedTo(Map<String, @Nullable BigDecimal> figures) {
        Map<String, BigDecimal> raised = new LinkedHashMap<>(limits);
        at(figures, cases, sha256)
                .limits
                .forEach((name, value) ->
                        raised.merge(name, value, (old, now) -> isCeiling(name) == now.compareTo(old) < 0 ? now : old));
        return new QualityFloor(cases, sha256, tolerance, why, raised);
    }

    private boolean isWorse(String name, BigDecimal value, BigDecimal limit) {
        BigDecimal below = isCeiling(name) ? value.subtract(limit) : limit.subtract(value);
        return below.compareTo(tolerance) > 0;
    }

    private static boolean isCeiling(String name) {
        return name.equals(Figure.BODY_LOST.label()) || name.equals(ScoreTable.OFF_TEXT);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            names.add(figure.label());
        }
        names.add(ScoreTable.CONFLICT_F1);
        names.add(ScoreTable.OFF_TEXT);
        return names;
    }

    private static String text(JsonNode json) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
