package dev.silang.ingest.adapter;

import static dev.silang.ingest.adapter.XmlDocument.attribute;
import static dev.silang.ingest.adapter.XmlDocument.child;
import static dev.silang.ingest.adapter.XmlDocument.text;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9x, 1.0 (RDF) and 2.0, and Atom.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://web.resource.org/rss/1.0/spec">RDF Site Summary 1.0</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, Atom</a>
 */
final class FeedAdapter implements Adapter {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public List<String> endings() {
        return List.of(".rss", ".atom", ".rdf");
    }

    @Override
    public boolean recognizes(Source source) {
        return ROOTS.contains(XmlDocument.root(source))
                || source.isMediaType("application/rss+xml", "application/atom+xml", "application/rdf+xml");
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        Document document = XmlDocument.parse(source, into);
        if (document == null) {
            return;
        }
        Unclosed.setBeside(document);
        String outlet = outlet(document);
        String base = base(document, source.origin().address());
        List<Element> entries = XmlDocument.all(document, Unclosed.ENTRIES);
        if (entries.isEmpty()) {
            into.problem("no entries in this feed");
        }
        int number = 0;
        for (Element entry : entries) {
            number++;
            entry(entry, outlet, base).addTo(into, number);
        }
    }

    /** The title of the feed, which is the first element of that name in or below a channel. */
    private static @Nullable String outlet(Document document) {
        Element feed = feed(document);
        return feed == null ? null : line(child(feed, "title", "atom:title"));
    }

    private static @Nullable Element feed(Document document) {
        Element root = document.firstElementChild();
        Element channel = root == null ? null : child(root, "channel");
        return channel == null ? root : channel;
    }

    /** What relative addresses are meant from: the site that the feed names, else where it was fetched from. */
    private static @Nullable String base(Document document, @Nullable String fetched) {
        Element feed = feed(document);
        for (Element child : feed == null ? List.<Element>of() : feed.children()) {
            if (isLink(child)) {
                String address = attribute(child, "href");
                String site = Links.resolve(fetched, address == null ? text(child) : address);
                if (Links.isWeb(site)) {
                    return site;
                }
            }
        }
        return fetched;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("link") || element.normalName().equals("atom:link");
    }

    private static Entry entry(Element entry, @Nullable String outlet, @Nullable String base) {
        Element source = child(entry, "source");
        String credited = source == null || source.childrenSize() > 0 ? null : text(source);
        Draft about = new Draft(
                null,
                credited == null ? outlet : credited,
                link(entry, base),
                text(
                        entry,
                        "pubdate",
                        "published",
                        "atom:published",
                        "dc:date",
                        "dcterms:created",
                        "issued",
                        "updated",
                        "atom:updated",
                        "modified"),
                line(child(entry, "title", "atom:title", "dc:title", "media:title")),
                null);
        return new Entry(
                about,
                markup(child(entry, "content:encoded", "encoded", "content", "atom:content", "xhtml:body", "body")),
                markup(child(entry, "description", "summary", "atom:summary")));
    }

    /** Where the entry leads: its link, or its identifier if that is an address. */
    private static @Nullable String link(Element entry, @Nullable String base) {
        for (Element child : entry.children()) {
            String relation = attribute(child, "rel");
            if (isLink(child) && (relation == null || relation.equals("alternate"))) {
                String address = attribute(child, "href");
                return Links.resolve(XmlDocument.base(child, base), address == null ? text(child) : address);
            }
        }
        Element guid = child(entry, "guid", "id", "atom:id");
        String id = guid == null ? null : text(guid);
        if (guid != null && "true".equals(attribute(guid, "isPermaLink"))) {
            return Links.resolve(XmlDocument.base(guid, base), text(guid));
        }
        return Links.isWeb(id) && !"false".equals(attribute(guid, "isPermaLink")) ? id : attribute(entry, "rdf:about");
    }

    /** Escaped markup, as RSS and most of Atom have it, or elements within, as Atom may. */
    private static @Nullable String markup(@Nullable Element element) {
        if (element == null || attribute(element, "src") != null) {
            return null;
        }
        boolean isText = "text".equals(attribute(element, "type"));
        String text = element.childrenSize() > 0
                ? MarkupText.of(element)
                : isText ? element.wholeText().strip() : MarkupText.of(element.wholeText());
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String line(@Nullable Element element) {
        String text = markup(element);
        return text == null ? null : Objects.requireNonNull(text).replace('\n', ' ');
    }
}
