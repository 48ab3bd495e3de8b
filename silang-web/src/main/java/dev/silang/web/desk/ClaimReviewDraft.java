package dev.silang.web.desk;

import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.claim.Claim;
import dev.silang.report.json.JsonWriter;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.LinkTarget;

/**
 * A finding as a draft of schema.org's ClaimReview, one for each answer: what is claimed, by whom, where it stands. Which is
 * true is for a person to say, so it has no rating.
 *
 * @see <a href="https://schema.org/ClaimReview">ClaimReview</a>
 */
public final class ClaimReviewDraft {
    private ClaimReviewDraft() {}

    /** @param question what is asked, in words */
    public static String of(Finding finding, String question, CheckText wording) {
        return DeskJson.text(json -> {
            json.object().field("@context", "https://schema.org").array("@graph");
            finding.positions().forEach(position -> review(json, position, question, wording));
            json.end().end();
        });
    }

    private static void review(JsonWriter json, Position position, String question, CheckText wording) {
        Claim first = position.claims().get(0);
        json.object()
                .field("@type", "ClaimReview")
                .field("inLanguage", wording.labels().language())
                .field("claimReviewed", question + ' ' + wording.value(first))
                .object("itemReviewed")
                .field("@type", "Claim")
                .field("text", first.quote())
                .array("appearance");
        position.claims().stream().map(Claim::article).distinct().forEach(article -> {
            json.object().field("@type", "NewsArticle").field("headline", article.title());
            String url = article.url();
            if (url != null && LinkTarget.isWeb(url)) {
                json.field("url", url);
            }
            if (article.published() != null) {
                json.field("datePublished", String.valueOf(article.published()));
            }
            json.object("publisher")
                    .field("@type", "NewsMediaOrganization")
                    .field("name", wording.name(article.id()))
                    .end()
                    .end();
        });
        json.end();
        if (!first.attribution().isEmpty()) {
            json.object("author")
                    .field("@type", "Thing")
                    .field("name", first.attribution().get(0).name())
                    .end();
        }
        json.end().end();
    }
}
