package dev.silang.eval.outside;

import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Precision, recall and F1 of stretches of one kind, counted as TempEval-3 counts them: strictly, where both ends must
 * be the same, and by overlap, where one shared code unit is enough. Not thread-safe.
 */
public final class SpanScore {
    private int gold;
    private int found;
    private int same;
    private int goldMet;
    private int foundMet;

    /** How a stretch must lie to count as found. */
    public enum Match {
        STRICT,
        OVERLAP
    }

    /** Adds the stretches of one text; returns what was marked and not met, then what was found and met nothing. */
    public Faults add(List<Span> marked, List<Span> read) {
        gold += marked.size();
        found += read.size();
        same += (int) marked.stream().filter(read::contains).count();
        List<Span> missed = unmet(marked, read);
        List<Span> wrong = unmet(read, marked);
        goldMet += marked.size() - missed.size();
        foundMet += read.size() - wrong.size();
        return new Faults(missed, wrong);
    }

    private static List<Span> unmet(List<Span> some, List<Span> others) {
        List<Span> unmet = new ArrayList<>(some);
        unmet.removeIf(span -> others.stream().anyMatch(span::overlaps));
        return unmet;
    }

    /**
     * What is not as marked.
     *
     * @param missed marked, and not met by anything found
     * @param wrong found, and not met by anything marked
     */
    public record Faults(List<Span> missed, List<Span> wrong) {
        public Faults {
            missed = List.copyOf(missed);
            wrong = List.copyOf(wrong);
        }
    }

    public int gold() {
        return gold;
    }

    public int found() {
        return found;
    }

    /** How many marked stretches no found one meets. */
    public int missed() {
        return gold - goldMet;
    }

    public double precision(Match match) {
        return share(match == Match.STRICT ? same : foundMet, found);
    }

    public double recall(Match match) {
        return share(match == Match.STRICT ? same : goldMet, gold);
    }

    /** The harmonic mean of both; 0 if nothing was found or marked. */
    public double f1(Match match) {
        double sum = precision(match) + recall(match);
        return sum == 0 ? 0 : 2 * precision(match) * recall(match) / sum;
    }

    private static double share(int hits, int of) {
        return of == 0 ? 0 : (double) hits / of;
    }

    /** One line of a table; {@link #HEAD} goes above it. */
    public String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-12s %6d %6d   %.3f %.3f %.3f   %.3f",
                name,
                gold,
                found,
                precision(Match.OVERLAP),
                recall(Match.OVERLAP),
                f1(Match.OVERLAP),
                f1(Match.STRICT));
    }

    public static final String HEAD = "kind         marked  found   precis recall F1      strict F1";
}
