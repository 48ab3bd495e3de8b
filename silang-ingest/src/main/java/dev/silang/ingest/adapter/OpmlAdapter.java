package dev.silang.ingest.adapter;

import static dev.silang.ingest.adapter.XmlDocument.attribute;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lists of feeds: links alone.
 *
 * @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
 */
final class OpmlAdapter implements Adapter {
    @Override
    public String name() {
        return "opml";
    }

    @Override
    public List<String> endings() {
        return List.of(".opml");
    }

    @Override
    public boolean recognizes(Source source) {
        return XmlDocument.root(source).equals("opml") || source.isMediaType("text/x-opml");
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        Document document = XmlDocument.parse(source, into);
        if (document == null) {
            return;
        }
        int found = 0;
        for (Element outline : XmlDocument.all(document, Set.of("outline"))) {
            String address = attribute(outline, "xmlUrl");
            found += address == null ? 0 : 1;
            into.link(address, Draft.EMPTY);
        }
        if (found == 0) {
            into.problem("no feeds in this list");
        }
    }
}
