package dev.silang.eval.outside;

import dev.silang.text.Span;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they mean.
 *
 * @param text the phrase, or the sentence that holds it
 * @param span where it stands in the text, in UTF-16 code units
 * @param ordinal whether a rank is meant and not a number
 * @param reference when it was said, for "tomorrow"; null if it does not count
 * @param before words that may stand before the text to tell of what it was said; empty if none may
 * @param meanings any of which is right
 */
record Phrase(
        String text,
        Span span,
        boolean ordinal,
        @Nullable LocalDateTime reference,
        String before,
        List<Expected> meanings) {
    Phrase {
        meanings = List.copyOf(meanings);
    }

    /** The same behind the words that tell of what it was said. */
    Phrase inContext() {
        Span moved = new Span(span.start() + before.length(), span.end() + before.length());
        return new Phrase(before + text, moved, ordinal, reference, "", meanings);
    }
}
