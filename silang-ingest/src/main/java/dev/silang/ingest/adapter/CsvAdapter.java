package dev.silang.ingest.adapter;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        CsvReader.CsvReaderBuilder table = CsvReader.builder()
                .fieldSeparator(separator(source.head()))
                .ignoreDifferentFieldCount(true)
                .detectBomHeader(true)
                .maxBufferSize(TextDecoder.MOST_BYTES);
        CsvRecordHandler fields = CsvRecordHandler.builder()
                .maxFieldSize(TextDecoder.MOST_BYTES)
                .maxRecordSize(TextDecoder.MOST_BYTES)
                .build();
        try (CsvReader<CsvRecord> reader = table.build(fields, source.stream(), charset(source));
                CloseableIterator<CsvRecord> rows = reader.iterator()) {
            read(rows, into);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            into.problem("no valid table: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Spreadsheets write UTF-8 or Windows-1252; what a byte order mark says goes before it. */
    private static Charset charset(Source source) {
        return source.isUtf8() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private void read(CloseableIterator<CsvRecord> rows, Intake into) {
        Map<String, Integer> indexes =
                rows.hasNext() ? columns.indexes(rows.next().getFields()) : Map.of();
        if (!indexes.containsKey("text")) {
            into.problem("no column that holds the text of articles");
            return;
        }
        int number = 0;
        while (rows.hasNext()) {
            number++;
            into.add(draft(rows.next(), indexes), number);
        }
        if (number == 0) {
            into.problem("no articles in it");
        }
    }

    private static Draft draft(CsvRecord row, Map<String, Integer> indexes) {
        Map<String, String> fields = new HashMap<>();
        indexes.forEach((field, at) -> {
            if (at < row.getFieldCount()) {
                fields.put(field, row.getField(at));
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
