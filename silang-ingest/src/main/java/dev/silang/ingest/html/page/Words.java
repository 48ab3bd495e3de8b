package dev.silang.ingest.html.page;

/** Counts words of any script. */
public final class Words {
    private Words() {}

    public static int count(CharSequence text) {
        int words = 0;
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words += begins(last, c) ? 1 : 0;
            last = c;
        }
        return words;
    }

    /** Whether a word begins with a character: a run of letters and digits, or one of a script without spaces. */
    static boolean begins(char before, char c) {
        return isPart(c) && (!isPart(before) || c > 0x2E80 && Character.isIdeographic(c));
    }

    private static boolean isPart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
