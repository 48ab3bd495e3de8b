package dev.silang.claim;

import dev.silang.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain by which an article knows a thing.
 *
 * @param kind {@code outlet}, {@code agency}, {@code speaker}, {@code document} or {@code vague} ("beberapa laporan")
 * @param name as the article's fullest form has it
 * @param role the office, null if none is given
 * @param cue the words that credit, null if the link is the article's own credit line
 * @param span where the source is named
 */
public record Attribution(
        Kind kind,
        String name,
        @Nullable String role,
        @Nullable String cue,
        @Nullable Span span) {
    /** What sort of source it is. */
    public enum Kind {
        OUTLET,
        AGENCY,
        SPEAKER,
        DOCUMENT,
        VAGUE
    }
}
