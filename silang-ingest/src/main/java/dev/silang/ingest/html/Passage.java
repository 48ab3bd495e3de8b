package dev.silang.ingest.html;

import dev.silang.ingest.html.page.ArticleText;
import dev.silang.ingest.html.page.PageBlock;
import java.util.List;

/** What of a block goes into the article's text. */
final class Passage {
    private Passage() {}

    /** Adds a block to a text; gives the lines added. */
    static List<String> add(PageBlock block, ArticleText text) {
        text.add(block);
        return List.of(block.text());
    }
}
