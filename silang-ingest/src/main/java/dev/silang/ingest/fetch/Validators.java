package dev.silang.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server told to ask it later whether a document has changed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8">RFC 9110, 8.8</a>
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /** Of a document that was not fetched before. */
    public static final Validators NONE = new Validators(null, null);
}
