package dev.silang.ingest.fetch;

import java.util.Locale;

/** How it is said that a document has too many bytes. */
final class TooLarge {
    private TooLarge() {}

    static String of(int most) {
        return String.format(Locale.ROOT, "too large: more than %,d bytes", most);
    }
}
