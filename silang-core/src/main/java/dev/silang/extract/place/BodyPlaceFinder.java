package dev.silang.extract.place;

import dev.silang.claim.PlaceRole;
import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.PlaceAttributes;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.value.Party;
import dev.silang.value.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies that stand for their seat: "di Kementerian Kehutanan, Kamis (5/6)". Where a day or a place follows, it is where
 * something was; else ("orang tertinggi di Kementerian Kehutanan") it may be. Safe for use by many threads.
 *
 * @see <a href="https://aclanthology.org/S07-1007/">Markert and Nissim, Metonymy resolution, 2007</a>
 */
public final class BodyPlaceFinder {
    /**
     * @param told where a day or a place follows
     * @param others where nothing does
     */
    public record Found(List<PlaceMention> told, List<PlaceMention> others) {}

    /**
     * @param bodies organisations in order
     * @param taken tokens of other places
     * @param times tokens of times
     */
    public Found find(TokenView doc, List<Mention<Party>> bodies, BitSet taken, BitSet times) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (Mention<Party> body : bodies) {
            Match preposition = preposition(doc, body.first());
            PlaceRole role = preposition == null ? null : preposition.entry().get(PlaceAttributes.PLACE_ROLE);
            if (preposition == null || role != PlaceRole.AT && role != PlaceRole.TO || taken.get(body.first())) {
                continue;
            }
            Place place = Place.of(body.value().name(), "");
            List<String> rules = List.of(
                    doc.pack().code() + ".grammar.body-place",
                    preposition.entry().id());
            PlaceMention mention = new PlaceMention(new Mention<>(body.first(), body.end(), place, rules), role);
            (isPlaced(doc, body.end(), taken, times) ? found.told : found.others).add(mention);
        }
        return found;
    }

    /** The preposition before a body, also ahead of an article: "at the". */
    private static @Nullable Match preposition(TokenView doc, int first) {
        Match close = doc.before(first, Category.PLACE_PREPOSITIONS);
        boolean article = close == null && first > 0 && doc.is(first - 1, Category.FUNCTION_WORDS);
        return article ? doc.before(first - 1, Category.PLACE_PREPOSITIONS) : close;
    }

    /** Whether a comma and a place, or a day, follow: directly, behind a comma or behind one word. */
    private static boolean isPlaced(TokenView doc, int end, BitSet taken, BitSet times) {
        boolean more = end < doc.sentenceEnd(end - 1);
        return more && (times.get(end) || times.get(end + 1) || doc.is(end, ",") && taken.get(end + 1));
    }
}
