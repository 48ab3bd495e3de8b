package dev.silang.ingest.html;

import dev.silang.ingest.html.feature.Headline;
import dev.silang.ingest.html.page.Divider;
import dev.silang.ingest.html.page.Division;
import org.jsoup.nodes.Document;

/**
 * A page divided with and without the sections that say that they are no article.
 *
 * @param whole with them
 * @param division without them
 */
record Reduced(Division whole, Sections.Parts sections, Division division) {
    /** @param title the page's, as its head states it */
    static Reduced of(Document document, Division whole, String title) {
        Sections.Parts sections = Sections.of(whole, Headline.block(whole.blocks(), title));
        return new Reduced(
                whole, sections, sections.sections().isEmpty() ? whole : Divider.divide(document, sections.elements()));
    }
}
