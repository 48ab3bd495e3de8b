package dev.silang.report.html;

import dev.silang.text.OneLine;

/** Escapes what comes from outside. */
final class Html {
    private Html() {}

    /**
     * Text that is safe between tags and inside quoted attributes. Control characters that HTML forbids, those that turn the
     * writing round, and halves of surrogate pairs become the replacement character.
     */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\u2028', '\u2029' -> out.append(' ');
            case '\n', '\t' -> out.append(c);
            case '\r' -> out.append("&#13;");
            default -> out.append(isShown(c) ? c : '\ufffd');
        }
    }

    private static boolean isShown(char c) {
        return !Character.isISOControl(c) && !Character.isSurrogate(c) && !OneLine.isBidiControl(c);
    }
}
