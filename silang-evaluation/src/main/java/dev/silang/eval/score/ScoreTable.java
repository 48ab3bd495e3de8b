package dev.silang.eval.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures over several cases. */
public final class ScoreTable {
    /** The figure that joins the precision and the recall of conflicts. */
    static final String CONFLICT_F1 = "conflict F1";

    static final String OFF_TEXT = "claims off their text";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Tally total = new Tally();
    private final int cases;

    public ScoreTable(List<CaseScore> scores) {
        scores.forEach(score -> total.addAll(score.tally()));
        cases = scores.size();
    }

    /**
     * The figures by name: shares rounded to four places, null where nothing was counted, then the counts of cases,
     * claims and claims whose quote is not what their offsets say.
     */
    public Map<String, @Nullable BigDecimal> figures() {
        Map<String, @Nullable BigDecimal> figures = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) {
            figures.put(figure.label(), rounded(ratio(figure.hit(), figure.of()), 4));
        }
        double precision = orZero(figures.get(Figure.CONFLICT_PRECISION.label()));
        double recall = orZero(figures.get(Figure.CONFLICT_RECALL.label()));
        double sum = precision + recall;
        figures.put(CONFLICT_F1, rounded(sum == 0 ? 0.0 : 2 * precision * recall / sum, 4));
        figures.put("cases", BigDecimal.valueOf(cases));
        figures.put("claims", BigDecimal.valueOf(total.of("claims")));
        figures.put(OFF_TEXT, BigDecimal.valueOf(total.of(OFF_TEXT)));
        return figures;
    }

    /** The table, then all figures as one line of JSON; every line ends with a line feed. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Figure figure : Figure.values()) {
            out.append(line("%-24s %6s   %d of %d%n", figure.label(), figure.hit(), figure.of()));
        }
        return out.append(bySlot("claim ")).append(json()).append('\n').toString();
    }

    /** What was found of conflicts and updates, as a whole and by slot; every line ends with a line feed. */
    public String differences() {
        StringBuilder out = new StringBuilder();
        for (Figure figure : List.of(Figure.CONFLICT_PRECISION, Figure.CONFLICT_RECALL, Figure.UPDATE_RECALL)) {
            out.append(line("%-24s %6s   %d of %d%n", figure.label(), figure.hit(), figure.of()));
        }
        return out.append(bySlot("conflict ")).append(bySlot("update ")).toString();
    }

    private String bySlot(String what) {
        return total.counts().keySet().stream()
                .filter(name -> name.startsWith(what) && !name.endsWith("found"))
                .map(name -> line("  %-22s %6s   %d of %d%n", name, name + " found", name))
                .collect(Collectors.joining());
    }

    private String line(String format, String label, String hit, String of) {
        BigDecimal share = rounded(ratio(hit, of), 3);
        String shown = share == null ? "-" : share.toPlainString();
        return String.format(Locale.ROOT, format.replace("%n", "\n"), label, shown, total.of(hit), total.of(of));
    }

    private String json() {
        return figures().entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + number(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String name) {
        try {
            return JSON.writeValueAsString(name);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shares keep one place at least ("1.0"), counts have none. */
    private static String number(@Nullable BigDecimal value) {
        if (value == null) {
            return "null";
        }
        if (value.scale() == 0) {
            return value.toPlainString();
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.setScale(Math.max(1, plain.scale())).toPlainString();
    }

    private @Nullable Double ratio(String hit, String of) {
        return total.of(of) == 0 ? null : (double) total.of(hit) / total.of(of);
    }

    /** Rounds the exact value of the floating-point number, as the scorer that comes with the cases does. */
    private static @Nullable BigDecimal rounded(@Nullable Double value, int places) {
        return value == null ? null : new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    }

    private static double orZero(@Nullable BigDecimal value) {
        return value == null ? 0 : value.doubleValue();
    }
}
