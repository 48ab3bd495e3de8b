package dev.silang.desk;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address that is followed, and how that goes.
 *
 * @param etag what the server told of what it gave last, to ask whether it changed; null if it told nothing
 * @param lastModified likewise
 * @param tried when it was asked last; null if never
 * @param succeeded when it answered last; null if never
 * @param failures how often it failed since it answered last
 * @param problem why it failed the last time, in one line; null if it did not
 * @param due when to ask again; null: at once
 * @param articles how many came from it in all
 */
public record Feed(
        String address,
        Kind kind,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant tried,
        @Nullable Instant succeeded,
        int failures,
        @Nullable String problem,
        @Nullable Instant due,
        long articles) {
    /** What stands at the address; what it is in truth is seen when it is read. */
    public enum Kind {
        FEED,
        SITEMAP,
        /** Addresses in a file, or a page. */
        LIST,
        /** Not asked yet. */
        UNKNOWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One that was never asked. */
    public static Feed of(String address) {
        return new Feed(address, Kind.UNKNOWN, null, null, null, null, 0, null, null, 0);
    }
}
