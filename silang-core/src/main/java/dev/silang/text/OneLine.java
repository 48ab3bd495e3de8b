package dev.silang.text;

/** One line without control characters, so that a text can neither move the cursor nor turn the writing round. */
public final class OneLine {
    private OneLine() {}

    /** Any run of white space becomes one space; there is none at the ends. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = !out.isEmpty();
            } else if (!Character.isISOControl(c) && !isBidiControl(c)) {
                out.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return out.toString();
    }

    /**
     * The same, a long one cut between words and ended by an ellipsis.
     *
     * @param most UTF-16 code units that are left of it, without the ellipsis
     */
    public static String of(String text, int most) {
        String line = of(text);
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        int end = space > 0 ? space : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Whether a character turns the writing round for all that follows, also beyond the text it stands in. */
    public static boolean isBidiControl(int c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }
}
