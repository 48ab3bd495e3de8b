package dev.silang.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words, numbers and marks. One pass, no state, the same for every language.
 *
 * <p>A word runs over hyphens and apostrophes between letters ("luka-luka", "Jong-un"); letters and digits part ("Rp28" is two tokens); a number keeps points and commas between digits ("1.672.985,50", "10.30").
 */
public final class Tokenizer {
    /** Letters of a currency before its figures: "Rp", "USD". */
    private static final int LONGEST_CURRENCY = 3;

    private Tokenizer() {}

    /** Appends the tokens of one span; offsets stay those of the whole text. */
    public static void tokenize(String text, Span span, List<Token> into) {
        int at = span.start();
        while (at < span.end()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            CharacterReference reference = c == '&' ? CharacterReference.at(text, at, span.end()) : null;
            if (reference != null) {
                if (!isSpace(reference.character())) {
                    String mark = String.valueOf(reference.character());
                    into.add(new Token(at, reference.end(), Token.Kind.MARK, mark, mark));
                }
                at = reference.end();
            } else if (isSpace(c)) {
                at = next;
            } else if (Character.isLetter(c)) {
                int end = wordEnd(text, next, span.end());
                into.add(token(text, at, end, Token.Kind.WORD));
                at = end;
            } else if (isDigit(c)) {
                int end = numberEnd(text, next, span.end());
                into.add(token(text, at, end, Token.Kind.NUMBER));
                at = end;
            } else {
                int end = markEnd(text, at, next, span.end());
                into.add(token(text, at, end, Token.Kind.MARK));
                at = end;
            }
        }
    }

    /** What a lexicon is asked for: NFC, lower case, one kind of apostrophe and hyphen. */
    public static String normalize(String word) {
        boolean plain = true;
        boolean lower = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c < 128;
            lower &= c >= 'a' && c <= 'z';
        }
        if (lower) {
            return word;
        }
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('‑', '-')
                .replace('‐', '-');
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Token token(String text, int start, int end, Token.Kind kind) {
        String piece = text.substring(start, end);
        return new Token(start, end, kind, piece, kind == Token.Kind.WORD ? normalize(piece) : piece);
    }

    private static int wordEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean joined = isJoiner(c)
                    && next < limit
                    && Character.isLetter(text.codePointAt(next))
                    && !beginsSum(text, at, next, limit);
            if (!joined && !Character.isLetter(c) && !isCombining(c)) {
                return at;
            }
            at = next;
        }
        return limit;
    }

    /** "5 juta-Rp 8 juta", "juta-US$8": behind a small letter a currency of few letters and a figure are no part of the word. */
    private static boolean beginsSum(String text, int joiner, int from, int limit) {
        if (!Character.isLowerCase(text.charAt(joiner - 1)) || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        int at = from;
        while (at < limit && at - from <= LONGEST_CURRENCY && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean sign = at < limit && text.charAt(at) == '$';
        int figure = at < limit && (sign || isSpace(text.charAt(at))) ? at + 1 : at;
        return sign || at - from <= LONGEST_CURRENCY && figure < limit && isDigit(text.charAt(figure));
    }

    private static int numberEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            boolean inner = (c == '.' || c == ',') && at + 1 < limit && isDigit(text.charAt(at + 1));
            if (!inner && !isDigit(c)) {
                return at;
            }
            at++;
        }
        return limit;
    }

    /** Three points are one mark; so is an emoji with what follows it to make one picture. */
    private static int markEnd(String text, int at, int next, int limit) {
        int end = next;
        if (text.charAt(at) == '.') {
            while (end < limit && text.charAt(end) == '.') {
                end++;
            }
            return end;
        }
        while (end < limit && isCombining(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isJoiner(int c) {
        return c == '-' || c == '\'' || c == '’' || c == '‑' || c == '‐';
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x200D
                || c == 0xFE0F;
    }
}
