package dev.silang.ingest.html;

/** Counts words of any script. */
final class Words {
    private Words() {}

    static int count(CharSequence text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += beginsAt(text, i, 0) ? 1 : 0;
        }
        return words;
    }

    /** Whether a word begins at an offset: a run of letters and digits, or a character of a script without spaces. */
    static boolean beginsAt(CharSequence text, int at, int start) {
        char c = text.charAt(at);
        return isPart(c) && (at == start || !isPart(text.charAt(at - 1)) || c > 0x2E80 && Character.isIdeographic(c));
    }

    private static boolean isPart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
