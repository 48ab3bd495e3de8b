package dev.silang.ingest.html;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Copies a page without what is never shown, so that a library that walks it again for each comment, or once more for
 * each piece of text, takes time that grows with the page.
 */
final class ShownPart implements NodeVisitor {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "form");

    private final Document copy = new Document("");
    private final StringBuilder text = new StringBuilder();
    private final Set<Element> without;
    private Element at = copy;
    private int unseen;

    private ShownPart(Set<Element> without) {
        this.without = without;
    }

    /** @param without elements that are left out beside */
    static Document of(Document page, Set<Element> without) {
        ShownPart part = new ShownPart(without);
        page.traverse(part);
        return part.copy;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && !(node instanceof Document)) {
            unseen += isUnseen(element) ? 1 : 0;
            if (unseen == 0) {
                flush();
                at = at.appendElement(element.tagName());
                at.attributes().addAll(element.attributes());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !(node instanceof Document)) {
            Element parent = at.parent();
            if (unseen == 0 && parent != null) {
                flush();
                at = parent;
            }
            unseen -= isUnseen(element) ? 1 : 0;
        }
    }

    private boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || without.contains(element);
    }

    private void flush() {
        if (!text.isEmpty()) {
            at.appendText(text.toString());
            text.setLength(0);
        }
    }
}
