package dev.silang.ingest.adapter;

import static dev.silang.ingest.adapter.XmlDocument.all;
import static dev.silang.ingest.adapter.XmlDocument.attribute;
import static dev.silang.ingest.adapter.XmlDocument.child;
import static dev.silang.ingest.adapter.XmlDocument.text;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * News as agencies deliver it: NewsML-G2 items, alone, in item sets or in messages, with text inline as XHTML, NITF or
 * plain; and NITF by itself. An item that its agency withdrew is refused.
 *
 * @see <a href="https://iptc.org/standards/newsml-g2/">NewsML-G2</a>
 * @see <a href="https://iptc.org/standards/nitf/">NITF</a>
 */
final class NewsItemAdapter implements Adapter {
    private static final Set<String> ROOTS = Set.of("newsmessage", "newsitem", "itemset", "nitf");

    /** Parts of a head of NITF and XHTML that are told by fields of their own. */
    private static final Set<String> BODIES = Set.of("body.content", "body", "xhtml:body");

    @Override
    public String name() {
        return "newsml";
    }

    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public boolean recognizes(Source source) {
        String root = XmlDocument.root(source);
        return ROOTS.contains(root.substring(root.indexOf(':') + 1))
                || source.isMediaType("application/vnd.iptc.g2.newsitem+xml");
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        Document document = XmlDocument.parse(source, into);
        if (document == null) {
            return;
        }
        List<Element> items = all(document, Set.of("newsitem"));
        if (items.isEmpty()) {
            items = all(document, Set.of("nitf"));
        }
        if (items.isEmpty()) {
            into.problem("no news items in it");
        }
        int number = 0;
        for (Element item : items) {
            number++;
            read(item, number, into);
        }
    }

    private static void read(Element item, int number, Intake into) {
        String status = status(item);
        if (status != null) {
            into.problemIn(String.valueOf(number), "withdrawn by its agency: " + status);
        } else {
            into.add(item.normalName().equals("nitf") ? nitf(item) : newsItem(item), number);
        }
    }

    /** Why the item is not to be used; null if it is. Codes come with and without their scheme. */
    private static @Nullable String status(Element item) {
        Element status = first(item, "pubstatus");
        String code = attribute(status, "qcode");
        String bare = code == null ? "" : code.substring(code.indexOf(':') + 1);
        return bare.equals("canceled") || bare.equals("withheld") ? code : null;
    }

    private static Draft newsItem(Element item) {
        Element meta = orSelf(child(item, "itemmeta"), item);
        Element content = orSelf(child(item, "contentmeta"), item);
        Draft inner = inner(item);
        return new Draft(
                attribute(item, "guid"),
                firstOf(named(child(meta, "provider")), named(child(content, "infosource")), inner.outlet()),
                address(item),
                firstOf(
                        text(meta, "versioncreated"),
                        text(content, "contentmodified", "contentcreated"),
                        inner.published()),
                firstOf(text(content, "headline"), text(meta, "title"), inner.title()),
                inner.text());
    }

    /** What the inline content tells, whichever form it has. */
    private static Draft inner(Element item) {
        Element nitf = first(item, "nitf");
        if (nitf != null) {
            return nitf(nitf);
        }
        Element inline = first(item, "inlinexml");
        if (inline != null) {
            Element body = all(inline, BODIES).stream().findFirst().orElse(inline);
            return Draft.EMPTY.withText(MarkupText.of(body));
        }
        Element plain = first(item, "inlinedata");
        return Draft.EMPTY.withText(plain == null ? null : plain.wholeText().strip());
    }

    private static Draft nitf(Element nitf) {
        Element content = first(nitf, "body.content");
        return new Draft(
                attribute(first(nitf, "doc-id"), "id-string"),
                firstOf(attribute(first(nitf, "doc.copyright"), "holder"), attribute(first(nitf, "pubdata"), "name")),
                null,
                firstOf(attribute(first(nitf, "date.issue"), "norm"), attribute(first(nitf, "story.date"), "norm")),
                firstOf(textOf(first(nitf, "hl1")), textOf(first(nitf, "title"))),
                content == null ? null : MarkupText.of(content));
    }

    private static @Nullable String address(Element item) {
        return Stream.ofNullable(child(item, "itemmeta"))
                .flatMap(meta -> meta.children().stream())
                .filter(link -> link.normalName().equals("link"))
                .map(link -> attribute(link, "href"))
                .filter(href -> href != null && href.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    /** A party's name, else its literal. */
    private static @Nullable String named(@Nullable Element party) {
        return party == null ? null : firstOf(text(party, "name"), attribute(party, "literal"));
    }

    private static @Nullable Element first(Element below, String name) {
        return below.stream()
                .filter(element -> element.normalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String textOf(@Nullable Element element) {
        return element == null ? null : text(element);
    }

    private static Element orSelf(@Nullable Element element, Element self) {
        return element == null ? self : element;
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
