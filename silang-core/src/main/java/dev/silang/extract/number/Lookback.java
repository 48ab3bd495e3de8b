package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.TaggedDocument;
import org.jspecify.annotations.Nullable;

/** Finds phrases by where they end. */
final class Lookback {
    /** The longest phrase of the packs that stands before a number has as many tokens. */
    private static final int LONGEST = 5;

    private Lookback() {}

    /** The longest phrase of a category that ends before a token and begins at or behind another; null if none. */
    static @Nullable Match endingAt(TaggedDocument doc, Category category, int end, int floor) {
        for (int at = Math.max(floor, end - LONGEST); at < end; at++) {
            Match match = doc.match(at, category);
            if (match != null && match.end() == end) {
                return match;
            }
        }
        return null;
    }

    static @Nullable Match roleEndingAt(TaggedDocument doc, Category category, String role, int end, int floor) {
        Match match = endingAt(doc, category, end, floor);
        return match != null && match.entry().has("role", role) ? match : null;
    }
}
