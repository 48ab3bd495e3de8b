package dev.silang.ingest.html;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;

/** What Readability4J takes for the article of a page in which nothing else was found. */
final class LastResort {
    /** Longest page given to it, in elements: it walks the page many times, and recursively. */
    private static final int MOST_ELEMENTS = 5_000;

    private LastResort() {}

    /** The text, a paragraph a line; empty if there is none. */
    static String text(Document document) {
        if (document.select("*").size() > MOST_ELEMENTS) {
            return "";
        }
        try {
            String found =
                    new Readability4J("http://localhost/", document).parse().getTextContent();
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
