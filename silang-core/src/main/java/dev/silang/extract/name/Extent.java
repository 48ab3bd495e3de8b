package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.NounSide;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.Joined;
import dev.silang.lang.NameAttributes.OfficeKind;
import dev.silang.lang.NameAttributes.OrganisationKind;
import dev.silang.lang.NameAttributes.TitleKind;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.text.Token;

/**
 * How far an office or an organisation reaches behind its first word: "Pusat Data, Informasi dan Komunikasi
 * Kebencanaan BNPB", "(Disdik) DKI Jakarta", "0620/Kabupaten Serang".
 */
final class Extent {
    /** Tokens of an office or organisation; the longest seen in 32,000 articles have 18. */
    static final int LONGEST = 18;
    /** Tokens in brackets inside one: "(Persero)", "(Kasi)", "(Dit. PWNI)". */
    private static final int BRACKETED = 6;
    /** Letters of a shortened word: "Prov.", "PT." */
    private static final int LONGEST_SHORT = 4;
    /** Words of one entry before its last: "vice president corporate communication". */
    private static final int LONGEST_HEAD = 4;

    private final NameText text;
    private final Commas commas;

    Extent(NameText text, Commas commas) {
        this.text = text;
        this.commas = commas;
    }

    /**
     * Index behind the last token of an office that belongs.
     *
     * @param first behind the head
     * @param office whether it is an office, so that ordinary words in lower case belong ("ketua majelis hakim") and
     *     other joints than those between two nouns
     */
    int end(int first, boolean office) {
        int limit = Math.min(text.sentenceEnd(first - 1), first + LONGEST);
        int at = pastHeadPoint(first, limit);
        boolean lower = true;
        while (at < limit) {
            int next = next(at, limit, lower, office);
            if (next <= at) {
                return at;
            }
            // behind a word of a name proper no ordinary word can go on
            lower &= !text.isCapital(at) || text.isCommon(at);
            at = next;
        }
        return at;
    }

    /** "PT. Maju Jaya", "RS. Budi Asih", "RT. 04": the point of a shortened head. */
    private int pastHeadPoint(int at, int limit) {
        boolean point = at + 1 < limit
                && text.token(at).is(".")
                && text.touchesBehind(at - 1)
                && text.token(at - 1).text().length() <= LONGEST_SHORT
                && text.isCapital(at - 1)
                && (text.isCapital(at + 1) || text.token(at + 1).isNumber());
        return point ? at + 1 : at;
    }

    private int next(int at, int limit, boolean lower, boolean office) {
        Token token = text.token(at);
        return switch (token.kind()) {
            case WORD -> word(at, limit, lower, office);
            case NUMBER -> number(at);
            case MARK -> mark(at, limit);
        };
    }

    private int word(int at, int limit, boolean lower, boolean office) {
        if (isOver(at)) {
            return at;
        }
        int match = matched(at, lower);
        if (match > at) {
            return Math.min(pastHeadPoint(match, limit), limit);
        }
        return text.isCapital(at) ? capital(at, limit) : small(at, limit, lower, office);
    }

    private int capital(int at, int limit) {
        return text.isNever(at) && !isOfficial(at) && !isShortened(at + 1, limit) ? at : pastAbbreviation(at, limit);
    }

    /** "Barisan Pemuda Islam (BPI)": a short form in brackets shows that the word before belongs to the name. */
    private boolean isShortened(int open, int limit) {
        return open + 2 < limit
                && text.token(open).is("(")
                && text.isAbbreviation(open + 1)
                && text.token(open + 2).is(")");
    }

    private int small(int at, int limit, boolean lower, boolean office) {
        if (office && isOfOffice(at, limit)) {
            return at + 1;
        }
        int joint = office ? joint(at) : nounJoint(at);
        if (joint > at) {
            return mayJoin(at, joint, limit, office) ? joint : at;
        }
        return lower && text.isInstitutional(at) ? at + 1 : at;
    }

    private boolean isOfOffice(int at, int limit) {
        return isOrdinal(at, limit) || isParticle(at, limit);
    }

    private boolean mayJoin(int at, int joint, int limit, boolean office) {
        return joint < limit && isSettled(at - 1) && goesOn(at, joint, office);
    }

    /** Whether a person's titles begin here, or words that name one. */
    private boolean isOver(int at) {
        Match title = text.match(at, Category.TITLES);
        if (title == null || text.isAbbreviation(at) && title.entry().is(NameAttributes.TITLE_KIND, TitleKind.BRANCH)) {
            return false;
        }
        return switch (title.entry().get(NameAttributes.TITLE_KIND)) {
            case RANK, HONORIFIC ->
                (text.isCapital(at) || text.isShortened(title.end())) && !isBeforeComma(title.end());
            case DEGREE -> text.isAbbreviation(at);
            case NAMING, ALIAS -> true;
            default -> false;
        };
    }

    /** "Kepala Pusat Kesehatan Haji, Budi": a title stands before a name, what a comma follows is none. */
    private boolean isBeforeComma(int at) {
        return at < text.sentenceEnd(at - 1) && text.token(at).is(",");
    }

    private int matched(int at, boolean lower) {
        Match organisation = text.match(at, Category.ORGANISATIONS);
        Match office = text.match(at, Category.OFFICES);
        int end = at;
        if (organisation != null && (text.isCapital(at) || lower)) {
            end = organisation.end();
        }
        if (office != null
                && !text.isGiven(at)
                && !office.entry().is(NameAttributes.OFFICE_KIND, OfficeKind.JOINT)
                && !office.entry().is(NameAttributes.OFFICE_KIND, OfficeKind.LINK)) {
            end = text.isCapital(at) || lower ? Math.max(end, office.end()) : end;
        }
        return end;
    }

    /** "Presiden ketiga RI", "Presiden ke-3 RI": the number of an office, before more of it or its holder. */
    private boolean isOrdinal(int at, int limit) {
        Match match = text.match(at, Category.PRECEDENCES);
        if (match == null || match.entry().is(EventAttributes.RANKED_NOUN, NounSide.AFTER)) {
            return false;
        }
        PrecedenceKind kind = match.entry().get(EventAttributes.PRECEDENCE_KIND);
        int end = match.end();
        boolean figure =
                kind == PrecedenceKind.PREFIX && end < limit && text.token(end).isNumber();
        int behind = figure ? end + 1 : end;
        return (figure || kind == PrecedenceKind.ORDINAL) && behind < limit && text.isCapital(behind);
    }

    /** "Robin van Persie", whose name an office takes in before it is split off. */
    private boolean isParticle(int at, int limit) {
        return text.match(at, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.PARTICLE) != null
                && at + 1 < limit
                && text.isCapital(at - 1)
                && text.isNameWord(at + 1);
    }

    /** "Dit." in brackets or before another capital. */
    private int pastAbbreviation(int at, int limit) {
        boolean point = at + 2 < limit
                && !(commas.isLost(at + 1) && text.isAbbreviation(at))
                && text.token(at + 1).is(".")
                && text.touchesBehind(at)
                && text.token(at).text().length() <= LONGEST_SHORT
                && (text.isCapital(at + 2) || text.token(at + 2).isNumber());
        return point ? at + 2 : at + 1;
    }

    /** Index behind words that may join two parts: "dan", "bidang", "of the". */
    private int joint(int first) {
        int at = first;
        for (Match match = text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.JOINT);
                match != null && at - first < 4;
                match = text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.JOINT)) {
            at = match.end();
        }
        return at;
    }

    /** "RI", "SAR", "WNI": names nobody, but offices are full of them. */
    private boolean isOfficial(int at) {
        return text.isAbbreviation(at)
                && text.match(at, Category.NOT_NAMES) != null
                && text.match(at, Category.ZONES) == null;
    }

    /** Whether what stands before a joint is known as part of an office, and not perhaps its holder's name. */
    private boolean isSettled(int at) {
        return !text.isCapital(at)
                || text.isCommon(at)
                || text.isPlace(at)
                || text.isAbbreviation(at)
                || closes(at, OfficeKind.HEAD);
    }

    /** Whether words of an office of this kind end with a token: "Strategic" in "Corporate Communications Strategic". */
    private boolean closes(int at, OfficeKind kind) {
        for (int first = at; first >= Math.max(0, at - LONGEST_HEAD); first--) {
            Match match = text.match(first, Category.OFFICES);
            if (match != null
                    && match.end() == at + 1
                    && match.entry().get(NameAttributes.OFFICE_KIND, OfficeKind.HEAD) == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int joint, int at, boolean office) {
        Match other = text.match(at, Category.OFFICES);
        if (other != null && !other.entry().is(NameAttributes.OFFICE_KIND, OfficeKind.JOINT)) {
            return joins(joint, Joined.OFFICES);
        }
        if (!office && isOrganisationHead(at)) {
            return false;
        }
        boolean year =
                text.token(at).isNumber() && (text.token(at).text().length() == 4 || joins(joint, Joined.NUMBERS));
        return year || text.isNameWord(at) || isOfficial(at);
    }

    private boolean joins(int joint, Joined what) {
        Match match = text.match(joint, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.JOINT);
        return match != null && match.entry().is(NameAttributes.JOINS, what);
    }

    private boolean isOrganisationHead(int at) {
        Match match = text.match(at, Category.ORGANISATIONS);
        return match != null && !match.entry().is(NameAttributes.ORGANISATION_KIND, OrganisationKind.AFTER);
    }

    /** "dan", "&": what joins nouns of one organisation, unlike "periode" or "bidang" of an office. */
    private int nounJoint(int at) {
        Match match = text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.JOINT);
        return match != null && match.entry().is(NameAttributes.JOINS, Joined.NOUNS) ? match.end() : at;
    }

    private boolean isPart(int at) {
        return text.isNameWord(at)
                || text.token(at).isNumber()
                || text.token(at).is("(");
    }

    /** A number inside: "Komisi 3", "Kodim 0620", "RT. 04", "periode 2019-2024". */
    private int number(int at) {
        boolean shortened = text.token(at - 1).is(".") && text.touchesBehind(at - 2);
        Token before = text.token(shortened ? at - 2 : at - 1);
        // "President Donald Trump's 2016 campaign"
        if (text.isOwner(at - 1)) {
            return at;
        }
        boolean inside = before.is("/")
                || before.is("-")
                || before.is("–")
                || text.isCapital(shortened ? at - 2 : at - 1)
                || closes(at - 1, OfficeKind.JOINT);
        return inside ? at + 1 : at;
    }

    private int mark(int at, int limit) {
        return switch (text.token(at).text()) {
            case "(" -> bracket(at, limit);
            case "/", "&", "-", "–" -> at + 1 < limit && isPart(at + 1) && isTight(at) ? at + 1 : at;
            case "," -> list(at, limit);
            default -> at;
        };
    }

    private boolean isTight(int at) {
        return text.token(at).is("&") || text.touchesBefore(at);
    }

    private int bracket(int open, int limit) {
        if (open + 1 >= limit || holdsOther(open, limit)) {
            return open;
        }
        boolean capital = false;
        for (int at = open + 1; at < Math.min(limit, open + 1 + BRACKETED); at++) {
            if (text.token(at).is(")")) {
                return capital || at == open + 2 ? at + 1 : open;
            }
            capital |= text.isCapital(at);
        }
        return open;
    }

    /** Whether what brackets hold is no short form of the name before: an age, a holder's name, a word that names nothing. */
    private boolean holdsOther(int open, int limit) {
        if (text.match(open + 1, Category.ORGANISATIONS, NameAttributes.ORGANISATION_KIND, OrganisationKind.AFTER)
                != null) {
            return false;
        }
        return text.token(open + 1).isNumber()
                || text.isNever(open + 1)
                || isName(open, limit)
                || !isSettled(open - 1) && !text.isAbbreviation(open + 1);
    }

    /** "(Raden Sumarto)": two or more words of a name, of which none is known as anything else. */
    private boolean isName(int open, int limit) {
        int at = open + 1;
        while (at < limit
                && text.isNameWord(at)
                && !text.isCommon(at)
                && !text.isAbbreviation(at)
                && !text.isPlace(at)
                && text.match(at, Category.ORGANISATIONS) == null) {
            at++;
        }
        return at > open + 2 && at < limit && text.token(at).is(")");
    }

    /** A comma of a list of ordinary nouns that ends in "dan": "Hukum, HAM, Imigrasi, dan Pemasyarakatan". */
    private int list(int comma, int limit) {
        int at = comma;
        if (!isNoun(comma - 1)) {
            return comma;
        }
        while (at < limit && text.token(at).is(",")) {
            int joint = nounJoint(at + 1);
            int word = behindOrdinary(joint, limit);
            if (word == joint) {
                return comma;
            }
            if (joint > at + 1 || isJoined(word, limit)) {
                return comma + 1 == joint ? comma + 1 : joint;
            }
            at = word;
        }
        return comma;
    }

    private int behindOrdinary(int from, int limit) {
        int at = from;
        while (at < limit && isOrdinary(at)) {
            at++;
        }
        return at;
    }

    /** Whether the last word of a list is joined to what stands before it. */
    private boolean isJoined(int at, int limit) {
        int next = at < limit ? nounJoint(at) : at;
        return next > at && next < limit && isOrdinary(next);
    }

    /** Whether a word is one of the language, as a word of an office is and a name seldom. */
    private boolean isNoun(int at) {
        WordForm form = text.form(at);
        return text.isCommon(at) || form != null && form.isNoun() && !text.isGiven(at);
    }

    private boolean isOrdinary(int at) {
        boolean ordinary = text.isCapital(at) && !text.isNever(at) && (isNoun(at) || text.isAbbreviation(at));
        return (ordinary || isOfficial(at))
                && text.match(at, Category.OFFICES) == null
                && !isOver(at)
                && text.match(at, Category.PLACE_KINDS) == null
                && !text.isPlace(at);
    }
}
