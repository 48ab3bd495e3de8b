package dev.silang.ingest.html.page;

import java.util.HashMap;
import java.util.Map;

/** What an element does to the text around and inside it, by its name. */
public enum TagKind {
    /** Stands on lines of its own: its text never joins that of its neighbours. */
    BLOCK,
    /** Part of a line. */
    INLINE,
    /** Holds no text that a reader of the page sees as text. */
    SILENT,
    /** Ends a line. */
    BREAK;

    private static final String BLOCKS = """
            address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure \
            footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup p pre \
            section search summary table tbody td tfoot th thead caption tr ul""";
    private static final String SILENTS = """
            script style noscript template svg math iframe object embed canvas head select option textarea button \
            input audio video map datalist frame noframes applet amp-ad amp-analytics amp-iframe amp-embed""";

    private static final Map<String, TagKind> KINDS = new HashMap<>();

    static {
        for (String name : BLOCKS.split(" ")) {
            KINDS.put(name, BLOCK);
        }
        for (String name : SILENTS.split(" ")) {
            KINDS.put(name, SILENT);
        }
        KINDS.put("br", BREAK);
        KINDS.put("hr", BREAK);
    }

    /** Custom elements ({@code amp-img}, {@code article-body}) are taken for blocks, other unknown ones for inline. */
    static TagKind of(String name) {
        TagKind kind = KINDS.get(name);
        if (kind != null) {
            return kind;
        }
        return name.indexOf('-') > 0 ? BLOCK : INLINE;
    }

    public static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }
}
