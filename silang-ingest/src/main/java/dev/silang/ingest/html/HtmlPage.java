package dev.silang.ingest.html;

import dev.silang.ingest.html.meta.PageMetadata;
import dev.silang.ingest.html.page.SourceMap;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page read.
 *
 * @param article null if the page could not be read or has no article; {@link #problems()} then says why. Its id is
 *     the page's address, or {@code page} if there is none
 * @param aside blocks that are no part of the article, in the page's order
 * @param source where the article's text stands in the page
 * @param problems also those that did not stop the reading
 * @param moved where a page without an article sends its readers, as it writes the address; null if nowhere
 */
public record HtmlPage(
        @Nullable Article article,
        PageMetadata metadata,
        List<SetAside> aside,
        SourceMap source,
        List<Problem> problems,
        @Nullable String moved) {
    public HtmlPage {
        aside = List.copyOf(aside);
        problems = List.copyOf(problems);
    }

    static HtmlPage refused(String where, String what) {
        return new HtmlPage(
                null, PageMetadata.NONE, List.of(), SourceMap.EMPTY, List.of(new Problem(where, what)), null);
    }
}
