package dev.silang.lang;

/**
 * A phrase of a pack found in a document.
 *
 * @param first index of the first token
 * @param end index behind the last token
 */
public record Match(Entry entry, int first, int end) {
    public int length() {
        return end - first;
    }
}
