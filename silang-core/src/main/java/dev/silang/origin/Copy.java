package dev.silang.origin;

import dev.silang.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two articles have word for word.
 *
 * @param a id of an article
 * @param b id of another
 * @param passages in the order of the first article's text; never empty
 * @param share of the words of the shorter one, 0 to 1
 * @param from id of the one that the other has it from or that had it first; null where neither credits nor times tell
 */
public record Copy(
        String a,
        String b,
        List<Passage> passages,
        double share,
        @Nullable String from) {
    /**
     * Share of the shorter text from which the two count as copies. Own reports of one event by two newsrooms share below a
     * tenth, most of it quotations.
     */
    public static final double NEAR = .3;

    public Copy {
        passages = List.copyOf(passages);
    }

    public Copy withFrom(@Nullable String article) {
        return new Copy(a, b, passages, share, article);
    }

    /** Whether one of the texts as a whole is a copy, or both are of a third. */
    public boolean isNear() {
        return share >= NEAR;
    }

    /** Whether one passage holds both stretches, each on its own side, in UTF-16 code units. */
    public boolean holds(Span inA, Span inB) {
        return passages.stream().anyMatch(p -> p.inA().encloses(inA) && p.inB().encloses(inB));
    }
}
