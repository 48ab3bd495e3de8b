package dev.silang.extract.cause;

import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.value.Phrase;
import java.util.List;

/**
 * Tokens that say why something happened or what somebody spoke of.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param rules ids of the rules that made it, the deciding one first
 */
public record PhraseMention(
        int first, int end, Phrase value, Polarity polarity, Modality modality, List<String> rules) {
    public PhraseMention {
        if (end <= first) {
            throw new IllegalArgumentException("a mention of no token: " + value.notation());
        }
        rules = List.copyOf(rules);
    }
}
