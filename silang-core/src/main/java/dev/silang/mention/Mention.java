package dev.silang.mention;

import dev.silang.value.Value;
import java.util.List;

/**
 * Tokens of a document that name a value.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param rules ids of the rules that made it, the deciding one first
 */
public record Mention<V extends Value>(int first, int end, V value, List<String> rules) {
    public Mention {
        if (end <= first) {
            throw new IllegalArgumentException("a mention of no token: " + value.notation());
        }
        rules = List.copyOf(rules);
    }
}
