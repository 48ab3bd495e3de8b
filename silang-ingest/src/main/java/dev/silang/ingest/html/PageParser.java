package dev.silang.ingest.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses markup of any nesting: pages, and texts that are markup. */
public final class PageParser {
    /**
     * Deepest nesting that is kept; what is deeper becomes its sibling. Real pages stay below 100, editors that wrap each
     * paragraph in the last one come to some hundreds.
     */
    static final int MOST_DEPTH = 2_048;

    private PageParser() {}

    /**
     * The page; null if it cannot be parsed.
     *
     * @param tracked whether nodes know where they stand
     */
    public static @Nullable Document parse(String html, String address, boolean tracked) {
        try {
            return Parser.htmlParser()
                    .setTrackPosition(tracked)
                    .setMaxDepth(MOST_DEPTH)
                    .parseInput(html, address);
        } catch (RuntimeException e) {
            // At the limit it may lose count of elements that it reopens; without the rules of HTML it reopens none.
            return withoutRules(html, address, tracked);
        }
    }

    private static @Nullable Document withoutRules(String html, String address, boolean tracked) {
        try {
            return Parser.xmlParser()
                    .settings(ParseSettings.htmlDefault)
                    .setTrackPosition(tracked)
                    .setMaxDepth(MOST_DEPTH)
                    .parseInput(html, address);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
