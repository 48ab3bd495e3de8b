package dev.silang.claim;

import dev.silang.text.Span;
import dev.silang.value.Value;
import java.util.List;

/**
 * One answer that one article gives to one question.
 *
 * @param article id of the article
 * @param evidence the exact words, in UTF-16 code units of the article's text or, if {@code inTitle}, of its title
 * @param sentence number of the sentence it stands in, -1 in a title
 * @param attribution from the article's own source to the first speaker; empty if the article says it on its own
 * @param rules ids of the rules that made it, the deciding one first; never empty
 */
public record Claim(
        String article,
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
}
