package dev.silang.report.json;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final Appendable out;
    /** For each open object or array: its closing mark. */
    private final Deque<Character> open = new ArrayDeque<>();

    private boolean empty = true;
    private boolean named;

    /** @param out if it fails to take what is written, an {@link UncheckedIOException} says so */
    public JsonWriter(Appendable out) {
        this.out = out;
    }

    private void put(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(char c) {
        try {
            out.append(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        put(mark.charValue());
        empty = false;
        return this;
    }

    public JsonWriter name(String name) {
        begin();
        quote(name);
        put(": ");
        named = true;
        return this;
    }

    public JsonWriter value(@Nullable String value) {
        begin();
        if (value == null) {
            put("null");
        } else {
            quote(value);
        }
        return this;
    }

    public JsonWriter value(long value) {
        begin();
        put(String.valueOf(value));
        return this;
    }

    public JsonWriter value(boolean value) {
        begin();
        put(String.valueOf(value));
        return this;
    }

    public JsonWriter value(@Nullable BigDecimal value) {
        begin();
        put(
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
        put('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                put(", ");
            }
            quote(values.get(i));
        }
        put(']');
        return this;
    }

    private JsonWriter open(char opening, char closing) {
        begin();
        put(opening);
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
            put(',');
        }
        empty = false;
        newLine();
    }

    /** Ends the line, as a file should. */
    void lineEnd() {
        put('\n');
    }

    private void newLine() {
        put('\n');
        put("  ".repeat(open.size()));
    }

    private void quote(String text) {
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                put(c);
                put(text.charAt(++i));
            } else {
                character(c);
            }
        }
        put('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> put("\\\"");
            case '\\' -> put("\\\\");
            case '\n' -> put("\\n");
            case '\r' -> put("\\r");
            case '\t' -> put("\\t");
            default -> {
                if (isEscaped(c)) {
                    unicode(c);
                } else {
                    put(c);
                }
            }
        }
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u007f' || Character.isSurrogate(c);
    }

    private void unicode(char c) {
        put("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX.charAt(c >> shift & 15));
        }
    }
}
