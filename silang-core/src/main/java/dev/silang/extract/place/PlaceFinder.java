package dev.silang.extract.place;

import dev.silang.claim.PlaceRole;
import dev.silang.lang.Category;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.PlaceAttributes;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.RangePart;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import dev.silang.value.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds places: what stands behind a place preposition, names behind a word that says what kind of place they are,
 * names of the gazetteer, bearings ("24 km tenggara X"), coordinates and posts of roads ("KM 91+200").
 *
 * <p>Safe for use by many threads.
 */
public final class PlaceFinder {
    /** Words of the longest name behind an "and". */
    private static final int LONGEST_NAME = 3;

    /** Tokens on each side of a place whose capitals tell whether it stands in a headline. */
    private static final int NEAR = 8;

    /** Letters of words that headlines write small: "dari", "with". */
    private static final int LONGEST_SMALL = 3;

    /** As of headlines in names. */
    private static final double HEADLINE_SHARE = 0.7;

    /** Classes of verbs by which somebody or something changes place; of lang/words. */
    private static final Set<String> MOTIONS =
            Set.of("carry", "come", "enter", "evacuate", "fall", "flee", "go", "leave", "move", "return", "visit");

    private final Gazetteer gazetteer;
    private final BearingFinder bearings;

    public PlaceFinder(LanguagePack pack, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.bearings = new BearingFinder(pack);
    }

    /**
     * @param taken tokens that belong to a time or an identifier; a place ends before them
     * @param people tokens of persons' names; no place begins or goes on with them
     * @return places in order of appearance, without overlap
     */
    public List<PlaceMention> find(TokenView doc, BitSet taken, BitSet people) {
        List<PlaceMention> found = new ArrayList<>();
        for (Sentence sentence : doc.document().sentences()) {
            int at = sentence.first();
            while (at < sentence.end()) {
                PlaceMention last = found.isEmpty() ? null : found.get(found.size() - 1);
                PlaceMention mention =
                        last != null && last.end() == at ? joined(doc, last, sentence.end(), taken, people) : null;
                mention = mention == null ? at(doc, at, sentence.end(), taken, people) : mention;
                if (mention == null) {
                    at++;
                } else {
                    found.add(mention);
                    at = mention.end();
                }
            }
        }
        return found;
    }

    /**
     * Whether a place is sure to be one: by itself, by the word before it, or as somebody moves there. Much else goes to a name or
     * comes from it: words, money, goods.
     */
    private boolean isSure(TokenView doc, Match preposition, Mention<Place> place) {
        return !preposition.entry().is(PlaceAttributes.OPEN)
                || isKnown(doc, place)
                || isMotion(doc.form(preposition.first() - 1));
    }

    private boolean isKnown(TokenView doc, Mention<Place> mention) {
        return !(mention.value() instanceof Place.Named named)
                || !named.kind().isEmpty()
                || !named.within().isEmpty()
                || gazetteer.at(doc.tokens(), mention.first()) != null;
    }

    private static boolean isMotion(@Nullable WordForm form) {
        return form != null && form.isVerb() && MOTIONS.contains(form.wordClass());
    }

    private @Nullable PlaceMention at(TokenView doc, int at, int limit, BitSet taken, BitSet people) {
        Mention<Place> bearing = bearings.at(doc, at, limit, (view, first, end) -> landmark(view, first, end, true));
        if (bearing != null) {
            return new PlaceMention(bearing, PlaceRole.AT);
        }
        Match preposition = doc.match(at, Category.PLACE_PREPOSITIONS);
        Mention<Place> post = taken.get(at)
                ? null
                : PostFinder.at(
                        doc,
                        preposition == null ? at : preposition.end(),
                        limit,
                        (view, first, end) -> landmark(view, first, end, false));
        if (post != null) {
            return new PlaceMention(
                    post,
                    preposition == null ? PlaceRole.AT : preposition.entry().get(PlaceAttributes.PLACE_ROLE));
        }
        if (preposition != null && preposition.end() < limit) {
            PlacePhrase phrase = new PlacePhrase(doc, gazetteer, taken, people, limit);
            Mention<Place> place =
                    phrase.read(preposition.end(), true, preposition.entry().id());
            return place == null
                    ? null
                    : new PlaceMention(
                            place,
                            preposition.entry().get(PlaceAttributes.PLACE_ROLE),
                            isSure(doc, preposition, place));
        }
        Mention<Place> origin = origin(doc, at, limit, taken, people);
        origin = origin == null ? compound(doc, at, limit, taken, people) : origin;
        return origin == null ? named(doc, at, limit, taken, people) : new PlaceMention(origin, PlaceRole.NAMED);
    }

    /** "Ann Reed, 38, of Laurel": behind an age between commas. */
    private @Nullable Mention<Place> origin(TokenView doc, int at, int limit, BitSet taken, BitSet people) {
        Match of = doc.match(at, Category.NUMBER_LINKS, NumberAttributes.LINK_ROLE, LinkRole.PART_OF);
        boolean behindAge =
                doc.is(at - 1, ",") && doc.isNumber(at - 2) && doc.is(at - 3, ",") && doc.isCapitalized(at - 4);
        return behindAge && of != null && of.end() < limit
                ? new PlacePhrase(doc, gazetteer, taken, people, limit)
                        .read(of.end(), false, doc.pack().code() + ".place.origin")
                : null;
    }

    /** "The San Diego-area district": a name, the last word of which bears an ending that places have. */
    private static @Nullable Mention<Place> compound(TokenView doc, int at, int limit, BitSet taken, BitSet people) {
        int last = at;
        String ending = placeEnding(doc, last);
        while (ending.isEmpty()
                && last + 1 < limit
                && last - at < LONGEST_NAME
                && isNameWord(doc, last, taken, people)) {
            ending = placeEnding(doc, ++last);
        }
        if (ending.isEmpty() || last > at && doc.is(at, Category.FUNCTION_WORDS)) {
            return null;
        }
        String text = doc.text(at, last + 1);
        Place place = Place.of(text.substring(0, text.length() - ending.length()), "");
        return new Mention<>(at, last + 1, place, List.of(doc.pack().code() + ".place.compound"));
    }

    private static String placeEnding(TokenView doc, int at) {
        if (doc.isCapitalized(at)) {
            String word = doc.token(at).norm();
            for (String ending : doc.pack().language().affixes().placeEndings()) {
                if (word.length() > ending.length() && word.endsWith(ending)) {
                    return ending;
                }
            }
        }
        return "";
    }

    /** "Di Bayah dan Cikotok": behind an "and" a name that closes its clause is a place as the one before it is. */
    private @Nullable PlaceMention joined(TokenView doc, PlaceMention last, int limit, BitSet taken, BitSet people) {
        int first = behindAnd(doc, last.end(), limit);
        if (first >= limit || isOtherPlace(doc, first)) {
            return null;
        }
        int end = nameEnd(doc, first, limit, taken, people);
        boolean closed = end == limit || !doc.token(end).isWord();
        if (end == first || !closed || !isSharedBy(doc, last)) {
            return null;
        }
        Place place = Place.of(doc.text(first, end), "");
        return new PlaceMention(new Mention<>(first, end, place, last.mention().rules()), last.role(), last.sure());
    }

    /** Index behind "and"; the limit if there is none. The word that joins two ends of a range joins two places as well. */
    private static int behindAnd(TokenView doc, int at, int limit) {
        Match and = doc.match(at, Category.TIME_BOUNDS);
        return and == null || !and.entry().is(TimeAttributes.RANGE, RangePart.AND) ? limit : and.end();
    }

    private boolean isOtherPlace(TokenView doc, int at) {
        return doc.is(at, Category.PLACE_KINDS) || isTown(doc, at);
    }

    private static int nameEnd(TokenView doc, int first, int limit, BitSet taken, BitSet people) {
        int end = first;
        while (end < limit && end - first < LONGEST_NAME && isNameWord(doc, end, taken, people)) {
            end++;
        }
        return end;
    }

    /** Whether what a name is preceded by holds for a second name: a kind or preposition, not a bearing. */
    private static boolean isSharedBy(TokenView doc, PlaceMention last) {
        return doc.token(last.first()).isCapitalized()
                && last.role() != PlaceRole.NAMED
                && !(last.place() instanceof Place.Bearing);
    }

    private static boolean isNameWord(TokenView doc, int at, BitSet taken, BitSet people) {
        return doc.token(at).isWord() && doc.token(at).isCapitalized() && !taken.get(at) && !people.get(at);
    }

    /** Without a preposition a place must bear a name. */
    private @Nullable PlaceMention named(TokenView doc, int at, int limit, BitSet taken, BitSet people) {
        if (taken.get(at) || people.get(at)) {
            return null;
        }
        Match kind = doc.match(at, Category.PLACE_KINDS);
        if (!(kind == null ? isTown(doc, at) : opensName(doc, kind) && !isCounted(doc, at))) {
            return null;
        }
        Mention<Place> place = new PlacePhrase(doc, gazetteer, taken, people, limit).read(at, false, "");
        if (place == null || kind == null && isWithinName(doc, place)) {
            return null;
        }
        return new PlaceMention(place, PlaceRole.NAMED);
    }

    /** "Persikas Madura", "Madura Rovers", "Bupati Kebumen": a town that is told of as a part of another name. */
    private boolean isWithinName(TokenView doc, Mention<Place> place) {
        Gazetteer.Toponym first = gazetteer.at(doc.tokens(), place.first());
        boolean several = first != null && first.end() < place.end() && isTown(doc, first.end());
        if (several || !place.value().within().isEmpty()) {
            return false;
        }
        boolean before = !doc.startsSentence(place.first()) && isOfName(doc, place.first() - 1);
        boolean behind = place.end() < doc.sentenceEnd(place.first()) && isOfName(doc, place.end());
        return (before || behind) && !isHeadline(doc, place);
    }

    /**
     * Whether a capital is that of a name; an ordinary word that opens a sentence has one too, but an office is told with a name, and what
     * happened ("Gempa Tuban") with its place; "in lower Kent Monday" tells when.
     */
    private static boolean isOfName(TokenView doc, int at) {
        boolean ordinary = doc.startsSentence(at) && doc.form(at) != null && !doc.is(at, Category.OFFICES);
        boolean time = doc.is(at, Category.WEEKDAYS) || doc.is(at, Category.MONTHS);
        return doc.isCapitalized(at) && !ordinary && !time && !doc.is(at, Category.FRAMES);
    }

    /** Whether most longer words near a place have capitals, so that these tell nothing. */
    private static boolean isHeadline(TokenView doc, Mention<Place> place) {
        int limit = Math.min(doc.sentenceEnd(place.first()), place.end() + NEAR);
        int words = 0;
        int capitals = 0;
        for (int at = Math.max(doc.sentence(place.first()).first(), place.first() - NEAR); at < limit; at++) {
            Token token = doc.token(at);
            if (token.isWord() && token.text().length() > LONGEST_SMALL) {
                words++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        return capitals >= words * HEADLINE_SHARE;
    }

    /** "Diguncang Gempa Dua Kali", "5 Rumah Rusak": behind a number stands what is counted, in headlines with a capital too. */
    private static boolean isCounted(TokenView doc, int at) {
        boolean number = at > 0
                && doc.sentenceOf(at - 1) == doc.sentenceOf(at)
                && (doc.isNumber(at - 1) || doc.is(at - 1, Category.NUMBERS) || doc.is(at - 1, Category.SCALES));
        return number && (doc.is(at, Category.COUNTED) || doc.is(at, Category.UNITS));
    }

    /** A country or a region named in passing ("pemimpin Korea Utara") is no place where something happened. */
    private boolean isTown(TokenView doc, int at) {
        Gazetteer.Toponym toponym = gazetteer.at(doc.tokens(), at);
        return toponym != null
                && !toponym.kind().equals("country")
                && !toponym.kind().equals("region");
    }

    /** "Desa X" opens a name; "luar" does only before another kind or a known name: "luar Gedung Juang"; "km" none. */
    private boolean opensName(TokenView doc, Match kind) {
        if (kind.entry().is(PlaceAttributes.PLACE_KIND, PlaceAttributes.PLACE_DETERMINER)
                || kind.entry().is(PlaceAttributes.PLACE_KIND, PlaceAttributes.POST)) {
            return false;
        }
        return !kind.entry().is(PlaceAttributes.PLACE_KIND, PlaceAttributes.PLACE_PART)
                || doc.is(kind.end(), Category.PLACE_KINDS)
                || (kind.end() < doc.size() && gazetteer.at(doc.tokens(), kind.end()) != null);
    }

    /** @param plain whether what has no name is one too: "12 miles south of the airport" */
    private @Nullable Mention<Place> landmark(TokenView doc, int first, int limit, boolean plain) {
        BitSet none = new BitSet();
        return new PlacePhrase(doc, gazetteer, none, none, limit).read(first, plain, "");
    }
}
