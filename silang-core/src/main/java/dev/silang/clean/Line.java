package dev.silang.clean;

import dev.silang.text.Span;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text without the white space around it.
 *
 * @param start first offset, in UTF-16 code units
 * @param end offset behind the last character, in UTF-16 code units
 * @param words how many pieces white space parts it into
 * @param key the same for lines with the same letters and digits, whatever their case; 0 if it has none or is long
 */
record Line(int start, int end, int words, long key) {
    /** Longer lines, in words, are nobody's teaser or headline and are not compared. */
    static final int COMPARED_WORDS = 60;

    /** Fewest words of a teaser. */
    private static final int TEASER_WORDS = 4;

    private static final int ASCII = 128;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** All lines that hold more than white space. LF, CR and both together end a line. */
    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            int first = skipSpace(text, at, end);
            if (first < end) {
                lines.add(measured(text, first, skipSpaceBack(text, first, end)));
            }
            at = end + 1;
        }
        return lines;
    }

    /** Whether it is long enough for a teaser and not too long. */
    boolean isTeaser() {
        return key != 0 && words >= TEASER_WORDS && words <= COMPARED_WORDS;
    }

    Span span() {
        return new Span(start, end);
    }

    int length() {
        return end - start;
    }

    /** The same as {@link Tokenizer#isSpace}, quick for the characters that most texts are made of. */
    static boolean isSpace(char c) {
        return c == ' ' || (c < ' ' || c >= ASCII) && Tokenizer.isSpace(c);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static int skipSpace(String text, int from, int limit) {
        int at = from;
        while (at < limit && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipSpaceBack(String text, int limit, int from) {
        int at = from;
        while (at > limit && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a stretch holds no letter and no digit. */
    static boolean isBare(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** FNV-1a over letters and digits. */
    private static long key(String text, int from, int to) {
        long hash = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * FNV_PRIME;
            }
        }
        return hash == FNV_OFFSET ? 0 : hash;
    }

    private static Line measured(String text, int start, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return new Line(start, end, words, words > COMPARED_WORDS ? 0 : key(text, start, end));
    }
}
