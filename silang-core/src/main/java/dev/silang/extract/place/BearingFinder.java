package dev.silang.extract.place;

import dev.silang.extract.Mention;
import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.TaggedDocument;
import dev.silang.value.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds "24 km tenggara Pacitan" and "6,40 LS dan 111,84 BT". */
final class BearingFinder {
    /** Tokens between a coordinate's number and its letters, or between the two coordinates. */
    private static final int MAX_GAP = 4;

    private final String bearingRule;
    private final String coordinateRule;

    BearingFinder(LanguagePack pack) {
        this.bearingRule = pack.code() + ".grammar.place.bearing";
        this.coordinateRule = pack.code() + ".grammar.place.coordinates";
    }

    /** Finds where a place phrase that begins at a token ends. */
    interface PhraseEnd {
        int of(TaggedDocument doc, int first, int limit);
    }

    @Nullable Mention<Place> at(TaggedDocument doc, int first, int limit, PhraseEnd phraseEnd) {
        if (!doc.token(first).isNumber()) {
            return null;
        }
        Mention<Place> coordinates = coordinates(doc, first, limit);
        return coordinates != null ? coordinates : bearing(doc, first, limit, phraseEnd);
    }

    private @Nullable Mention<Place> bearing(TaggedDocument doc, int first, int limit, PhraseEnd phraseEnd) {
        Match unit = doc.match(first + 1, Category.UNITS);
        if (unit == null || unit.end() >= limit) {
            return null;
        }
        int at = skipFunctionWords(doc, unit.end(), limit);
        Match bearing = doc.match(at, Category.BEARINGS);
        if (bearing == null) {
            return null;
        }
        int name = skipFunctionWords(doc, bearing.end(), limit);
        int end = name < limit ? phraseEnd.of(doc, name, limit) : name;
        if (end <= name) {
            return null;
        }
        String text = doc.document().text(first, end);
        return new Mention<>(
                first, end, Place.of(text, "bearing"), List.of(bearingRule, bearing.entry().id()));
    }

    private @Nullable Mention<Place> coordinates(TaggedDocument doc, int first, int limit) {
        int latitude = axis(doc, first + 1, limit, "latitude");
        if (latitude < 0) {
            return null;
        }
        int number = latitude;
        while (number < limit && number - latitude < MAX_GAP && !doc.token(number).isNumber()) {
            number++;
        }
        int end = number < limit ? axis(doc, number + 1, limit, "longitude") : -1;
        if (end < 0) {
            return null;
        }
        List<String> rules = new ArrayList<>(List.of(coordinateRule));
        String text = doc.document().text(first, end);
        return new Mention<>(first, end, Place.of(text, "coordinates"), rules);
    }

    /** Index behind "LS", "Lintang Selatan (LS)"; -1 if no such word is near. */
    private static int axis(TaggedDocument doc, int from, int limit, String axis) {
        for (int at = from; at < Math.min(limit, from + 2); at++) {
            Match match = doc.match(at, Category.BEARINGS);
            if (match != null && match.entry().has("axis", axis)) {
                boolean bracket = match.end() + 2 < limit
                        && doc.token(match.end()).is("(")
                        && doc.token(match.end() + 2).is(")");
                return bracket ? match.end() + 3 : match.end();
            }
        }
        return -1;
    }

    private static int skipFunctionWords(TaggedDocument doc, int from, int limit) {
        int at = from;
        while (at < limit && at - from < 2 && doc.token(at).isWord()
                && (doc.is(at, Category.FUNCTION_WORDS) || doc.is(at, Category.PLACE_PREPOSITIONS))
                && !doc.is(at, Category.BEARINGS)) {
            at++;
        }
        return at;
    }
}
