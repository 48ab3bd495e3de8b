package dev.silang.extract.place;

import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.PlaceAttributes;
import dev.silang.lang.PlaceAttributes.Axis;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.value.Interval;
import dev.silang.value.Place;
import java.math.BigDecimal;
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

    /** Reads the place phrase that begins at a token; null if none does. */
    interface Landmark {
        @Nullable
        Mention<Place> at(TokenView doc, int first, int limit);
    }

    @Nullable
    Mention<Place> at(TokenView doc, int first, int limit, Landmark landmark) {
        if (!doc.token(first).isNumber()) {
            return null;
        }
        Mention<Place> coordinates = coordinates(doc, first, limit);
        return coordinates != null ? coordinates : bearing(doc, first, limit, landmark);
    }

    private @Nullable Mention<Place> bearing(TokenView doc, int first, int limit, Landmark landmark) {
        Match unit = doc.match(first + 1, Category.UNITS);
        if (unit == null || unit.end() >= limit) {
            return null;
        }
        int at = skipFunctionWords(doc, pastBracket(doc, unit.end(), limit), limit);
        Match bearing = doc.match(at, Category.BEARINGS);
        if (bearing == null) {
            return null;
        }
        int name = skipFunctionWords(doc, bearing.end(), limit);
        Mention<Place> place = name < limit ? landmark.at(doc, name, limit) : null;
        if (place == null) {
            return null;
        }
        BigDecimal metres = decimal(
                        doc.token(first).text(), doc.pack().language().decimalMark())
                .multiply(unit.entry().get(NumberAttributes.FACTOR));
        return new Mention<>(
                first,
                place.end(),
                new Place.Bearing(
                        metres,
                        BigDecimal.valueOf(bearing.entry().get(PlaceAttributes.DEGREES)),
                        place.value().name()),
                List.of(bearingRule, bearing.entry().id(), unit.entry().id()));
    }

    private @Nullable Mention<Place> coordinates(TokenView doc, int first, int limit) {
        int latitude = axis(doc, first + 1, limit, Axis.LATITUDE);
        if (latitude < 0) {
            return null;
        }
        int number = latitude;
        while (number < limit
                && number - latitude < MAX_GAP
                && !doc.token(number).isNumber()) {
            number++;
        }
        boolean isNumber = number < limit && doc.token(number).isNumber();
        int end = isNumber ? axis(doc, number + 1, limit, Axis.LONGITUDE) : -1;
        if (end < 0) {
            return null;
        }
        Place point = new Place.Coordinates(
                degrees(doc.token(first).text()), degrees(doc.token(number).text()));
        return new Mention<>(first, end, point, List.of(coordinateRule));
    }

    /** Index behind "LS", "Lintang Selatan (LS)"; -1 if no such word is near. */
    private static int axis(TokenView doc, int from, int limit, Axis axis) {
        for (int at = from; at < Math.min(limit, from + MAX_GAP); at++) {
            Match match = doc.match(at, Category.BEARINGS);
            if (match != null && match.entry().is(PlaceAttributes.AXIS, axis)) {
                int end = match.end();
                boolean bracket = end + 2 < limit
                        && doc.token(end).is("(")
                        && doc.token(end + 2).is(")");
                boolean closed = end < limit && doc.token(end).is(")");
                return bracket ? end + 3 : closed ? end + 1 : end;
            }
        }
        return -1;
    }

    private static BigDecimal decimal(String figures, char decimalMark) {
        String plain = decimalMark == ',' ? figures.replace(".", "").replace(',', '.') : figures.replace(",", "");
        return plain.indexOf('.') == plain.lastIndexOf('.') ? new BigDecimal(plain) : BigDecimal.ZERO;
    }

    /** Degrees never reach a thousand, so that any mark among them is a decimal one. */
    private static String degrees(String figures) {
        String plain = figures.replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.') ? Interval.plain(new BigDecimal(plain)) : plain;
    }

    /** "5 miles (8 km) south of": index behind the same in another unit; the token itself if there is none. */
    private static int pastBracket(TokenView doc, int from, int limit) {
        int close = from;
        while (doc.is(from, "(")
                && close < Math.min(limit - 1, from + MAX_GAP)
                && !doc.token(close).is(")")) {
            close++;
        }
        return close > from && doc.token(close).is(")") ? close + 1 : from;
    }

    private static int skipFunctionWords(TokenView doc, int from, int limit) {
        int at = from;
        while (at < limit
                && at - from < 2
                && doc.token(at).isWord()
                && (doc.is(at, Category.FUNCTION_WORDS) || doc.is(at, Category.PLACE_PREPOSITIONS))
                && !doc.is(at, Category.BEARINGS)) {
            at++;
        }
        return at;
    }
}
