package dev.silang.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mark that a text holds as HTML writes it, with an ampersand, a name and a semicolon: crawls leave them behind.
 *
 * @param end offset behind it, in UTF-16 code units
 */
record CharacterReference(char character, int end) {
    /** From the ampersand to the semicolon, both included. */
    private static final int LONGEST = 8;

    /** Marks alone: a letter would part the word that it stands in. */
    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("amp", '&'),
            Map.entry("nbsp", '\u00A0'),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("lsquo", '‘'),
            Map.entry("rsquo", '’'),
            Map.entry("ndash", '–'),
            Map.entry("mdash", '—'),
            Map.entry("hellip", '…'));

    /** The reference that begins at an ampersand; null if none does, or if it stands for a letter or digit. */
    static @Nullable CharacterReference at(String text, int ampersand, int limit) {
        int most = Math.min(limit, ampersand + LONGEST);
        for (int end = ampersand + 1; end < most; end++) {
            if (text.charAt(end) == ';') {
                Character mark = mark(text.substring(ampersand + 1, end));
                return mark == null ? null : new CharacterReference(mark, end + 1);
            }
        }
        return null;
    }

    private static @Nullable Character mark(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        int code = 0;
        for (int i = 1; i < name.length(); i++) {
            char digit = name.charAt(i);
            if (digit < '0' || digit > '9') {
                return null;
            }
            code = code * 10 + digit - '0';
        }
        boolean mark = code >= ' ' && code <= Character.MAX_VALUE && !Character.isLetterOrDigit(code);
        return mark && !Character.isSurrogate((char) code) ? (char) code : null;
    }
}
