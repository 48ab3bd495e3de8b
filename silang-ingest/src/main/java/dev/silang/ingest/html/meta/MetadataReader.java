package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.Marks;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page tells of its article: JSON-LD first, then meta elements, then what it shows.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org, NewsArticle</a>
 * @see <a href="https://ogp.me">Open Graph</a>
 */
public final class MetadataReader {
    private final String pageTitle;
    private final Marks marks;
    private final MetaTags tags;
    private final JsonLd jsonLd;
    private final @Nullable URI address;

    public MetadataReader(String pageTitle, Marks marks, MetaTags tags, JsonLd jsonLd, @Nullable URI address) {
        this.pageTitle = pageTitle;
        this.marks = marks;
        this.tags = tags;
        this.jsonLd = jsonLd;
        this.address = address;
    }

    /**
     * @param headline the block that shows the headline, -1 if none does
     * @param taken the blocks of the article
     */
    public PageMetadata read(Division division, int headline, BitSet taken) {
        PageMetadata article = readArticle(division, headline, taken);
        URI at = article.canonical() == null ? address : article.canonical();
        List<String> outlets = outlets(article.outlet(), at);
        return new PageMetadata(
                article.title(),
                article.outlet(),
                article.published(),
                new Dates(marks, tags, jsonLd, article.language()).modified(division, headline, taken),
                article.canonical(),
                article.language(),
                new Authors(marks, tags, jsonLd, noPersons(outlets)).read(division, headline, taken),
                section(),
                new LeadImages(marks, tags, jsonLd, at).read(),
                new OtherViews(marks, at).read());
    }

    /** The same, but only what an article has. */
    public PageMetadata readArticle(Division division, int headline, BitSet taken) {
        URI canonical = canonical();
        URI at = canonical == null ? address : canonical;
        String outlet = outlet(at);
        String language = language();
        String shown = headline < 0 ? "" : division.blocks().get(headline).text();
        return new PageMetadata(
                title(shown, outlets(outlet, at)),
                outlet,
                new Dates(marks, tags, jsonLd, language).published(division, headline, taken, at),
                null,
                canonical,
                language,
                List.of(),
                null,
                null,
                PageMetadata.Views.NONE);
    }

    /** The page that the article goes on at; null if none is told. */
    public @Nullable URI next() {
        URI canonical = canonical();
        return new OtherViews(marks, canonical == null ? address : canonical).next();
    }

    private @Nullable URI canonical() {
        String href = marks.link("rel", "canonical");
        for (String one : List.of(href, tags.first("og:url"), jsonLd.text("url"))) {
            URI uri = Addresses.resolve(address, one);
            if (uri != null && uri.getPath() != null && uri.getPath().length() > 1) {
                return uri;
            }
        }
        return null;
    }

    private @Nullable String outlet(@Nullable URI at) {
        for (String one :
                List.of(tags.first("og:site_name"), jsonLd.text("publisher"), tags.first("application-name"))) {
            if (!one.isBlank() && one.length() < 80 && !one.contains("://")) {
                return one;
            }
        }
        return at == null || at.getHost() == null ? null : Addresses.site(at.getHost());
    }

    private List<String> outlets(@Nullable String outlet, @Nullable URI at) {
        List<String> names = new ArrayList<>();
        for (String one : new String[] {
            outlet,
            jsonLd.text("publisher"),
            tags.first("application-name"),
            tags.first("twitter:site").replace("@", ""),
            at == null || at.getHost() == null ? "" : Addresses.site(at.getHost()),
            at == null || at.getHost() == null ? "" : Addresses.name(at.getHost())
        }) {
            if (one != null && !one.isBlank() && !one.contains("://")) {
                names.add(one);
            }
        }
        return names;
    }

    /** Names that are no author's: the outlet's, and what the page's title ends with. */
    private List<String> noPersons(List<String> outlets) {
        List<String> names = new ArrayList<>(outlets);
        String[] parts = Titles.parts(pageTitle);
        if (parts.length > 1) {
            names.add(parts[parts.length - 1]);
        }
        return names;
    }

    private @Nullable String title(String shown, List<String> outlets) {
        return Titles.choose(
                shown,
                List.of(jsonLd.text("headline"), tags.first("og:title"), tags.first("twitter:title"), pageTitle),
                outlets);
    }

    private @Nullable String language() {
        Element root = marks.tags("html").isEmpty() ? null : marks.tags("html").get(0);
        for (String one : List.of(
                root == null ? "" : root.attr("lang"),
                root == null ? "" : root.attr("xml:lang"),
                jsonLd.text("inLanguage"),
                tags.first("content-language", "language", "dc.language", "og:locale"))) {
            if (one.length() >= 2 && one.length() < 12 && Character.isLetter(one.charAt(0))) {
                return one.replace('_', '-');
            }
        }
        return null;
    }

    private @Nullable String section() {
        for (String one :
                List.of(jsonLd.text("articleSection"), tags.first("article:section", "section", "parsely-section"))) {
            if (!one.isBlank() && one.length() < 80) {
                return one;
            }
        }
        return null;
    }
}
