package dev.silang.ingest.html;

import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What Readability4J takes for the article of a page in which nothing else was found. */
final class LastResort {
    /** Longest page given to it, in elements: it walks the page many times, and recursively. */
    private static final int MOST_ELEMENTS = 5_000;

    /** Deepest page given to it. */
    private static final int MOST_DEPTH = 256;

    private LastResort() {}

    /**
     * The text, a paragraph a line; empty if there is none.
     *
     * @param without elements that are no article
     * @param depth of the deepest element
     */
    static String text(Document document, Set<Element> without, int depth) {
        Document shown = ShownPart.of(document, without);
        if (depth > MOST_DEPTH || shown.getAllElements().size() > MOST_ELEMENTS) {
            return "";
        }
        try {
            String found = new Readability4J("http://localhost/", shown).parse().getTextContent();
            return found == null ? "" : paragraphs(found);
        } catch (RuntimeException e) {
            // It throws on about one page in a thousand, for reasons of its own.
            return "";
        }
    }

    private static String paragraphs(String text) {
        StringBuilder joined = new StringBuilder();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            joined.append(joined.isEmpty() ? "" : "\n").append(line);
        });
        return joined.toString();
    }
}
