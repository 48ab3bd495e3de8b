package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.ModifierSides;
import dev.silang.lang.NameAttributes.OfficeKind;
import dev.silang.lang.NameAttributes.OfficeOf;
import dev.silang.lang.NameAttributes.OrganisationKind;
import dev.silang.lang.NameAttributes.TitleKind;
import dev.silang.lang.PlaceAttributes;
import dev.silang.lang.WordForms.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where an office begins and ends, and where the name of its holder begins. */
final class OfficeParser {
    /** "mantan wakil", "former acting deputy": no office has more words before its head. */
    private static final int PREFIXES = 4;

    /** Trait of a noun with the ending of its possessor: "istrinya"; of lang/words. */
    private static final String POSSESSED = "poss";

    private final NameText text;
    private final PersonParser people;
    private final Extent extent;
    private final Commas commas;
    private final BodiesAhead bodies;

    OfficeParser(NameText text, PersonParser people, Extent extent, Commas commas) {
        this.text = text;
        this.commas = commas;
        this.people = people;
        this.extent = extent;
        this.bodies = new BodiesAhead(text);
    }

    /** The office that begins at a token; null if none does. */
    @Nullable
    Office at(int first) {
        List<String> rules = new ArrayList<>(2);
        int at = first;
        for (Match match = text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.PREFIX);
                match != null && rules.size() < PREFIXES;
                match = text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.PREFIX)) {
            rules.add(match.entry().id());
            at = match.end();
            at += at < text.size() && text.token(at).is(".") ? 1 : 0;
        }
        return headed(first, at, rules);
    }

    /** The office whose head stands at a token and whose modifiers stand before it: "London mayor". */
    @Nullable
    Office at(int first, int headAt) {
        Match head = head(headAt);
        return head == null || !head.entry().is(NameAttributes.MODIFIERS, ModifierSides.BOTH)
                ? null
                : headed(first, headAt, new ArrayList<>());
    }

    /** Whether the head of an office stands at a token. */
    @Nullable
    Match head(int at) {
        Match match = text.match(at, Category.OFFICES);
        boolean name = match != null && match.length() == 1 && text.isCapital(at) && text.isGiven(at);
        return match == null || name || match.entry().has(NameAttributes.OFFICE_KIND) ? null : match;
    }

    private @Nullable Office headed(int first, int headAt, List<String> rules) {
        Match head = head(headAt);
        if (head == null) {
            return null;
        }
        rules.add(0, head.entry().id());
        Office possessed = possessed(first, head, rules);
        return possessed != null ? possessed : named(first, head, pastKin(head, extent.end(head.end(), true)), rules);
    }

    /** "Istri H. Sulaiman": the titles and the name of whose wife she is belong to what she is called; behind "istrinya" stands hers. */
    private int pastKin(Match head, int stop) {
        boolean open = stop == head.end() && head.entry().is(NameAttributes.OFFICE_OF, OfficeOf.PERSON);
        int titles = open && stop < text.sentenceEnd(stop - 1) && !isPossessed(head) ? people.titles(stop) : stop;
        int end = titles > stop ? people.end(titles, true) : stop;
        return end > titles ? end : stop;
    }

    /** Whether a pronoun hangs on a word of kin: "istrinya". */
    private boolean isPossessed(Match head) {
        WordForm form = text.form(head.end() - 1);
        return form != null && form.traits().contains(POSSESSED)
                || head.entry().words().stream()
                        .noneMatch(word ->
                                word.equals(text.text(head.first(), head.end()).toLowerCase(Locale.ROOT)));
    }

    /** "Istrinya Sri Wahyuni": behind a word of kin with its possessor stands its name; one word may be the possessor's as well. */
    private @Nullable Office possessed(int first, Match head, List<String> rules) {
        int at = head.end();
        boolean open = head.entry().is(NameAttributes.OFFICE_OF, OfficeOf.PERSON) && at < text.sentenceEnd(first);
        int end = open && isPossessed(head) ? people.end(at, false) : at;
        return end - at > 1 && isPerson(at, end) ? new Office(first, at, at, end, true, rules) : null;
    }

    private Office named(int first, Match head, int stop, List<String> rules) {
        int limit = text.sentenceEnd(commas.isLost(stop) ? stop + 1 : first);
        boolean comma = stop + 1 < limit && isBareComma(stop);
        int behind = comma ? namely(stop + 1) : stop;
        Office sited = comma ? null : sited(first, stop, limit, rules);
        if (sited != null) {
            return sited;
        }
        Office marked = marked(first, stop, behind, limit, rules);
        if (marked != null) {
            return marked;
        }
        int inner = head.entry().is(NameAttributes.OFFICE_OF, OfficeOf.PERSON) ? stop : split(head, stop);
        boolean sure = inner < stop && text.isPersonWord(inner) && !(comma && isInBody(head.end(), inner));
        Office apposed = comma && !sure ? apposed(first, stop, behind, rules) : null;
        return apposed != null ? apposed : unmarked(first, inner, stop, sure, rules);
    }

    /**
     * "Direktur PT Sinar Lestari, Budi", "Kepala Bandara Ahmad Yani, Budi": whether nothing but words with capitals parts a word
     * from the organisation that they name, or it stands behind what is named for somebody.
     */
    private boolean isInBody(int first, int inner) {
        int at = inner - 1;
        if (at >= first && isSite(at)) {
            return true;
        }
        while (at > first && text.isCapital(at) && text.match(at, Category.ORGANISATIONS) == null) {
            at--;
        }
        int head = text.token(at).is(".") ? at - 1 : at;
        Match body = text.match(head, Category.ORGANISATIONS);
        return at < inner - 1 && body != null && !body.entry().has(NameAttributes.ORGANISATION_KIND);
    }

    /** "Direktur RSUD Dr. Soetomo, Budi": a title behind what is named for somebody, ahead of the name of who holds the office. */
    private @Nullable Office sited(int first, int stop, int limit, List<String> rules) {
        int titles = stop < limit && isSite(stop - 1) ? people.titles(stop) : stop;
        int comma = titles > stop ? people.end(titles, true) : limit;
        boolean parted = comma > titles && comma + 1 < limit && isBareComma(comma);
        int end = parted ? people.end(comma + 1, false) : 0;
        return parted && isPerson(comma + 1, end) ? new Office(first, comma, comma + 1, end, true, rules) : null;
    }

    /** Whether a word for what may be named for somebody stands at a token: "Bandara", "RSUD". */
    private boolean isSite(int at) {
        Match site = text.match(at, Category.PLACE_KINDS, PlaceAttributes.PLACE_KIND, PlaceAttributes.BUILDING);
        Match body = text.match(at, Category.ORGANISATIONS);
        return text.isCapital(at)
                && (site != null || body != null && body.entry().is(NameAttributes.SITE));
    }

    /** Whether a comma parts an office from what follows, and no degree. */
    private boolean isBareComma(int at) {
        return commas.isAt(at) && people.degrees(at) == at;
    }

    /** "Bupati Demak, Ir. Wahyu Hidayat", "Bupati Demak (Wahyu Hidayat)": a title or brackets tell the name. */
    private @Nullable Office marked(int first, int stop, int behind, int limit, List<String> rules) {
        int titles = behind < limit ? people.titles(people.naming(behind)) : behind;
        int end = titles > behind ? people.end(titles, true) : titles;
        if (titles > behind && end > titles) {
            return new Office(first, stop, titles, end, true, rules);
        }
        int bracketed = bracketed(stop, limit);
        return bracketed > stop ? new Office(first, stop, stop + 1, bracketed, true, rules) : null;
    }

    /** A person behind the comma, to whom "yakni" or an age may point. */
    private @Nullable Office apposed(int first, int stop, int behind, List<String> rules) {
        boolean namely = behind > stop + 1;
        int end = people.end(behind, namely);
        return isPerson(behind, end) || namely && people.hasAge(end)
                ? new Office(first, stop, behind, end, true, rules)
                : null;
    }

    /** "Bupati Demak Wahyu Hidayat", or an office without a name. */
    private static Office unmarked(int first, int inner, int stop, boolean sure, List<String> rules) {
        return inner < stop
                ? new Office(first, inner, inner, stop, sure, rules)
                : new Office(first, stop, stop, stop, false, rules);
    }

    /** Behind "yakni" in "keponakannya, yakni Rudi (23)". */
    private int namely(int at) {
        Match match = text.match(at, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.NAMELY);
        return match == null ? at : match.end();
    }

    /** Index behind a name that alone fills the bracket at a token: "Bupati Demak (Wahyu Hidayat)"; else the token. */
    private int bracketed(int open, int limit) {
        if (open + 2 >= limit || !text.token(open).is("(") || text.isAbbreviation(open - 1)) {
            return open;
        }
        int end = people.end(open + 1, false);
        boolean whole = end > open + 2 && end < limit && text.token(end).is(")");
        return whole && isPerson(open + 1, end) ? end : open;
    }

    private boolean isPerson(int first, int end) {
        return end > first
                && (text.placeEnd(first) < end || text.isPersonWord(first))
                && !text.isAbbreviation(first)
                && head(first) == null
                && (text.isPersonWord(first) || text.match(first, Category.ORGANISATIONS) == null);
    }

    /** Index of the first word of the name at the end of an office without any mark between; {@code stop} if none. */
    private int split(Match head, int stop) {
        int tail = tail(head.end(), stop);
        if (tail == head.end() && head.entry().is(NameAttributes.OFFICE_OF, OfficeOf.PLACE)) {
            return behindPlace(tail, stop);
        }
        if (isUnit(head, tail, stop)) {
            return stop;
        }
        Match organisation = tail < stop ? organisationBefore(tail) : null;
        return organisation == null ? behindBody(head, tail, stop) : firstPerson(tail, stop);
    }

    /** "Direktur Utama Jaklin Rosan Kusuma", where nothing of whose office it is stands ahead of its head as in "Jaklin chief". */
    private int behindBody(Match head, int tail, int stop) {
        return head.entry().has(NameAttributes.MODIFIERS) ? tail : bodies.behind(tail, stop);
    }

    /** First word with a capital of what may be a name at the end of an office. */
    private int tail(int first, int stop) {
        int tail = stop;
        for (int at = stop - 1; at >= first && (isTail(at, stop) || isSurname(at, first, stop)); at--) {
            tail = text.isCapital(at) ? at : tail;
        }
        return tail;
    }

    /** Whether the one word behind the head of a unit names it: "Kepala Bagian Arsip". */
    private boolean isUnit(Match head, int tail, int stop) {
        boolean one = tail == stop - 1 && people.degrees(stop) == stop;
        return one
                && head.entry().is(NameAttributes.OFFICE_OF, OfficeOf.UNIT)
                && !text.isPersonWord(tail)
                && (tail == head.end() || isBehindNoun(tail));
    }

    /** Whether one unknown word is more likely a unit than a person: "Ketua Umum Dekranas", "Kepala Bagian Arsip"; not so "Kepala BNPB Suwondo". */
    private boolean isBehindNoun(int at) {
        Match body =
                text.match(at - 1, Category.ORGANISATIONS, NameAttributes.ORGANISATION_KIND, OrganisationKind.NAME);
        boolean whole = body != null && body.end() == at && text.isAbbreviation(at - 1);
        return text.isCapital(at - 1) && text.isCommon(at - 1) && !text.isPlace(at - 1) && !whole;
    }

    /** The first word of an organisation directly before a token: the words behind "PT" are the company's. */
    private @Nullable Match organisationBefore(int tail) {
        int at = text.token(tail - 1).is(".") ? tail - 1 : tail;
        for (int first = at - 1; first >= Math.max(0, at - 3); first--) {
            Match match = text.match(first, Category.ORGANISATIONS);
            if (match != null && match.end() == at) {
                return match.entry().is(NameAttributes.ORGANISATION_KIND, OrganisationKind.NAME)
                                || match.entry().is(NameAttributes.ORGANISATION_KIND, OrganisationKind.AFTER)
                        ? null
                        : match;
            }
        }
        return null;
    }

    private int firstPerson(int first, int stop) {
        int at = first;
        while (at < stop && !text.isPersonWord(at)) {
            at++;
        }
        return at;
    }

    private boolean isTail(int at, int stop) {
        if (!text.token(at).isWord()) {
            return at < stop && text.token(at).is(".") && isOneLetter(at - 1);
        }
        if (!text.isCapital(at)) {
            return at + 1 < stop && isParticle(at);
        }
        return isPersonal(at, stop) || isUnknown(at);
    }

    /** "Spokesman Cody Hall": an ordinary word that closes a name of two right behind the office. */
    private boolean isSurname(int at, int first, int stop) {
        return at == stop - 1
                && at == first + 1
                && text.isNameWord(at)
                && text.isNameWord(first)
                && text.isGiven(first);
    }

    private boolean isOneLetter(int at) {
        return text.token(at).text().length() == 1;
    }

    private boolean isParticle(int at) {
        return text.match(at, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.PARTICLE) != null;
    }

    private boolean isPersonal(int at, int stop) {
        boolean initials = at + 1 < stop && (isOneLetter(at) || isInitials(at));
        return initials || text.isPersonWord(at) || text.isBehindGiven(at);
    }

    /** Whether nothing speaks against a word as a name. */
    private boolean isUnknown(int at) {
        return !text.isCommon(at)
                && !text.isImpersonal(at)
                && !text.isRoman(at)
                && !text.isPlace(at)
                && !text.isAbbreviation(at)
                && !isOneLetter(at)
                && text.match(at, Category.OFFICES) == null;
    }

    /** "BJ" in "Presiden ketiga BJ Habibie": two letters behind a word that no body's short name follows. */
    private boolean isInitials(int at) {
        return text.isAbbreviation(at)
                && text.token(at).text().length() == 2
                && text.match(at, Category.ORGANISATIONS) == null
                && text.match(at, Category.NOT_NAMES) == null
                && (text.match(at - 1, Category.PRECEDENCES) != null
                        || text.match(at - 1, Category.NOT_NAMES) != null
                        || text.isPlace(at - 1));
    }

    /** The first words behind "Kapolsek" or "Lurah" are a place, whether or not a gazetteer has it. */
    private int behindPlace(int tail, int stop) {
        int person = firstPerson(tail, stop);
        return person < stop ? person : stop - tail >= 3 ? tail + 1 : stop;
    }
}
