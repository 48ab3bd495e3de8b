package dev.silang.ingest.adapter;

import dev.silang.ingest.pdf.PdfReader;
import dev.silang.ingest.pdf.PdfText;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.io.IOException;
import java.util.List;

/** PDF, the form of releases of agencies and the police: the document is one article. */
final class PdfAdapter implements Adapter {
    private static final String MARK = "%PDF-";

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

    @Override
    public boolean recognizes(Source source) {
        return source.isMediaType("application/pdf", "application/x-pdf")
                || source.head().startsWith(MARK);
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            into.problem("no text");
            return;
        }
        Origin origin = source.origin();
        PdfText read = PdfReader.read(bytes);
        String text = read.text();
        if (text == null) {
            read.problems().forEach(into::problem);
            return;
        }
        String published = read.made() == null ? null : read.made().toString();
        Draft draft = new Draft(null, null, origin.address(), published, read.title(), text);
        List<Problem> problems = read.problems().stream()
                .map(what -> new Problem(origin.name(), what))
                .toList();
        into.add(
                new Article(
                        origin.stem(),
                        null,
                        origin.address(),
                        PublishedTime.of(draft).time(),
                        read.title(),
                        text,
                        null,
                        problems),
                origin.name());
    }
}
