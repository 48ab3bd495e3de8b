package dev.silang.claim;

import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Abbreviation;
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
 * @param article the article that makes it
 * @param evidence the exact words, in UTF-16 code units of the article's text or, if {@code inTitle}, of its title
 * @param sentence number of the sentence it stands in, -1 in a title
 * @param attribution from the article's own source to the first speaker; empty if the article says it on its own
 * @param rules ids of the rules that made it, the deciding one first; never empty
 * @param traits how it was made, as far as it counts
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
        List<String> rules,
        Set<Trait> traits) {
    /** What a clause as a whole answers: what is told beside the values. */
    private static final String CLAUSE = "clause";

    public Claim {
        attribution = List.copyOf(attribution);
        rules = List.copyOf(rules);
        traits = Set.copyOf(traits);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a claim needs the rule that made it: " + value.notation());
        }
    }

    /** Follows from the article's id, the place and what is claimed, so that it stays when other articles come. */
    public String id() {
        return ContentId.of(
                'c', article.id(), slot, inTitle, evidence.start(), evidence.end(), value.notation(), rules.get(0));
    }

    /** The same claim of another value. */
    public Claim with(Value other) {
        return new Claim(
                article,
                slot,
                evidence,
                inTitle,
                sentence,
                about,
                other,
                polarity,
                modality,
                attribution,
                rules,
                traits);
    }

    /** The exact words. */
    public String quote() {
        return evidence.of(text());
    }

    /** Names of the people and bodies who say so, from the article's own source to the first; empty if it names none. */
    public List<String> speakers() {
        return attribution.stream()
                .filter(link -> link.kind() == Attribution.Kind.SPEAKER)
                .map(Attribution::name)
                .toList();
    }

    /** The title or the text of the article: what the offsets of the evidence count into. */
    public String text() {
        String title = article.title();
        return inTitle && title != null ? title : article.text();
    }

    /** The thing asked, in one word: what is counted, whose office, what kind of code; empty if the slot says all. */
    public String asked() {
        if (has(Trait.CLAUSE)) {
            return CLAUSE;
        }
        PlaceRole role = about.placeRole();
        if (role != null) {
            return role.label();
        }
        if (value instanceof Identifier identifier) {
            return identifier.kind();
        }
        if (value instanceof Abbreviation) {
            return value.type();
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
