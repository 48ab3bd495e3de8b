package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LimitRole;
import dev.silang.lang.NumberAttributes.LinkRole;
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

    /** The longest link of a role that ends so; null if none. */
    static @Nullable Match linkEndingAt(TaggedDocument doc, LinkRole role, int end, int floor) {
        Match match = endingAt(doc, Category.NUMBER_LINKS, end, floor);
        return match != null && match.entry().is(NumberAttributes.LINK_ROLE, role) ? match : null;
    }

    /** The longest limit of a role that ends so; null if none. */
    static @Nullable Match limitEndingAt(TaggedDocument doc, LimitRole role, int end, int floor) {
        Match match = endingAt(doc, Category.NUMBER_LIMITS, end, floor);
        return match != null && match.entry().is(NumberAttributes.LIMIT_ROLE, role) ? match : null;
    }
}
