package dev.silang.ingest.adapter;

import dev.silang.ingest.html.PageParser;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of markup that is all article, as feeds and agencies deliver it: a line for a block, none of it left out but
 * what is never shown.
 */
final class MarkupText implements NodeVisitor {
    /** Elements of HTML and NITF that stand on a line of their own. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "block",
            "br",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hl1",
            "hl2",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "td",
            "th",
            "tr",
            "ul");

    /** Elements that are no text; media of NITF are objects of their own. */
    private static final Set<String> UNSEEN = Set.of(
            "audio",
            "canvas",
            "embed",
            "iframe",
            "media",
            "noscript",
            "object",
            "script",
            "style",
            "svg",
            "template",
            "video");

    private final StringBuilder text = new StringBuilder();
    private int unseen;

    private MarkupText() {}

    /** The text of a piece of HTML; the piece itself if nothing can parse it. */
    static String of(String html) {
        Document parsed = PageParser.parse(html, "", false);
        return parsed == null ? html : of(parsed);
    }

    /** The text below an element. */
    static String of(Element element) {
        MarkupText visitor = new MarkupText();
        element.traverse(visitor);
        return visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            breakLine(element);
        } else if (node instanceof TextNode words && unseen == 0) {
            append(words.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            breakLine(element);
        }
    }

    private void breakLine(Element element) {
        if (!BLOCKS.contains(element.normalName()) || text.length() == 0) {
            return;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
            if (!space) {
                text.append(c);
            } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }
}
