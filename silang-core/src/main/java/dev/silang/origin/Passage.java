package dev.silang.origin;

import dev.silang.text.Span;
import java.util.List;

/**
 * Words that two articles share in one order, but for small edits.
 *
 * @param runs where both have the very same words, in the order of both texts; what stands between two runs was edited,
 *     left out, put in, or set aside; never empty
 */
public record Passage(List<Run> runs) {
    /**
     * Words that are the same in both.
     *
     * @param a in UTF-16 code units of the first article's text
     * @param b in UTF-16 code units of the second's
     * @param words how many
     */
    public record Run(Span a, Span b, int words) {}

    public Passage {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a passage needs words");
        }
    }

    /** From the first shared word to the last, in UTF-16 code units of the first article's text. */
    public Span inA() {
        return runs.get(0).a().span(runs.get(runs.size() - 1).a());
    }

    /** The same in the second article's text. */
    public Span inB() {
        return runs.get(0).b().span(runs.get(runs.size() - 1).b());
    }

    /** The words that are the same. */
    public int words() {
        return runs.stream().mapToInt(Run::words).sum();
    }
}
