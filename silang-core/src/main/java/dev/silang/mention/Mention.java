package dev.silang.mention;

import dev.silang.claim.Trait;
import dev.silang.value.Value;
import java.util.List;
import java.util.Set;

/**
 * Tokens of a document that name a value.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param rules ids of the rules that made it, the deciding one first
 * @param traits how it was found, as far as it counts
 */
public record Mention<V extends Value>(int first, int end, V value, List<String> rules, Set<Trait> traits) {
    public Mention {
        if (end <= first) {
            throw new IllegalArgumentException("a mention of no token: " + value.notation());
        }
        rules = List.copyOf(rules);
        traits = Set.copyOf(traits);
    }

    /** Without traits. */
    public Mention(int first, int end, V value, List<String> rules) {
        this(first, end, value, rules, Set.of());
    }
}
