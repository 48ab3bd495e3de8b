package dev.silang.ingest.adapter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tables with a header, an article in each row. Columns are told by their names, the separator by the header.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvAdapter implements Adapter {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final Columns columns;

    CsvAdapter(Columns columns) {
        this.columns = columns;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<String> endings() {
        return List.of(".csv", ".tsv");
    }

    @Override
    public boolean recognizes(Source source) {
        return source.isMediaType("text/csv", "text/tab-separated-values");
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        read(new CsvRows(new InputStreamReader(source.stream(), source.charset()), separator(source.head())), into);
    }

    private void read(CsvRows rows, Intake into) throws IOException {
        CsvRows.CsvRow header = rows.next();
        List<String> names = header == null
                ? List.of()
                : header.fields().stream().map(CsvAdapter::unmarked).toList();
        Map<String, Integer> indexes = columns.indexes(names);
        if (!indexes.containsKey("text") && !indexes.containsKey("url")) {
            into.problem(Columns.noText("no column that holds the text of articles", names));
            return;
        }
        int number = 0;
        for (CsvRows.CsvRow row = rows.next(); row != null; row = rows.next()) {
            number++;
            String problem = row.problem();
            if (problem == null) {
                into.add(draft(row.fields(), indexes), number);
            } else {
                into.problem(problem);
            }
        }
        if (number == 0) {
            into.problem("no articles in it");
        }
    }

    private static String unmarked(String name) {
        return name.startsWith("\uFEFF") ? name.substring(1) : name;
    }

    private static Draft draft(List<String> row, Map<String, Integer> indexes) {
        Map<String, String> fields = new HashMap<>();
        indexes.forEach((field, at) -> {
            if (at < row.size()) {
                fields.put(field, row.get(at));
            }
        });
        return Draft.of(fields);
    }

    /** The one that stands most often in the first line. */
    private static char separator(String head) {
        String header = head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = header.chars().filter(c -> c == separator).count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }
}
