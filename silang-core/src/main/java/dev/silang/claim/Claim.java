package dev.silang.claim;

import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Value;
import java.util.List;

/**
 * One answer that one article gives to one question.
 *
 * @param article the article that makes it
 * @param evidence the exact words, in UTF-16 code units of the article's text or, if {@code inTitle}, of its title
 * @param sentence number of the sentence it stands in, -1 in a title
 * @param attribution from the article's own source to the first speaker; empty if the article says it on its own
 * @param rules ids of the rules that made it, the deciding one first; never empty
 */
public record Claim(
        Article article,
        Slot slot,
        Span evidence,
        boolean inTitle,
        int sentence,
        About about,
        Value value,
        Polarity polarity,
        Modality modality,
        List<Attribution> attribution,
        List<String> rules) {
    public Claim {
        attribution = List.copyOf(attribution);
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a claim needs the rule that made it: " + value.notation());
        }
    }

    /** Follows from the article's id, the place and what is claimed, so that it stays when other articles come. */
    public String id() {
        return ContentId.of(
                'c', article.id(), slot, inTitle, evidence.start(), evidence.end(), value.notation(), rules.get(0));
    }

    /** The exact words. */
    public String quote() {
        return evidence.of(text());
    }

    /** The title or the text of the article: what the offsets of the evidence count into. */
    public String text() {
        String title = article.title();
        return inTitle && title != null ? title : article.text();
    }
}
