package dev.silang.report.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259) piece by piece, indented by two spaces. Control characters, U+2028, U+2029 and halves of
 * surrogate pairs are escaped, so the result is always valid UTF-8 and may stand inside a script. Not thread-safe.
 */
public final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out;
    /** For each open object or array: its closing mark. */
    private final Deque<Character> open = new ArrayDeque<>();

    private boolean empty = true;
    private boolean named;

    public JsonWriter(StringBuilder out) {
        this.out = out;
    }

    public JsonWriter object() {
        return open('{', '}');
    }

    public JsonWriter object(String name) {
        return name(name).object();
    }

    public JsonWriter array() {
        return open('[', ']');
    }

    public JsonWriter array(String name) {
        return name(name).array();
    }

    /**
     * Closes the innermost object or array.
     *
     * @throws IllegalStateException if none is open
     */
    public JsonWriter end() {
        Character mark = open.poll();
        if (mark == null) {
            throw new IllegalStateException("nothing is open");
        }
        if (!empty) {
            newLine();
        }
        out.append(mark.charValue());
        empty = false;
        return this;
    }

    public JsonWriter name(String name) {
        begin();
        quote(name);
        out.append(": ");
        named = true;
        return this;
    }

    public JsonWriter value(@Nullable String value) {
        begin();
        if (value == null) {
            out.append("null");
        } else {
            quote(value);
        }
        return this;
    }

    public JsonWriter value(long value) {
        begin();
        out.append(value);
        return this;
    }

    public JsonWriter value(boolean value) {
        begin();
        out.append(value);
        return this;
    }

    public JsonWriter value(@Nullable BigDecimal value) {
        begin();
        out.append(
                value == null
                        ? "null"
                        : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
        return this;
    }

    public JsonWriter field(String name, @Nullable String value) {
        return name(name).value(value);
    }

    public JsonWriter field(String name, long value) {
        return name(name).value(value);
    }

    public JsonWriter field(String name, boolean value) {
        return name(name).value(value);
    }

    public JsonWriter field(String name, @Nullable BigDecimal value) {
        return name(name).value(value);
    }

    /** A list of strings in one line. */
    public JsonWriter field(String name, List<String> values) {
        name(name);
        begin();
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            quote(values.get(i));
        }
        out.append(']');
        return this;
    }

    private JsonWriter open(char opening, char closing) {
        begin();
        out.append(opening);
        open.push(closing);
        empty = true;
        return this;
    }

    /** What stands before a name or a value: nothing behind a name, else a comma and a new line. */
    private void begin() {
        if (named) {
            named = false;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        if (!empty) {
            out.append(',');
        }
        empty = false;
        newLine();
    }

    private void newLine() {
        out.append('\n').append("  ".repeat(open.size()));
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isEscaped(c)) {
                    unicode(c);
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u007f' || Character.isSurrogate(c);
    }

    private void unicode(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 15));
        }
    }
}
