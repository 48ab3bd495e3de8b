package dev.silang.extract;

import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.claim.Slot;
import dev.silang.extract.cause.PhraseMention;
import dev.silang.extract.name.Entity;
import dev.silang.extract.place.PlaceMention;
import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Span;
import dev.silang.value.Duration;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns the mentions of one document into claims. */
final class ClaimWriter {
    private final TokenView doc;
    private final Mentions mentions;
    private final AboutReader about;
    private final boolean inTitle;
    private final List<Claim> claims = new ArrayList<>();

    ClaimWriter(TokenView doc, Mentions mentions, AboutReader about, boolean inTitle) {
        this.doc = doc;
        this.mentions = mentions;
        this.about = about;
        this.inTitle = inTitle;
    }

    List<Claim> write() {
        for (Mention<TimeSpan> time : mentions.times()) {
            add(Slot.WHEN, time, "");
        }
        for (Mention<Identifier> identifier : mentions.identifiers()) {
            add(Slot.IDENTIFIER, identifier, identifier.value().kind());
        }
        for (Mention<? extends Value> quantity : mentions.quantities()) {
            addQuantity(quantity);
        }
        for (PlaceMention place : mentions.places()) {
            add(Slot.WHERE, place.mention(), role(place));
        }
        for (Mention<Precedence> precedence : mentions.precedences()) {
            add(Slot.PRECEDENCE, precedence, precedence.value().of());
        }
        addNames();
        mentions.causes().forEach(cause -> add(Slot.CAUSE, cause));
        mentions.topics().forEach(topic -> add(Slot.TOPIC, topic));
        return claims;
    }

    /** "KBRI di Yangon" tells where the embassy is, not where it happened. */
    private String role(PlaceMention place) {
        Entity before = mentions.names().entityAt(place.first() - 2);
        boolean ofBody =
                before != null && !before.isPerson() && mentions.names().entityAt(place.first()) == null;
        PlaceMention.Role role =
                ofBody && place.role() == PlaceMention.Role.AT ? PlaceMention.Role.NAMED : place.role();
        return role.name().toLowerCase(Locale.ROOT);
    }

    private void addQuantity(Mention<? extends Value> mention) {
        if (mention.value() instanceof Quantity quantity) {
            add(Slot.QUANTITY, mention, narrowed(mention, concept(quantity.counted())));
        } else if (mention.value() instanceof Duration) {
            add(Slot.DURATION, mention, "");
        }
    }

    /** A score's concept carries the score, "score:3-0", which is no part of the question. */
    private static String concept(String counted) {
        int colon = counted.indexOf(':');
        return colon < 0 ? counted : counted.substring(0, colon);
    }

    /** "Two women passengers": the women, not the passengers. */
    private String narrowed(Mention<? extends Value> mention, String concept) {
        for (int i = mention.first(); i < mention.end(); i++) {
            Match match = doc.match(i, Category.COUNTED);
            if (match != null && match.entry().has("narrows", "true")) {
                int point = concept.indexOf('.');
                return match.entry().text("concept") + (point < 0 ? "" : concept.substring(point));
            }
        }
        return concept;
    }

    private void addNames() {
        for (Mention<Party> party : mentions.names().parties()) {
            add(Slot.PARTICIPANT, inFull(party), party.value().kind());
        }
        for (Mention<Role> role : mentions.names().roles()) {
            add(Slot.ROLE, role, role.value().person());
        }
    }

    /** The mention with the fullest name that the article gives: "Anggy" is who "Anggy Pratama" was before. */
    private Mention<Party> inFull(Mention<Party> party) {
        Entity entity = mentions.names().entityAt(party.first());
        if (entity == null || !entity.kind().equals(party.value().kind())) {
            return party;
        }
        return new Mention<>(party.first(), party.end(), new Party(entity.name(), entity.kind()), party.rules());
    }

    private void add(Slot slot, Mention<? extends Value> mention, String of) {
        Polarity polarity = mentions.clauses().polarity(mention.first(), mention.end());
        Modality modality = mentions.clauses().modality(mention.first(), mention.end());
        claims.add(
                claim(slot, mention.first(), mention.end(), of, mention.value(), polarity, modality, mention.rules()));
    }

    private void add(Slot slot, PhraseMention phrase) {
        claims.add(claim(
                slot,
                phrase.first(),
                phrase.end(),
                "",
                phrase.value(),
                phrase.polarity(),
                phrase.modality(),
                phrase.rules()));
    }

    private Claim claim(
            Slot slot,
            int first,
            int end,
            String of,
            Value value,
            Polarity polarity,
            Modality modality,
            List<String> rules) {
        Span evidence = doc.span(first, end);
        About what = about.about(first, end, of);
        return new Claim(
                doc.document().article().id(),
                slot,
                evidence,
                inTitle,
                inTitle ? -1 : doc.sentenceOf(first),
                what,
                value,
                polarity,
                modality,
                mentions.attributions().at(evidence),
                withCarrying(rules, evidence));
    }

    /** A claim's rules explain its source as well where no statement does. */
    private List<String> withCarrying(List<String> rules, Span evidence) {
        List<String> carrying = mentions.attributions().carriedBy(evidence);
        if (carrying.isEmpty()) {
            return rules;
        }
        List<String> all = new ArrayList<>(rules);
        all.addAll(carrying);
        return all;
    }
}
