package dev.silang.ingest.html.meta;

/**
 * What the page's head says of the article.
 *
 * @param title the page's title
 * @param summary what the article says in short
 * @param body the article's text, as its JSON-LD has it; empty if it has none
 */
public record Clues(String title, String summary, String body) {
    public static Clues of(String pageTitle, MetaTags tags, JsonLd jsonLd) {
        String title = tags.first("og:title");
        String summary = "";
        for (String one :
                new String[] {tags.first("og:description"), tags.first("description"), jsonLd.text("description")}) {
            summary = one.length() > summary.length() ? one : summary;
        }
        return new Clues(title.isEmpty() ? pageTitle : title, summary, jsonLd.body());
    }
}
