package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.text.Article;
import dev.silang.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The exact words of claims, in the text or in the headline of their article. Immutable. */
public final class Quotes {
    private final Map<String, Article> articles = new HashMap<>();

    public Quotes(List<Document> documents) {
        documents.forEach(document -> articles.put(document.article().id(), document.article()));
    }

    public String of(Claim claim) {
        return claim.evidence().of(text(claim));
    }

    /**
     * What the offsets of a claim's evidence count into.
     *
     * @throws IllegalArgumentException if no document is the claim's
     */
    public String text(Claim claim) {
        Article article = articles.get(claim.article());
        if (article == null) {
            throw new IllegalArgumentException("no article '" + claim.article() + "' in the cross-check");
        }
        String title = article.title();
        return claim.inTitle() && title != null ? title : article.text();
    }
}
