package dev.silang.ingest.fetch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of a document, as far as it can be read.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3">RFC 9110, 8.3</a>
 */
record ContentType(@Nullable String mediaType, @Nullable String charset) {
    private static final String CHARSET = "charset=";

    static ContentType parse(@Nullable String header) {
        if (header == null) {
            return new ContentType(null, null);
        }
        String[] parts = header.split(";", -1);
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        String charset = null;
        for (String part : parts) {
            String parameter = part.strip();
            if (parameter.toLowerCase(Locale.ROOT).startsWith(CHARSET)) {
                charset =
                        parameter.substring(CHARSET.length()).replace("\"", "").strip();
            }
        }
        return new ContentType(type.isEmpty() ? null : type, charset == null || charset.isEmpty() ? null : charset);
    }
}
