package dev.silang.ingest.adapter;

import dev.silang.ingest.html.HtmlPage;
import dev.silang.ingest.html.HtmlReader;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Web pages. */
final class PageAdapter implements Adapter {
    private static final HtmlReader READER = HtmlReader.ofArticles();

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
        return source.isMediaType("text/html", "application/xhtml+xml")
                || source.head().startsWith("<");
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

    private static void parse(byte[] bytes, Origin origin, Intake into) {
        HtmlPage page = READER.read(bytes, origin.charset(), uri(origin.address()));
        List<Problem> problems = page.problems().stream()
                .map(problem -> new Problem(origin.name(), problem.what()))
                .toList();
        Article article = page.article();
        if (article == null && page.moved() != null) {
            into.link(page.moved(), Draft.EMPTY);
        } else if (article == null) {
            problems.forEach(problem -> into.problem(problem.where(), problem.what()));
        } else {
            into.add(withId(article, origin.stem(), problems), origin.name());
        }
    }

    private static Article withId(Article article, String id, List<Problem> problems) {
        return new Article(
                id,
                article.outlet(),
                article.url(),
                article.published(),
                article.title(),
                article.text(),
                article.language(),
                problems);
    }

    private static @Nullable URI uri(@Nullable String address) {
        try {
            return address == null ? null : new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String tooLarge() {
        return String.format(Locale.ROOT, "too large: a page of more than %,d bytes", TextDecoder.MOST_BYTES);
    }
}
