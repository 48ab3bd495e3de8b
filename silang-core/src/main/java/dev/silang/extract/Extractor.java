package dev.silang.extract;

import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.extract.cause.CauseFinder;
import dev.silang.extract.cause.TopicFinder;
import dev.silang.extract.frame.FrameFinder;
import dev.silang.extract.identifier.AbbreviationFinder;
import dev.silang.extract.identifier.IdentifierFinder;
import dev.silang.extract.identifier.ThingNameFinder;
import dev.silang.extract.name.CommonPartyFinder;
import dev.silang.extract.name.Entity;
import dev.silang.extract.name.NameFinder;
import dev.silang.extract.name.Names;
import dev.silang.extract.number.ChangeFinder;
import dev.silang.extract.number.QuantityFinder;
import dev.silang.extract.place.BodyPlaceFinder;
import dev.silang.extract.place.CommonPlaceFinder;
import dev.silang.extract.place.PlaceFinder;
import dev.silang.extract.place.PlaceMention;
import dev.silang.extract.rank.PrecedenceFinder;
import dev.silang.extract.speech.Attributions;
import dev.silang.extract.speech.CreditFinder;
import dev.silang.extract.speech.NamesSpeakers;
import dev.silang.extract.speech.Spoken;
import dev.silang.extract.speech.StatementFinder;
import dev.silang.extract.time.TimeFinder;
import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.PlaceAttributes;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.syntax.ClauseReader;
import dev.silang.syntax.Stems;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.TimeSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Reads articles of one language. Safe for use by many threads; time is linear in the text. */
public final class Extractor {
    private final DocumentParser parser;
    private final TimeFinder times;
    private final IdentifierFinder identifiers;
    private final NameFinder names;
    private final CommonPartyFinder commonParties;
    private final QuantityFinder quantities;
    private final PlaceFinder places;
    private final ThingNameFinder thingNames = new ThingNameFinder();
    private final CommonPlaceFinder commonPlaces = new CommonPlaceFinder();
    private final BodyPlaceFinder bodyPlaces = new BodyPlaceFinder();
    private final AbbreviationFinder abbreviations;
    private final FrameFinder frames;
    private final CauseFinder causes;
    private final TopicFinder topics;
    private final PrecedenceFinder precedences;
    private final StatementFinder statements;
    private final CreditFinder credits;
    private final Stems stems;

    public Extractor(LanguagePack pack, Gazetteer gazetteer) {
        this.parser = new DocumentParser(pack);
        this.times = new TimeFinder(pack);
        this.identifiers = new IdentifierFinder(pack);
        this.names = new NameFinder(pack, gazetteer);
        this.commonParties = new CommonPartyFinder();
        this.quantities = new QuantityFinder(pack);
        this.places = new PlaceFinder(pack, gazetteer);
        this.frames = new FrameFinder(pack);
        this.causes = new CauseFinder(pack);
        this.topics = new TopicFinder(pack);
        this.precedences = new PrecedenceFinder(pack);
        this.statements = new StatementFinder(pack);
        this.credits = new CreditFinder(pack);
        this.stems = new Stems(pack);
        this.abbreviations = new AbbreviationFinder(stems);
    }

    /** @param blocks what of the article is body and what is residue */
    public Reading read(Article article, List<Block> blocks) {
        TokenView doc = new TokenView(parser.parse(article, blocks));
        Mentions mentions = mentions(doc);
        List<Claim> claims = new ArrayList<>(titleClaims(article));
        ClaimWriter writer = writer(doc, mentions, article, false);
        claims.addAll(writer.write());
        return new Reading(
                doc.document(),
                claims,
                writer.tentative(),
                new AssertionWriter(doc, mentions, stems).write(),
                mentions.statements(),
                credits.articleCredits(doc));
    }

    /** A headline makes claims too; its offsets count into the title. */
    private List<Claim> titleClaims(Article article) {
        String title = article.title();
        if (title == null || title.isBlank()) {
            return List.of();
        }
        Article headline = new Article(
                article.id(),
                article.outlet(),
                article.url(),
                article.published(),
                null,
                title,
                article.language(),
                List.of());
        TokenView doc = new TokenView(parser.parse(headline));
        return writer(doc, mentions(doc), article, true).write();
    }

    private ClaimWriter writer(TokenView doc, Mentions mentions, Article article, boolean inTitle) {
        return new ClaimWriter(doc, mentions, new AboutReader(doc, mentions, stems), article, inTitle);
    }

    private Mentions mentions(TokenView doc) {
        List<Mention<TimeSpan>> when = times.find(doc, doc.document().article().published());
        List<Mention<Identifier>> which = identifiers.find(doc);
        BitSet taken = new BitSet();
        // "Lima hari kemudian" tells when, and how long it took as well.
        when.stream()
                .filter(mention ->
                        mention.value().date() != null || mention.value().hasClock())
                .filter(mention -> !isStretch(doc, mention))
                .forEach(mention -> taken.set(mention.first(), mention.end()));
        which.forEach(mention -> taken.set(mention.first(), mention.end()));
        Names who = names.find(doc);
        List<PlaceMention> where = places.find(doc, taken, people(who, doc));
        where.stream()
                .filter(place -> place.place().isMeasured())
                .forEach(place -> taken.set(place.first(), place.end()));
        QuantityFinder.Found howMany = quantities.read(doc, taken);
        BitSet places = with(taken, where.stream().map(PlaceMention::mention).toList());
        BitSet named = with(with(places, who.parties()), who.roles());
        BitSet others = with(named, howMany.counted());
        BitSet located =
                with(new BitSet(), where.stream().map(PlaceMention::mention).toList());
        BodyPlaceFinder.Found seats = bodyPlaces.find(doc, bodies(who), places, with(new BitSet(), when));
        Spoken said = statements.read(doc, new NamesSpeakers(who, doc, located));
        PrecedenceFinder.Found ranks = precedences.read(doc, when);
        ClauseReader clauses = ClauseReader.of(doc);
        List<PlaceMention> told = inOrder(List.of(where, commonPlaces.find(doc, places)));
        return new Mentions(
                when,
                which,
                who,
                howMany.counted(),
                howMany.bare(),
                ChangeFinder.find(doc, howMany, when),
                inOrder(List.of(sure(told, true), seats.told())),
                inOrder(List.of(sure(told, false), seats.others())),
                thingNames.find(doc, others),
                abbreviations.find(doc),
                commonParties.find(doc, named),
                frames.find(doc),
                clauses,
                causes.find(doc, clauses),
                topics.find(doc, clauses),
                ranks.ranks(),
                ranks.open(),
                said.statements(),
                new Attributions(doc.document().article().text(), said));
    }

    /** "The past six years" tells how long, too. */
    private static boolean isStretch(TokenView doc, Mention<TimeSpan> mention) {
        for (int at = mention.first() + 1; at + 1 < mention.end(); at++) {
            boolean number = doc.isNumber(at) || doc.is(at, Category.NUMBERS);
            if (number && QuantityFinder.isLasting(doc, at, mention.first())) {
                return true;
            }
        }
        return false;
    }

    private static List<PlaceMention> sure(List<PlaceMention> where, boolean sure) {
        return where.stream().filter(place -> place.sure() == sure).toList();
    }

    private static BitSet with(BitSet taken, List<? extends Mention<?>> mentions) {
        BitSet all = (BitSet) taken.clone();
        mentions.forEach(mention -> all.set(mention.first(), mention.end()));
        return all;
    }

    private static List<Mention<Party>> bodies(Names names) {
        return names.parties().stream()
                .filter(party -> party.value().kind().equals("organisation"))
                .toList();
    }

    private static List<PlaceMention> inOrder(List<List<PlaceMention>> places) {
        return places.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(PlaceMention::first))
                .toList();
    }

    private static BitSet people(Names names, TokenView doc) {
        BitSet people = new BitSet(doc.size());
        for (Entity entity : names.entities()) {
            if (entity.isPerson()) {
                entity.mentions().stream()
                        .filter(mention -> !namesBuilding(doc, mention.end()))
                        .forEach(mention -> people.set(mention.first(), mention.end()));
            }
        }
        return people;
    }

    /** "Lincoln Hall" is named for somebody and is a place. */
    private static boolean namesBuilding(TokenView doc, int at) {
        Match kind = doc.isCapitalized(at) ? doc.match(at, Category.PLACE_KINDS) : null;
        return kind != null && kind.entry().is(PlaceAttributes.PLACE_KIND, PlaceAttributes.BUILDING);
    }
}
