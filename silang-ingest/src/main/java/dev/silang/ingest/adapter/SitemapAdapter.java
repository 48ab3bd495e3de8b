package dev.silang.ingest.adapter;

import static dev.silang.ingest.adapter.XmlDocument.child;
import static dev.silang.ingest.adapter.XmlDocument.text;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Sitemaps with or without the news extension, and indexes of sitemaps: links alone.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 * @see <a href="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">News sitemaps</a>
 */
final class SitemapAdapter implements Adapter {
    private static final Set<String> PLACES = Set.of("url", "sitemap");

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public boolean recognizes(Source source) {
        String root = XmlDocument.root(source);
        return root.equals("urlset") || root.equals("sitemapindex");
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        Document document = XmlDocument.parse(source, into);
        if (document == null) {
            return;
        }
        List<Element> places = XmlDocument.all(document, PLACES).stream()
                .filter(place -> text(place, "loc") != null)
                .toList();
        if (places.isEmpty()) {
            into.problem("no addresses in this sitemap");
        }
        places.forEach(place -> into.link(text(place, "loc"), about(place)));
    }

    private static Draft about(Element place) {
        Element news = child(place, "news:news");
        if (news == null) {
            return Draft.EMPTY;
        }
        Element publication = child(news, "news:publication");
        return new Draft(
                null,
                publication == null ? null : text(publication, "news:name"),
                text(place, "loc"),
                text(news, "news:publication_date"),
                text(news, "news:title"),
                null);
    }
}
