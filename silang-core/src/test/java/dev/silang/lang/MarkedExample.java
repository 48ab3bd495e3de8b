package dev.silang.lang;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its evidence marked: {@code "Ada [[sekitar 300 => ~300]] rumah."} A rule whose work is to keep others
 * silent marks what they must leave alone: {@code "Petugas [[pemadam kebakaran => none]] tiba."}
 *
 * @param text the sentence without the marks
 * @param marks what must be found in it
 */
public record MarkedExample(String text, List<Mark> marks) {
    private static final String NONE = "none";

    /**
     * @param start UTF-16 code units into the text
     * @param value the expected notation
     */
    public record Mark(int start, int end, String value) {
        /** Whether nothing may be found here. */
        public boolean isNone() {
            return value.equals(NONE);
        }
    }

    public static MarkedExample parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = marked.indexOf("[[", at);
            if (open < 0) {
                text.append(marked, at, marked.length());
                return new MarkedExample(text.toString(), List.copyOf(marks));
            }
            int arrow = marked.indexOf(" => ", open);
            int close = marked.indexOf("]]", open);
            if (arrow < 0 || close < arrow) {
                throw new IllegalArgumentException("not marked as [[evidence => value]]: " + marked);
            }
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 2, arrow);
            marks.add(new Mark(start, text.length(), marked.substring(arrow + 4, close)));
            at = close + 2;
        }
    }
}
