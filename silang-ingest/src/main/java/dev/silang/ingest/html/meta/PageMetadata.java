package dev.silang.ingest.html.meta;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of its article beside the text; what it does not tell is null or empty.
 *
 * @param title without the site's name
 * @param outlet the site's or publisher's name
 * @param published with the zone that was stated, else that of the page's language
 * @param canonical the address that the page calls its own
 * @param language as stated, such as {@code id} or {@code en-GB}, known or not
 * @param authors without labels, titles and the outlet's name
 */
public record PageMetadata(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime modified,
        @Nullable URI canonical,
        @Nullable String language,
        List<String> authors,
        @Nullable String section,
        @Nullable LeadImage image,
        Views views) {
    public static final PageMetadata NONE =
            new PageMetadata(null, null, null, null, null, null, List.of(), null, null, Views.NONE);

    public PageMetadata {
        authors = List.copyOf(authors);
    }

    /**
     * The picture above the article.
     *
     * @param credit who made it, if the page says so
     */
    public record LeadImage(
            URI address, @Nullable String caption, @Nullable String credit) {}

    /**
     * Other addresses of the same article.
     *
     * @param page number of this page of the article, 1 if it has only one
     * @param pages the other pages of the article, in order, this one left out
     * @param next the page that follows
     * @param whole the article on one page
     */
    public record Views(
            int page,
            List<URI> pages,
            @Nullable URI next,
            @Nullable URI whole,
            @Nullable URI amp,
            @Nullable URI print) {
        public static final Views NONE = new Views(1, List.of(), null, null, null, null);

        public Views {
            pages = List.copyOf(pages);
        }
    }
}
