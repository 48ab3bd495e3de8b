package dev.silang.extract.place;

import dev.silang.claim.PlaceRole;
import dev.silang.claim.Trait;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.Match;
import dev.silang.lang.PlaceAttributes;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.syntax.Phrases;
import dev.silang.value.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds places that ordinary nouns tell behind a preposition or a verb that takes a place: "di lajur kiri", "ke penginapan",
 * "entered the cockpit". Safe for use by many threads.
 */
public final class CommonPlaceFinder {
    /** Words of the longest: "bagian belakang truk tanah". */
    private static final int LONGEST = 4;

    /** Words of the longest owner: "Mary Ann and Wade Hollis's". */
    private static final int LONGEST_OWNER = 6;

    /** Classes of nouns in or on which something can be; of lang/words. */
    private static final Set<String> SITES = Set.of(
            "area",
            "body-part",
            "building",
            "clothing",
            "device",
            "goods",
            "infrastructure",
            "media",
            "nature",
            "vehicle-air",
            "vehicle-land",
            "vehicle-water");

    /** Class of adjectives and adverbs of place; of lang/words. */
    private static final String SIDE = "place";

    /** Classes of nouns that are places whatever is told of them: "in the newsroom", "at a crossing"; of lang/words. */
    private static final Set<String> GROUNDS = Set.of("building", "infrastructure");

    /** Trait of verbs whose object is where something is; of lang/words. */
    private static final String PLACE_OBJECT = "object=place";

    /**
     * @param taken tokens of other places, times and identifiers
     * @return in order of appearance, without overlap; their evidence does not hold the preposition
     */
    public List<PlaceMention> find(TokenView doc, BitSet taken) {
        List<PlaceMention> found = new ArrayList<>();
        int at = 0;
        while (at < doc.size()) {
            Match preposition = doc.match(at, Category.PLACE_PREPOSITIONS);
            PlaceMention place =
                    preposition == null ? behindVerb(doc, at, taken) : read(doc, preposition.end(), taken, preposition);
            if (place != null) {
                found.add(place);
            }
            at = place == null ? at + 1 : place.end();
        }
        return found;
    }

    /** "Entered the newsroom": the object of a verb that takes a place. */
    private static @Nullable PlaceMention behindVerb(TokenView doc, int at, BitSet taken) {
        WordForm form = doc.form(at);
        boolean takesPlace = form != null && form.isPredicate() && form.traits().contains(PLACE_OBJECT);
        return takesPlace ? read(doc, at + 1, taken, null) : null;
    }

    /** @param preposition null behind a verb */
    private static @Nullable PlaceMention read(TokenView doc, int from, BitSet taken, @Nullable Match preposition) {
        int limit = Math.min(doc.sentenceEnd(from - 1), from + LONGEST + 1);
        int first = pastKinds(doc, from, limit, PlaceAttributes.PLACE_DETERMINER);
        int owned = pastOwner(doc, first);
        limit = Math.min(doc.sentenceEnd(from - 1), limit + owned - first);
        int end = pastKinds(doc, owned, limit, PlaceAttributes.PLACE_PART);
        int parts = end;
        boolean near = preposition != null && preposition.entry().is(PlaceAttributes.NEAR);
        boolean site = isSide(doc, first, parts);
        while (end < limit && end - owned < LONGEST && !taken.get(end)) {
            WordForm form = doc.form(end);
            if (form == null || !form.isNominal()) {
                break;
            }
            site |= form.isNoun() && (SITES.contains(form.wordClass()) || near && form.isEvent());
            site |= end == parts && parts > first && isOfPlace(form);
            end++;
        }
        if (!site) {
            return null;
        }
        Place place = Place.of(doc.text(first, end), "");
        String rule = doc.pack().code() + ".grammar.common-place";
        List<String> rules = preposition == null
                ? List.of(rule)
                : List.of(rule, preposition.entry().id());
        PlaceRole role =
                preposition == null ? PlaceRole.AT : preposition.entry().get(PlaceAttributes.PLACE_ROLE);
        boolean sure = preposition != null && isGround(doc.form(end - 1));
        return new PlaceMention(new Mention<>(first, end, place, rules, Set.of(Trait.COMMON_NOUN)), role, sure);
    }

    /** Index behind the name of an owner at a token: "Ann and Wade Hollis's home"; the token itself if there is none. */
    private static int pastOwner(TokenView doc, int first) {
        int limit = Math.min(doc.sentenceEnd(first - 1), first + LONGEST_OWNER);
        for (int at = first; at < limit && doc.token(at).isWord(); at++) {
            if (doc.isCapitalized(at) && doc.isOwner(at)) {
                return at + 1;
            }
            boolean joint = Phrases.kind(doc, at) == ClauseKind.JOIN && at > first;
            if (!joint && !doc.isCapitalized(at)) {
                return first;
            }
        }
        return first;
    }

    /** Whether a place behind a preposition is one by its last noun alone, so that no other report must tell it. */
    private static boolean isGround(@Nullable WordForm head) {
        return head != null && GROUNDS.contains(head.wordClass());
    }

    /** "Ke arah timur", "di bagian belakang": a point of the compass, or two parts together. */
    private static boolean isSide(TokenView doc, int first, int end) {
        boolean compass = end > first && doc.is(first, Category.BEARINGS) && !doc.isCapitalized(first);
        Match part = doc.match(first, Category.PLACE_KINDS);
        return compass || part != null && part.end() < end;
    }

    /** "Sisi kanan": what an adjective of place makes of a part. */
    private static boolean isOfPlace(WordForm form) {
        return form.partOfSpeech().equals("adj") && form.wordClass().equals(SIDE);
    }

    /** Index behind the words of one kind at a token: "dalam", "sisi"; the token itself if there are none. */
    private static int pastKinds(TokenView doc, int first, int limit, String kind) {
        int at = first;
        while (at < limit) {
            Match match = doc.match(at, Category.PLACE_KINDS);
            if (match == null || !match.entry().get(PlaceAttributes.PLACE_KIND).equals(kind)) {
                return at;
            }
            at = match.end();
        }
        return at;
    }
}
