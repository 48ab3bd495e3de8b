package dev.silang.ingest.adapter;

import dev.silang.text.Article;
import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages. */
final class PageAdapter implements Adapter {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml");
    }

    @Override
    public boolean recognizes(Source source) {
        return source.isMediaType("text/html", "application/xhtml+xml") || source.head().startsWith("<");
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        read(source.bytes(), source.origin(), into);
    }

    /** Reads a page that another format holds. */
    void read(byte[] page, Origin origin, Intake into) throws IOException {
        if (page.length > TextDecoder.MOST_BYTES) {
            into.problem(origin.name(), tooLarge());
        } else if (page.length == 0) {
            into.problem(origin.name(), "no text");
        } else {
            parse(page, origin, into);
        }
    }

    private static void parse(byte[] page, Origin origin, Intake into) {
        Document document = Jsoup.parse(TextDecoder.text(page));
        String text = document.select("p").eachText().stream().collect(Collectors.joining("\n"));
        if (text.isBlank()) {
            into.problem(origin.name(), "no text");
        } else {
            into.add(
                    new Article(origin.stem(), null, origin.address(), null, document.title(), text, null, List.of()),
                    origin.name());
        }
    }

    private static String tooLarge() {
        return String.format(Locale.ROOT, "too large: a page of more than %,d bytes", TextDecoder.MOST_BYTES);
    }
}
