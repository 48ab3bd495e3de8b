package dev.silang.claim;

import dev.silang.text.Span;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.Precedence;
import dev.silang.value.Role;
import dev.silang.value.Value;
import java.util.List;
import java.util.Set;

/**
 * One answer that one article gives to one question.
 *
 * @param article id of the article
 * @param evidence the exact words, in UTF-16 code units of the article's text or, if {@code inTitle}, of its title
 * @param sentence number of the sentence it stands in, -1 in a title
 * @param attribution from the article's own source to the first speaker; empty if the article says it on its own
 * @param rules ids of the rules that made it, the deciding one first; never empty
 * @param traits how it was made, as far as it counts
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
        List<String> rules,
        Set<Trait> traits) {
    public Claim {
        attribution = List.copyOf(attribution);
        rules = List.copyOf(rules);
        traits = Set.copyOf(traits);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a claim needs the rule that made it: " + value.notation());
        }
    }

    /** The thing asked, in one word: what is counted, whose office, what kind of code; empty if the slot says all. */
    public String asked() {
        PlaceRole role = about.placeRole();
        if (role != null) {
            return role.label();
        }
        if (value instanceof Identifier identifier) {
            return identifier.kind();
        }
        if (value instanceof Precedence precedence) {
            return precedence.of();
        }
        if (value instanceof Party party) {
            return party.kind();
        }
        return value instanceof Role office ? office.person() : about.of().notation();
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
