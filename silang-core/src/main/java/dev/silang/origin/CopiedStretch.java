package dev.silang.origin;

import dev.silang.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that the same other articles have too.
 *
 * @param others whose else they are, each once
 */
public record CopiedStretch(Span span, List<Other> others) {
    public CopiedStretch {
        others = List.copyOf(others);
    }

    /**
     * Another article with the same words.
     *
     * @param article its id
     * @param from id of the one of the two that had them first, null where that is not known
     */
    public record Other(String article, @Nullable String from) {}
}
