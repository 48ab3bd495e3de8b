package dev.silang.ingest.pdf;

import java.util.Locale;
import java.util.Set;

/** Joins the lines of a paragraph; a word that a hyphen divides at the end of a line becomes whole. */
final class LineEnds {
    private static final char SOFT = '\u00AD';

    /** Letters that tell a doubled word ({@code orang-orang}) from a syllable that happens to come again. */
    private static final int DOUBLED = 3;

    /** All words of the document, in small letters. */
    private final Set<String> words;

    LineEnds(Set<String> words) {
        this.words = words;
    }

    void append(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        if (last < 0) {
            paragraph.append(line);
        } else if (paragraph.charAt(last) == SOFT) {
            paragraph.setLength(last);
            paragraph.append(line);
        } else if (last > 0
                && isHyphen(paragraph.charAt(last))
                && Character.isLetterOrDigit(paragraph.charAt(last - 1))) {
            if (isDivided(lastWord(paragraph, last), firstWord(line))) {
                paragraph.setLength(last);
            }
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    /** Whether the hyphen is of the line's end alone: not that of a compound, a doubled word or a name. */
    private boolean isDivided(String before, String after) {
        if (before.isEmpty() || after.isEmpty() || !Character.isLowerCase(after.charAt(0)) || isName(before)) {
            return false;
        }
        String first = before.toLowerCase(Locale.ROOT);
        if (words.contains(first + after)) {
            return true;
        }
        return !words.contains(first + "-" + after) && !isDoubled(first, after);
    }

    /** Abbreviations in capitals take their endings behind a hyphen. */
    private static boolean isName(String before) {
        return before.length() > 1 && before.equals(before.toUpperCase(Locale.ROOT));
    }

    private static boolean isDoubled(String before, String after) {
        for (int length = DOUBLED; length <= Math.min(before.length(), after.length()); length++) {
            if (before.endsWith(after.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static String lastWord(StringBuilder text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }
}
