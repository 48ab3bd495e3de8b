package dev.silang.extract.place;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.PlaceAttributes;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.value.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds posts of roads: "KM 91+200 Tol Cendana", "Km 184/A", "mile marker 12". */
final class PostFinder {
    /** Posts are whole, or have three figures behind a point for the metres ("70.400"), or a decimal ("5,5"). */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,3}))?");

    private static final Pattern METRES = Pattern.compile("\\d{1,3}");

    private static final BigDecimal METRE = BigDecimal.ONE;

    private PostFinder() {}

    /** The post whose word stands at a token; null if none does. */
    static @Nullable Mention<Place> at(TokenView doc, int first, int limit, BearingFinder.Landmark landmark) {
        Match word = doc.match(first, Category.PLACE_KINDS, PlaceAttributes.PLACE_KIND, PlaceAttributes.POST);
        boolean counted = first > 0 && doc.isNumber(first - 1); // "5 km 30 menit"
        if (word == null || counted || word.end() >= limit) {
            return null;
        }
        BigDecimal unit = word.entry().get(NumberAttributes.FACTOR);
        Matcher number = NUMBER.matcher(doc.token(word.end()).text());
        if (!number.matches()) {
            return null;
        }
        int end = word.end() + 1;
        BigDecimal metres = new BigDecimal(number.group(1)).multiply(unit);
        BigDecimal grain = unit;
        if (number.group(2) != null) {
            int digits = number.group(2).length();
            metres = metres.add(
                    new BigDecimal(number.group(2)).movePointLeft(digits).multiply(unit));
            grain = unit.movePointLeft(digits);
        } else if (plus(doc, end, limit)) {
            metres = metres.add(new BigDecimal(doc.token(end + 1).text()));
            grain = METRE;
            end += 2;
        }
        end = behindLane(doc, end, limit);
        Mention<Place> road = road(doc, end, limit, landmark);
        return new Mention<>(
                first,
                road == null ? end : road.end(),
                new Place.Post(doc.text(first, end), metres, grain, road == null ? List.of() : chain(road.value())),
                List.of(word.entry().id()));
    }

    /** "Km 184/A": the lane says nothing of where along the road it is. */
    private static int behindLane(TokenView doc, int at, int limit) {
        boolean lane = at + 1 < limit
                && doc.token(at).is("/")
                && doc.token(at + 1).text().length() == 1;
        return lane ? at + 2 : at;
    }

    private static @Nullable Mention<Place> road(TokenView doc, int end, int limit, BearingFinder.Landmark landmark) {
        int at = end < limit && doc.token(end).is(",") ? end + 1 : end;
        Match kind = at < limit ? doc.match(at, Category.PLACE_KINDS) : null;
        return kind != null && kind.entry().is(PlaceAttributes.PLACE_KIND, PlaceAttributes.ROAD)
                ? landmark.at(doc, at, limit)
                : null;
    }

    /** "Jalur B" is a lane. */
    private static List<Place.Part> chain(Place road) {
        if (road.name().length() == 1) {
            return List.of();
        }
        List<Place.Part> chain = new ArrayList<>();
        chain.add(new Place.Part(road.name(), road.kind()));
        chain.addAll(road.within());
        return chain;
    }

    private static boolean plus(TokenView doc, int at, int limit) {
        return at + 1 < limit
                && doc.token(at).is("+")
                && METRES.matcher(doc.token(at + 1).text()).matches();
    }
}
