package dev.silang.extract;

import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.PlaceRole;
import dev.silang.claim.Polarity;
import dev.silang.claim.Slot;
import dev.silang.extract.cause.PhraseMention;
import dev.silang.extract.name.Entity;
import dev.silang.extract.place.PlaceMention;
import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Abbreviation;
import dev.silang.value.Concept;
import dev.silang.value.Duration;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the mentions of one document into claims. */
final class ClaimWriter {
    private final TokenView doc;
    private final Mentions mentions;
    private final AboutReader about;
    private final Article article;
    private final boolean inTitle;
    private final List<Claim> claims = new ArrayList<>();

    /**
     * @param article that makes the claims; its title is the document's text if they are made there
     */
    ClaimWriter(TokenView doc, Mentions mentions, AboutReader about, Article article, boolean inTitle) {
        this.article = article;
        this.doc = doc;
        this.mentions = mentions;
        this.about = about;
        this.inTitle = inTitle;
    }

    List<Claim> write() {
        for (Mention<TimeSpan> time : mentions.times()) {
            add(Slot.WHEN, time);
        }
        for (Mention<Identifier> identifier : mentions.identifiers()) {
            add(Slot.IDENTIFIER, identifier);
        }
        for (Mention<? extends Value> quantity : mentions.quantities()) {
            addQuantity(quantity);
        }
        for (PlaceMention place : mentions.places()) {
            add(Slot.WHERE, place.mention(), Concept.NONE, role(place));
        }
        for (Mention<Precedence> precedence : mentions.precedences()) {
            add(Slot.PRECEDENCE, precedence);
        }
        addNames();
        mentions.causes().forEach(cause -> add(Slot.CAUSE, cause));
        mentions.topics().forEach(topic -> add(Slot.TOPIC, topic));
        return claims;
    }

    /** "KBRI di Yangon" tells where the embassy is, not where it happened. */
    private PlaceRole role(PlaceMention place) {
        Entity before = mentions.names().entityAt(place.first() - 2);
        boolean ofBody =
                before != null && !before.isPerson() && mentions.names().entityAt(place.first()) == null;
        return ofBody && place.role() == PlaceRole.AT ? PlaceRole.NAMED : place.role();
    }

    private void addQuantity(Mention<? extends Value> mention) {
        if (mention.value() instanceof Quantity quantity) {
            add(Slot.QUANTITY, mention, narrowed(mention, quantity.counted()), null);
        } else if (mention.value() instanceof Duration) {
            add(Slot.DURATION, mention);
        }
    }

    /** "Two women passengers": the women, not the passengers. */
    private Concept narrowed(Mention<? extends Value> mention, Concept concept) {
        for (int i = mention.first(); i < mention.end(); i++) {
            Match match = doc.match(i, Category.COUNTED);
            if (match != null && match.entry().is(NumberAttributes.NARROWS)) {
                return Concept.of(match.entry().get(NumberAttributes.CONCEPT)).in(Concept.of(concept.part()));
            }
        }
        return concept;
    }

    private void addNames() {
        for (Mention<Party> party : mentions.names().parties()) {
            add(Slot.PARTICIPANT, inFull(party));
        }
        mentions.names().acting().forEach(name -> add(Slot.PARTICIPANT, name));
        for (Mention<Role> role : mentions.names().roles()) {
            add(Slot.ROLE, role);
        }
    }

    /** The mention with the fullest name that the article gives: "Anggy" is who "Anggy Pratama" was before. */
    private Mention<Party> inFull(Mention<Party> party) {
        Entity entity = mentions.names().entityAt(party.first());
        if (entity == null || !entity.kind().equals(party.value().kind())) {
            return party;
        }
        return new Mention<>(
                party.first(), party.end(), new Party(entity.name(), entity.kind()), party.rules(), party.traits());
    }

    private void add(Slot slot, Mention<? extends Value> mention) {
        add(slot, mention, Concept.NONE, null);
    }

    private void add(Slot slot, Mention<? extends Value> mention, Concept of, @Nullable PlaceRole role) {
        claims.add(claim(slot, mention, of, role));
    }

    private Claim claim(Slot slot, Mention<? extends Value> mention, Concept of, @Nullable PlaceRole role) {
        Polarity polarity = mentions.clauses().polarity(mention.first(), mention.end());
        Modality modality = mentions.clauses().modality(mention.first(), mention.end());
        About what = about.about(mention.first(), mention.end(), of, role);
        return claim(slot, mention, what, polarity, modality);
    }

    private void add(Slot slot, PhraseMention phrase) {
        Mention<Phrase> mention = new Mention<>(phrase.first(), phrase.end(), phrase.value(), phrase.rules());
        About what = about.about(phrase.first(), phrase.end(), Concept.NONE, null);
        claims.add(claim(slot, mention, what, phrase.polarity(), phrase.modality()));
    }

    /**
     * Names that nothing tells the bearer of, of people and of things, what abbreviations stand for, parties and places that ordinary nouns tell,
     * bare figures, ranks of which nothing tells where they hold.
     */
    List<Claim> tentative() {
        List<Claim> tentative = new ArrayList<>();
        for (Mention<Party> name : mentions.names().bare()) {
            tentative.add(claim(Slot.PARTICIPANT, name, Concept.NONE, null));
        }
        for (Mention<Role> office : mentions.names().unheld()) {
            tentative.add(claim(Slot.ROLE, office, Concept.NONE, null));
        }
        for (Mention<Identifier> name : mentions.thingNames()) {
            tentative.add(claim(Slot.IDENTIFIER, name, Concept.NONE, null));
        }
        for (Mention<Abbreviation> abbreviation : mentions.abbreviations()) {
            tentative.add(standingFor(abbreviation));
        }
        for (Mention<Party> party : mentions.commonParties()) {
            tentative.add(claim(Slot.PARTICIPANT, party, Concept.NONE, null));
        }
        for (Mention<? extends Value> figure : mentions.bareFigures()) {
            Concept counted = figure.value() instanceof Quantity quantity ? quantity.counted() : Concept.NONE;
            tentative.add(claim(Slot.QUANTITY, figure, counted, null));
        }
        for (Mention<Precedence> rank : mentions.openRanks()) {
            tentative.add(claim(Slot.PRECEDENCE, rank, Concept.NONE, null));
        }
        for (PlaceMention place : mentions.commonPlaces()) {
            tentative.add(claim(Slot.WHERE, place.mention(), Concept.NONE, place.role()));
        }
        return tentative;
    }

    /** What letters stand for holds in a plan as well. */
    private Claim standingFor(Mention<Abbreviation> abbreviation) {
        About what = about.about(abbreviation.first(), abbreviation.end(), Concept.NONE, null);
        return claim(Slot.IDENTIFIER, abbreviation, what, Polarity.AFFIRMED, Modality.ASSERTED);
    }

    /** "last year" of "last year's": what belongs to the time is no part of its name. */
    private Span evidence(Mention<? extends Value> mention) {
        Span whole = doc.span(mention.first(), mention.end());
        if (!(mention.value() instanceof TimeSpan)) {
            return whole;
        }
        String last = doc.token(mention.end() - 1).text();
        int mark = last.length() - doc.pack().language().withoutOwnerMark(last).length();
        return new Span(whole.start(), whole.end() - mark);
    }

    private Claim claim(Slot slot, Mention<? extends Value> mention, About what, Polarity polarity, Modality modality) {
        Span evidence = evidence(mention);
        return new Claim(
                article,
                slot,
                evidence,
                inTitle,
                inTitle ? -1 : doc.sentenceOf(mention.first()),
                what,
                mention.value(),
                polarity,
                modality,
                mentions.attributions().at(evidence),
                withCarrying(mention.rules(), evidence),
                mention.traits());
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
