package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, one in memory at a time. A field in quotes may hold separators, line ends and doubled quotes; a
 * single quote inside is taken as written. A row whose quote is never closed is left out, and the lines behind it are read
 * once more, as rows of their own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvRows {
    /** What may be read once more behind quotes that are never closed, in UTF-16 code units. */
    private static final long MOST_READ_AGAIN = 4L * TextDecoder.MOST_BYTES;

    /**
     * A row with the line where it begins, from 1.
     *
     * @param problem why it has no fields; null if it has
     */
    record CsvRow(int line, List<String> fields, @Nullable String problem) {
        CsvRow {
            fields = List.copyOf(fields);
        }
    }

    private final BufferedReader in;
    private final char separator;
    private final Deque<String> again = new ArrayDeque<>();
    private long readAgain;
    private int line;
    /** Fields of the first row, which names the columns; 0 before it was read. */
    private int columns;

    CsvRows(Reader in, char separator) {
        this.in = new BufferedReader(in);
        this.separator = separator;
    }

    /** The next row that is not empty, or null behind the last. */
    @Nullable
    CsvRow next() throws IOException {
        String first = nextLine();
        while (first != null && first.isEmpty()) {
            first = nextLine();
        }
        return first == null ? null : row(first);
    }

    private @Nullable String nextLine() throws IOException {
        String next = again.isEmpty() ? in.readLine() : again.remove();
        line += next == null ? 0 : 1;
        return next;
    }

    private CsvRow row(String first) throws IOException {
        int start = line;
        Fields fields = new Fields(separator);
        fields.add(first);
        List<String> more = new ArrayList<>();
        while (fields.isOpen()) {
            String next = fields.length() > TextDecoder.MOST_BYTES ? null : nextLine();
            if (next == null) {
                return unclosed(start, more, fields.length());
            }
            more.add(next);
            fields.add(next);
        }
        List<String> all = fields.all();
        columns = columns == 0 ? all.size() : columns;
        // A quote that only the next one in another row closed swallowed the rows between.
        boolean swallows = !more.isEmpty() && all.size() < columns;
        return swallows ? unclosed(start, more, fields.length()) : new CsvRow(start, all, null);
    }

    private CsvRow unclosed(int start, List<String> more, long length) {
        readAgain += length;
        boolean goesOn = readAgain <= MOST_READ_AGAIN;
        if (goesOn) {
            for (int i = more.size() - 1; i >= 0; i--) {
                again.addFirst(more.get(i));
            }
            line = start;
        }
        String rest = goesOn ? "this row is left out" : "left out from here on";
        return new CsvRow(start, List.of(), "a quote opened in line " + start + " is never closed, " + rest);
    }

    /** The fields of a row whose lines come one by one. */
    private static final class Fields {
        private final char separator;
        private final List<String> done = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private long length;
        private boolean quoted;
        private boolean begun;

        Fields(char separator) {
            this.separator = separator;
        }

        boolean isOpen() {
            return quoted;
        }

        long length() {
            return length;
        }

        List<String> all() {
            done.add(field.toString());
            return done;
        }

        void add(String line) {
            if (begun) {
                field.append('\n');
            }
            begun = true;
            length += line.length() + 1;
            for (int i = 0; i < line.length(); i++) {
                i += quoted ? inQuotes(line, i) : outside(line, i);
            }
        }

        /** How many characters more than one were taken. */
        private int inQuotes(String line, int i) {
            char c = line.charAt(i);
            if (c != '"') {
                field.append(c);
                return 0;
            }
            if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                return 1;
            }
            int end = i + 1;
            while (end < line.length() && line.charAt(end) == ' ') {
                end++;
            }
            quoted = end < line.length() && line.charAt(end) != separator;
            if (quoted) {
                field.append('"');
            }
            return quoted ? 0 : end - i - 1;
        }

        private int outside(String line, int i) {
            char c = line.charAt(i);
            if (c == separator) {
                done.add(field.toString());
                field.setLength(0);
            } else if (c == '"' && field.toString().isBlank() && field.length() < 2) {
                field.setLength(0);
                quoted = true;
            } else {
                field.append(c);
            }
            return 0;
        }
    }
}
