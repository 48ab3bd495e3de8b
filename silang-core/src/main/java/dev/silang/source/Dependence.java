package dev.silang.source;

import org.jspecify.annotations.Nullable;

/**
 * Why two articles are not independent.
 *
 * @param a id of an article
 * @param b id of another
 * @param reason what they share
 * @param detail the shared outlet, publisher, agency or speaker, or the share of copied text in percent
 * @param from id of the one that has it from itself or had it first; null where neither credits nor times tell
 */
public record Dependence(
        String a,
        String b,
        Reason reason,
        String detail,
        @Nullable String from) {
    /** What makes two articles one source. The first five hold for all they say, the others for a claim. */
    public enum Reason {
        SAME_OUTLET,
        SAME_FAMILY,
        CREDITS_OTHER,
        SAME_AGENCY,
        COPIED_TEXT,
        /** A passage that holds the claim stands in both. */
        COPIED_PASSAGE,
        /** Both have the claim from one speaker, document or body. */
        SAME_SPEAKER
    }

    public static Dependence of(String a, String b, Reason reason, String detail) {
        return new Dependence(a, b, reason, detail, null);
    }
}
