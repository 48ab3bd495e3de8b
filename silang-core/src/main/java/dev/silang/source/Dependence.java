package dev.silang.source;

/**
 * Why two articles are not independent.
 *
 * @param a id of an article
 * @param b id of another
 * @param reason what they share
 * @param detail the shared outlet, agency or speaker, or the share of copied text in percent
 */
public record Dependence(String a, String b, Reason reason, String detail) {
    /** What makes two articles one source. */
    public enum Reason {
        SAME_OUTLET,
        CREDITS_OTHER,
        SAME_AGENCY,
        COPIED_TEXT
    }
}
