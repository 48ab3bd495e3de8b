package dev.silang.ingest.adapter;

import dev.silang.text.OneLine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Characters of a text that stand for bytes of no character. */
final class Unreadable {
    private static final char REPLACEMENT = '\uFFFD';

    /** What is quoted before the first of them, in UTF-16 code units. */
    private static final int QUOTED = 20;

    private Unreadable() {}

    /** How many there are and where the first stands, in one line; null if there is none. */
    static @Nullable String in(String text) {
        int first = text.indexOf(REPLACEMENT);
        if (first < 0) {
            return null;
        }
        long count = text.chars().filter(c -> c == REPLACEMENT).count();
        long line = text.substring(0, first).chars().filter(c -> c == '\n').count() + 1;
        int column = text.codePointCount(text.lastIndexOf('\n', first) + 1, first) + 1;
        String before = OneLine.of(text.substring(Math.max(0, first - QUOTED), first));
        return String.format(
                Locale.ROOT,
                "%,d %s unreadable, U+FFFD in the text%s line %,d, character %,d%s",
                count,
                count == 1 ? "character" : "characters",
                count == 1 ? ":" : ", the first:",
                line,
                column,
                before.isBlank() ? "" : ", behind '" + before + "'");
    }
}
