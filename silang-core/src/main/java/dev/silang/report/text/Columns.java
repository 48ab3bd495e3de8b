package dev.silang.report.text;

import dev.silang.text.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits text into the columns of a terminal. Widths are in cells: a combining mark takes none, an East Asian letter or a
 * pictograph two.
 */
final class Columns {
    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The main wide ranges of Unicode Standard Annex 11; no report needs the rare ones. */
    private static boolean isWide(int c) {
        return isBetween(c, 0x1100, 0x115f)
                || isBetween(c, 0x2e80, 0xa4cf)
                || isBetween(c, 0xac00, 0xd7a3)
                || isForm(c)
                || isBetween(c, 0x1f300, 0x1faff)
                || isBetween(c, 0x20000, 0x3fffd);
    }

    /** Compatibility ideographs and full-width forms. */
    private static boolean isForm(int c) {
        return isBetween(c, 0xf900, 0xfaff) || isBetween(c, 0xfe30, 0xfe6f) || isBetween(c, 0xff00, 0xff60);
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** The text in lines of at most so many cells, broken at spaces; a longer word is broken where it must be. */
    static List<String> wrapped(String text, int cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : OneLine.of(text).split(" ")) {
            String rest = word;
            int width = width(rest);
            if (used > 0 && used + 1 + width > cells) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (used == 0 && width > cells) {
                int cut = fitting(rest, cells);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                width = width(rest);
            }
            line.append(used > 0 ? " " : "").append(rest);
            used += (used > 0 ? 1 : 0) + width;
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** How many code units of a word fit, at least one code point. */
    private static int fitting(String word, int cells) {
        int used = 0;
        int at = 0;
        while (at < word.length()) {
            int codePoint = word.codePointAt(at);
            used += width(codePoint);
            if (used > cells && at > 0) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
