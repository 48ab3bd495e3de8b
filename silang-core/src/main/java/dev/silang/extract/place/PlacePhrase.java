package dev.silang.extract.place;

import dev.silang.claim.PlaceRole;
import dev.silang.lang.Category;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.Match;
import dev.silang.lang.PlaceAttributes;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.value.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one place phrase from left to right: a kind, a name, and behind commas, brackets and prepositions the places
 * that contain it. One object reads one phrase.
 */
final class PlacePhrase {
    /** Words in lower case that a place without a name may take: "area tambang batu alam". */
    private static final int MAX_PLAIN_WORDS = 3;

    /** Tokens of a bracket that may belong to a name: "(Tangsel)". */
    private static final int MAX_BRACKET = 6;

    private static final int MAX_TOKENS = 40;

    /** Kinds of places beside which somebody can stand. */
    private static final Set<String> SPOTS =
            Set.of(PlaceAttributes.BUILDING, PlaceAttributes.ROAD, PlaceAttributes.AREA);

    private final TokenView doc;
    private final Gazetteer gazetteer;
    private final BitSet taken;
    private final BitSet people;
    private final int limit;
    private final List<Place.Part> parts = new ArrayList<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private final StringBuilder name = new StringBuilder();
    private String kind = "";
    private String plainName = "";
    private int at;
    private int end;
    private int plainWords;
    private boolean named;
    private boolean known;
    private boolean kindless;
    private boolean plainAllowed;
    private boolean substantial;
    private boolean outside;

    PlacePhrase(TokenView doc, Gazetteer gazetteer, BitSet taken, BitSet people, int limit) {
        this.doc = doc;
        this.gazetteer = gazetteer;
        this.taken = taken;
        this.people = people;
        this.limit = limit;
    }

    /**
     * @param afterPreposition whether a place without a name is one too: "di sebuah hotel terdekat"
     * @param rule the preposition's rule, empty if there is none
     * @return null if no place begins there
     */
    @Nullable
    Mention<Place> read(int first, boolean afterPreposition, String rule) {
        if (!rule.isEmpty()) {
            rules.add(rule);
        }
        at = first;
        end = first;
        plainAllowed = afterPreposition;
        while (at < Math.min(limit, first + MAX_TOKENS) && !taken.get(at) && step(first)) {
            end = at;
        }
        closePart();
        if (end == first || parts.isEmpty() || !isTold(afterPreposition)) {
            return null;
        }
        if (rules.isEmpty()) {
            rules.add(doc.pack().code() + ".place.gazetteer");
        }
        return new Mention<>(first, end, place(first), List.copyOf(rules));
    }

    /** "Luar Jawa": outside of a region, which is anywhere else and not that region. */
    private boolean isElsewhere() {
        return outside && !SPOTS.contains(parts.get(0).kind());
    }

    private boolean isTold(boolean afterPreposition) {
        return named || afterPreposition && substantial;
    }

    private Place place(int first) {
        if (isElsewhere()) {
            return Place.of(doc.text(first, end), "");
        }
        Place.Part narrowest = parts.get(0);
        List<Place.Part> containers = containers();
        return containers.size() < parts.size() - 1
                ? new Place.Listed(narrowest.name(), containers)
                : new Place.Named(narrowest.name(), narrowest.kind(), containers);
    }

    /** The parts as far as each is wider than the one before: "Malang, Kediri dan Blitar" is a list and holds nothing. */
    private List<Place.Part> containers() {
        List<Place.Part> containers = new ArrayList<>();
        int level = level(parts.get(0).kind());
        String last = parts.get(0).kind();
        for (Place.Part part : parts.subList(1, parts.size())) {
            int next = level(part.kind());
            boolean sibling = last.equals(part.kind()) && !last.isEmpty();
            if (sibling || (next <= level && level > 0)) {
                return containers;
            }
            last = part.kind();
            containers.add(part);
            level = Math.max(level, next);
        }
        return containers;
    }

    /** Administrative levels from narrow to wide; 0 for what is none. */
    private static int level(String kind) {
        return switch (kind) {
            case "village" -> 1;
            case "district" -> 2;
            case "regency", "city" -> 3;
            case "province", "state", "island" -> 4;
            case "country" -> 5;
            case "region" -> 6;
            default -> 0;
        };
    }

    /** Takes what stands at the current token if it goes on with the phrase. */
    private boolean step(int first) {
        Token token = doc.token(at);
        if (token.isWord()) {
            return people.get(at)
                    ? false
                    : kindWord() || knownName() || capital(token, first) || joint() || plain(token);
        }
        if (token.isNumber()) {
            return at > first && number(token);
        }
        return at > first && mark(token);
    }

    private boolean kindWord() {
        Match match = doc.match(at, Category.PLACE_KINDS);
        if (match == null || match.end() > limit || isWithinName(match) || isName(match)) {
            return false;
        }
        String found = match.entry().get(PlaceAttributes.PLACE_KIND);
        boolean opens = isFollowedByName(match.end());
        if (name.length() > 0) {
            if (!opens) {
                return trailing(match, found);
            }
            closePart();
        }
        rules.add(match.entry().id());
        outside |= match.entry().is(PlaceAttributes.OUTSIDE) && parts.isEmpty() && name.length() == 0;
        if (!found.equals(PlaceAttributes.PLACE_DETERMINER) && !found.equals(PlaceAttributes.PLACE_PART)) {
            kind = found.equals(PlaceAttributes.POST) ? PlaceAttributes.ROAD : found; // "jalan raya KM 12"
            substantial |= !found.equals(PlaceAttributes.AREA) || match.length() > 1;
        }
        pending(match);
        at = match.end();
        skipPoint();
        return true;
    }

    /** "Timur" is a part, but not in "Timur Tengah". */
    private boolean isWithinName(Match match) {
        Gazetteer.Toponym toponym = match.entry().is(PlaceAttributes.PLACE_KIND, PlaceAttributes.PLACE_PART)
                ? gazetteer.at(doc.tokens(), at)
                : null;
        return toponym != null && toponym.end() > match.end();
    }

    /** "Kabupaten Puncak": what a district or town is called, where no other name follows. */
    private boolean isName(Match match) {
        return level(kind) > 0 && name.length() == 0 && doc.token(at).isCapitalized() && !isFollowedByName(match.end());
    }

    /** A kind behind a name, with no name of its own, belongs to it: "Vostochny Cosmodrome", "Kent County". */
    private boolean trailing(Match match, String found) {
        boolean close = !doc.token(at - 1).is(",") && (kind.isEmpty() || kind.equals(found));
        if (!close || found.equals(PlaceAttributes.PLACE_DETERMINER) || found.equals(PlaceAttributes.PLACE_PART)) {
            return false;
        }
        rules.add(match.entry().id());
        kind = found;
        at = match.end();
        return true;
    }

    /** "Kab." and "Jl." are written with a point, which must not be the sentence's. */
    private void skipPoint() {
        boolean point = at + 1 < limit && doc.token(at).is(".") && doc.touchesBefore(at);
        if (point && (doc.token(at + 1).isCapitalized() || doc.token(at + 1).isNumber())) {
            at++;
        }
    }

    /** A kind with no name behind it is the name: "dapur", "rumah sakit". */
    private void pending(Match match) {
        if (name.length() == 0
                && !match.entry().is(PlaceAttributes.PLACE_KIND, PlaceAttributes.PLACE_DETERMINER)
                && !match.entry().is(PlaceAttributes.PLACE_KIND, PlaceAttributes.PLACE_PART)) {
            plainName = doc.text(match.first(), match.end());
        }
    }

    private boolean isFollowedByName(int token) {
        return token < limit && (doc.token(token).isCapitalized() || doc.is(token, Category.PLACE_KINDS));
    }

    private boolean knownName() {
        Gazetteer.Toponym toponym = gazetteer.at(doc.tokens(), at);
        if (toponym == null || toponym.end() > limit) {
            return false;
        }
        if (named && kind.isEmpty() && name.length() > 0) {
            closePart();
        }
        kindless = kind.isEmpty();
        known = true;
        append(toponym.name());
        if (kind.isEmpty() || kind.equals(PlaceAttributes.AREA)) {
            kind = toponym.ambiguous() ? kind : toponym.kind();
        }
        named = true;
        at = toponym.end();
        return true;
    }

    private boolean capital(Token token, int first) {
        boolean open = at == first || kind.length() > 0 || named || plainName.length() > 0 || name.length() == 0;
        if (!token.isCapitalized() || !open || isNoPlace() || closesKnownName()) {
            return false;
        }
        append(token.text());
        named = true;
        at++;
        return true;
    }

    /** Behind a name of the gazetteer with no kind of its own a capital begins something else: "Bandung Sore Ini". */
    private boolean closesKnownName() {
        return known && kindless;
    }

    private boolean isNoPlace() {
        return doc.is(at, Category.MONTHS)
                || doc.is(at, Category.WEEKDAYS)
                || doc.is(at, Category.CURRENCIES)
                || isOfPerson()
                || name.length() == 0 && plainName.isEmpty() && opensNoName();
    }

    private boolean isOfPerson() {
        return doc.is(at, Category.OFFICES) || doc.is(at, Category.TITLES) || doc.is(at, Category.CUES);
    }

    private boolean opensNoName() {
        return doc.is(at, Category.ORGANISATIONS) || doc.is(at, Category.FUNCTION_WORDS);
    }

    /** "di" between a place and what contains it. */
    private boolean joint() {
        Match preposition = doc.match(at, Category.PLACE_PREPOSITIONS);
        if (!named || preposition == null || !preposition.entry().is(PlaceAttributes.PLACE_ROLE, PlaceRole.AT)) {
            return false;
        }
        int next = preposition.end();
        if (next >= limit || taken.get(next) || people.get(next) || !startsPlace(next)) {
            return false;
        }
        closePart();
        at = next;
        return true;
    }

    private boolean startsPlace(int token) {
        Match match = doc.match(token, Category.PLACE_KINDS);
        return (match != null && doc.token(token).isCapitalized())
                || gazetteer.at(doc.tokens(), token) != null
                || (match != null && isFollowedByName(match.end()));
    }

    /** Lower-case words of a place without a name. */
    private boolean plain(Token token) {
        boolean open = plainAllowed && !plainName.isEmpty() && name.length() == 0 && plainWords < MAX_PLAIN_WORDS;
        if (!open || doc.is(at, Category.FUNCTION_WORDS) || doc.is(at, Category.CUES) || isEvent()) {
            return false;
        }
        plainName = plainName + " " + token.text();
        plainWords++;
        substantial = true;
        at++;
        return true;
    }

    private boolean isEvent() {
        return doc.is(at, Category.FRAMES)
                || isTime()
                || isAmount()
                || doc.is(at, Category.NEGATIONS)
                || doc.is(at, Category.MODALITIES)
                || doc.is(at, Category.CAUSES)
                || doc.is(at, Category.PLACE_PREPOSITIONS);
    }

    private boolean isTime() {
        return doc.is(at, Category.DAY_PARTS)
                || doc.is(at, Category.RELATIVE_TIMES)
                || doc.is(at, Category.TIME_BOUNDS)
                || doc.is(at, Category.CLOCK_WORDS);
    }

    private boolean isAmount() {
        return doc.is(at, Category.HEDGES) || doc.is(at, Category.NUMBERS) || doc.is(at, Category.COUNTED);
    }

    /** "Km 12", "SMAN 5", "Sektor 7", "lantai 2". */
    private boolean number(Token token) {
        if (kind.isEmpty() && !named && plainName.isEmpty() && rules.isEmpty()) {
            return false;
        }
        if (doc.token(at - 1).is(",") || (at + 1 < limit && doc.is(at + 1, Category.UNITS))) {
            return false;
        }
        append(token.text());
        named |= !kind.isEmpty();
        at++;
        return true;
    }

    private boolean mark(Token token) {
        if (token.is(",")) {
            return comma();
        }
        if (token.is("(")) {
            return bracket();
        }
        if (named && isJoint(token) && beginsName(at + 1)) {
            name.append(token.text());
            at++;
            appendTight(doc.token(at).text());
            at++;
            return true;
        }
        return false;
    }

    private boolean isJoint(Token token) {
        return (token.is("-") || token.is("/") || token.is("–")) && doc.touchesBefore(at);
    }

    private boolean beginsName(int next) {
        return next < limit && doc.token(next).isCapitalized() && !people.get(next);
    }

    private boolean comma() {
        int next = at + 1;
        if (!named || next >= limit || taken.get(next) || people.get(next)) {
            return false;
        }
        if (startsPlace(next) && !isOther(next) || isNameInList(next)) {
            closePart();
            at = next;
            return true;
        }
        return false;
    }

    /** "A plant in Ohio, its plant in Kent": behind a comma an article or a possessor begins another place, none that holds the first. */
    private boolean isOther(int first) {
        return doc.match(first, Category.PLACE_KINDS, PlaceAttributes.PLACE_KIND, PlaceAttributes.PLACE_DETERMINER)
                != null;
    }

    /** A capitalized name that a known place or kind follows behind the next comma: "Pondok Aren, Tangerang Selatan". */
    private boolean isNameInList(int first) {
        int next = first;
        while (next < limit && doc.token(next).isCapitalized() && !taken.get(next) && !people.get(next)) {
            next++;
        }
        boolean comma = next > first && next + 1 < limit && doc.token(next).is(",");
        return comma && startsPlace(next + 1);
    }

    private boolean bracket() {
        int close = bracketEnd();
        boolean name = named && close > at + 1 && doc.token(at + 1).isCapitalized();
        if (name) {
            at = close + 1;
        }
        return name;
    }

    /** Index of the bracket that closes one at this token, or -1 if it is far or holds a number. */
    private int bracketEnd() {
        int close = at + 1;
        while (close < limit && close - at <= MAX_BRACKET && !doc.token(close).is(")")) {
            if (doc.token(close).isNumber() || taken.get(close)) {
                return -1;
            }
            close++;
        }
        return close < limit && doc.token(close).is(")") ? close : -1;
    }

    private void append(String word) {
        if (name.length() > 0) {
            name.append(' ');
        }
        name.append(word);
    }

    private void appendTight(String word) {
        name.append(word);
    }

    private void closePart() {
        String full = name.length() > 0 ? name.toString() : plainName;
        if (!full.isEmpty()) {
            parts.add(new Place.Part(full, kind));
        }
        name.setLength(0);
        known = false;
        kindless = false;
        plainName = "";
        kind = "";
        plainWords = 0;
    }
}
