package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** JSONL: an article in each line, as an object with the fields of a {@link Draft}. */
final class JsonlAdapter implements Adapter {
    private final Columns columns;

    JsonlAdapter(Columns columns) {
        this.columns = columns;
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public boolean recognizes(Source source) {
        return source.head().startsWith("{");
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        LineSource lines = new LineSource(source.stream());
        LineSource.Raw line = lines.next();
        boolean any = false;
        while (line != null) {
            any |= readLine(line, into);
            line = lines.next();
        }
        if (!any) {
            into.problem("no articles in it");
        }
    }

    /** Whether there was anything in the line. */
    private boolean readLine(LineSource.Raw raw, Intake into) {
        String number = String.valueOf(raw.number());
        byte[] bytes = raw.bytes();
        if (bytes == null) {
            into.problemIn(
                    number,
                    String.format(Locale.ROOT, "too large: a line of more than %,d bytes", TextDecoder.MOST_BYTES));
            return true;
        }
        String text = TextDecoder.text(bytes);
        if (text.isBlank()) {
            return false;
        }
        JsonLine line = JsonLine.parse(text, columns);
        String broken = line.problem();
        if (broken == null) {
            into.add(line.draft(), raw.number());
        } else {
            into.problemIn(number, broken);
        }
        return true;
    }
}
