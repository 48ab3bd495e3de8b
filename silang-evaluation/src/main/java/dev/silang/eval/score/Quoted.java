package dev.silang.eval.score;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Texts in quotation marks, in one line, in the notation of the scorer that comes with the cases (Python's {@code
 * repr}), so that lists of faults can be compared line by line.
 */
final class Quoted {
    private Quoted() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "None";
        }
        char mark = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(mark);
        text.codePoints().forEach(point -> append(out, point, mark));
        return out.append(mark).toString();
    }

    static String of(List<@Nullable String> texts) {
        return texts.stream().map(Quoted::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static void append(StringBuilder out, int point, char mark) {
        switch (point) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\\' -> out.append("\\\\");
            default -> {
                if (point == mark) {
                    out.append('\\').append(mark);
                } else if (isPrintable(point)) {
                    out.appendCodePoint(point);
                } else {
                    out.append(escape(point));
                }
            }
        }
    }

    private static String escape(int point) {
        String format = point < 0x100 ? "\\x%02x" : point < 0x10000 ? "\\u%04x" : "\\U%08x";
        return String.format(Locale.ROOT, format, point);
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
