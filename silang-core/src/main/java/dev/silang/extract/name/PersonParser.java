package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.OfficeKind;
import dev.silang.lang.NameAttributes.OfficeOf;
import dev.silang.lang.NameAttributes.OrganisationKind;
import dev.silang.lang.NameAttributes.TitleKind;
import dev.silang.lang.NumberAttributes;
import dev.silang.text.Token;
import java.util.List;
import java.util.Set;

/** The grammar of a person's name: titles before it, initials and particles in it, degrees and an age behind it. */
final class PersonParser {
    /** UCUM code of a year. */
    private static final String YEAR = "a";

    /** Words of one name; "Anak Agung Gde Ngurah Bagus Kusuma Wardana" has eight. */
    private static final int MOST_WORDS = 8;
    /** Tokens of titles before or behind one name. */
    private static final int TITLES = 16;
    /** Tokens of titles looked for before a name: "AKBP Dr. H." */
    private static final int TITLES_BEFORE = 8;
    /** Letters of a shortened word of a name: "Moch." */
    private static final int LONGEST_SHORT = 4;
    /** No one is older. */
    private static final int OLDEST = 125;

    private final NameText text;
    /** In lower case. */
    private final Set<String> particles;

    PersonParser(NameText text, Set<String> particles) {
        this.text = text;
        this.particles = particles;
    }

    /** Index behind the titles that begin at a token: "Kombes Pol. (Purn) Drs."; the token itself if none does. */
    int titles(int first) {
        int end = Math.min(text.sentenceEnd(first), first + TITLES);
        int at = first;
        while (at < end) {
            Match match = text.match(at, Category.TITLES);
            boolean written = match != null
                    && (text.isCapital(at)
                            || text.isShortened(match.end())
                            || text.token(at).is("("));
            if (match != null && written && isBefore(match, at > first)) {
                at = pastPoint(match.end());
            } else if (at > first && bracketed(at) > at) {
                at = bracketed(at);
            } else {
                return at;
            }
        }
        return at;
    }

    /** The first token of the titles before a name; the name's if there are none. */
    int titlesBefore(int name) {
        int sentence = text.sentence(name).first();
        for (int at = Math.max(sentence, name - TITLES_BEFORE); at < name; at++) {
            if (titles(at) == name || isSmallTitle(at, name)) {
                return at;
            }
        }
        return name;
    }

    /** "dr." before a name */
    private boolean isSmallTitle(int at, int name) {
        Match title = text.match(at, Category.TITLES);
        return title != null
                && (title.end() == name
                        || title.end() + 1 == name && text.token(name - 1).is("."));
    }

    private static boolean isBefore(Match match, boolean behindOther) {
        return switch (match.entry().get(NameAttributes.TITLE_KIND)) {
            case HONORIFIC, RANK -> true;
            case BRANCH -> behindOther;
            default -> false;
        };
    }

    /** Index behind "(Purn)" or "(Purn.)"; the token itself if no such bracket opens here. */
    private int bracketed(int at) {
        boolean branch = text.token(at).is("(")
                && text.match(at + 1, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.BRANCH) != null;
        int close = branch && at + 2 < text.size() && text.token(at + 2).is(".") ? at + 3 : at + 2;
        return branch && close < text.size() && text.token(close).is(")") ? close + 1 : at;
    }

    /** Index behind the naming words at a token: "bernama", "berinisial"; the token itself if there are none. */
    int naming(int at) {
        Match match = text.match(at, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.NAMING);
        return match == null ? at : match.end();
    }

    /**
     * Index behind the name that begins at a token, the token itself if none does.
     *
     * @param trusted a title or an office stands before it, so that ordinary words may be names: "AKP Bintang Timur"
     */
    int end(int first, boolean trusted) {
        int limit = text.sentenceEnd(first);
        int at = first;
        for (int words = 0; at < limit && words < MOST_WORDS; words++) {
            int past = at > first ? pastParticle(at, limit) : at;
            boolean joined = at > first && at == past && isJoined(at);
            if (past >= limit || !joined && (!text.isCapital(past) || !continues(first, past, trusted))) {
                return at;
            }
            if (text.isOwner(past)) {
                return past + 1;
            }
            at = nickname(initials(past + 1, limit), limit);
        }
        return at;
    }

    /** Past a nickname between two parts of a name: the marks in "Bambang \"Kancil\" Sutrisno"; the token itself if none stands there. */
    private int nickname(int at, int limit) {
        if (at + 3 >= limit || !isQuoteMark(at) || !text.isCapital(at + 1)) {
            return at;
        }
        int close = isQuoteMark(at + 2) ? at + 2 : at + 3;
        boolean whole = isQuoteMark(close) && (close == at + 2 || text.isCapital(at + 2));
        return whole && close + 1 < limit && text.isNameWord(close + 1) && !touches(close) ? close + 1 : at;
    }

    private boolean isQuoteMark(int at) {
        return text.token(at).text().length() == 1
                && "\"'“”‘’«»".contains(text.token(at).text());
    }

    /** "al-Farisi", "d'Estaing": a particle that is written together with the name. */
    private boolean isJoined(int at) {
        String word = text.token(at).text();
        int joint = 1;
        while (joint < word.length() && Character.isLetter(word.charAt(joint))) {
            joint++;
        }
        return joint + 1 < word.length()
                && Character.isUpperCase(word.charAt(joint + 1))
                && particles.contains(word.substring(0, joint));
    }

    private boolean continues(int first, int at, boolean trusted) {
        if (isInitial(at)) {
            return true;
        }
        if (text.isNever(at) || isGluedToNumber(at)) {
            return false;
        }
        boolean likely = trusted || !text.isCommon(at) || text.isPersonWord(at);
        return at == first ? likely : !breaks(first, at) && (likely || text.isBehindGiven(at));
    }

    /** Whether an office, a title or an organisation begins here, so that the name before is over. */
    private boolean breaks(int first, int at) {
        return !text.isGiven(at) && (beginsBody(at) || beginsOffice(at) && !isSurname(first, at) || beginsTitle(at));
    }

    private boolean beginsBody(int at) {
        Match organisation = text.match(at, Category.ORGANISATIONS);
        return organisation != null
                && !organisation.entry().is(NameAttributes.ORGANISATION_KIND, OrganisationKind.AFTER);
    }

    private boolean beginsOffice(int at) {
        Match office = text.match(at, Category.OFFICES);
        return office != null
                && !office.entry().is(NameAttributes.OFFICE_KIND, OfficeKind.JOINT)
                && !office.entry().is(NameAttributes.OFFICE_OF, OfficeOf.PERSON);
    }

    /** Whether a word is the second and last of a name. */
    private boolean isSurname(int first, int at) {
        return at == first + 1 && text.isGiven(first) && !text.isNameWord(at + 1);
    }

    private boolean beginsTitle(int at) {
        Match title = text.match(at, Category.TITLES);
        return title != null
                && text.token(at).text().length() > 1
                && !title.entry().is(NameAttributes.TITLE_KIND, TitleKind.PARTICLE);
    }

    /** "PT-3", "Liga 2": a word with a number is no one's name. */
    private boolean isGluedToNumber(int at) {
        return at + 1 < text.size() && text.token(at + 1).isNumber() && text.touchesBehind(at);
    }

    private boolean isInitial(int at) {
        Token token = text.token(at);
        return token.isWord() && token.text().length() == 1 && token.isCapitalized();
    }

    /** Past the points of initials and of shortened words: "M." in "M. Kori", "N.S." whole, "Moh." in "Moh. Kori". */
    private int initials(int at, int limit) {
        int next = at;
        while (next < limit && text.token(next).is(".") && isInitial(next - 1) && touches(next - 1)) {
            next++;
            if (next < limit && isInitial(next) && touches(next - 1)) {
                next++;
            }
        }
        return next == at && isShortened(at, limit) ? at + 1 : next;
    }

    /** Whether the point of a shortened word stands here, with more of the name behind it in the same sentence. */
    private boolean isShortened(int point, int limit) {
        return point + 1 < limit
                && text.token(point).is(".")
                && touches(point - 1)
                && !touches(point)
                && text.token(point - 1).text().length() <= LONGEST_SHORT
                && text.isNameWord(point + 1);
    }

    private boolean touches(int at) {
        return text.touchesBehind(at);
    }

    private int pastParticle(int at, int limit) {
        Match match = text.match(at, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.PARTICLE);
        return match != null && match.end() < limit && text.isNameWord(match.end()) ? match.end() : at;
    }

    /** Index behind the degrees that follow a name: ", S.H., M.Si."; the given index if none does. */
    int degrees(int nameEnd) {
        int limit = Math.min(text.sentenceEnd(nameEnd - 1), nameEnd + TITLES);
        int done = nameEnd;
        while (true) {
            int at = done < limit && text.token(done).is(",") ? done + 1 : done;
            Match match = text.match(at, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.DEGREE);
            int end = at >= limit ? at : match != null ? pastPoint(match.end()) : dotted(at, limit);
            if (end == at) {
                return done;
            }
            done = end;
        }
    }

    /** "M.Tr.Opsla": short pieces with points between and no space. */
    private int dotted(int first, int limit) {
        int at = first;
        while (at + 2 < limit
                && text.isCapital(at)
                && text.token(at).text().length() <= 4
                && text.token(at + 1).is(".")
                && touches(at)
                && touches(at + 1)
                && text.isCapital(at + 2)) {
            at += 2;
        }
        return at == first ? first : pastPoint(at + 1);
    }

    private int pastPoint(int at) {
        boolean point = at < text.sentenceEnd(at - 1)
                && text.token(at).is(".")
                && touches(at - 1)
                && at + 1 < text.sentenceEnd(at - 1);
        return point ? at + 1 : at;
    }

    /** Index behind an age in brackets: "(42)", "(42 tahun)"; the given index if there is none. */
    int age(int nameEnd) {
        int at = nameEnd;
        int limit = text.sentenceEnd(nameEnd - 1);
        if (at + 2 >= limit || !text.token(at).is("(") || !isAge(at + 1)) {
            return nameEnd;
        }
        Match years = text.match(at + 2, Category.UNITS);
        int close = years != null && years.entry().is(NumberAttributes.UNIT, YEAR) ? years.end() : at + 2;
        return close < limit && text.token(close).is(")") ? close + 1 : nameEnd;
    }

    /** Index behind other names given behind a name: "(Atuk)", "alias Atuk"; the given index if there are none. */
    int alias(int nameEnd, List<String> into) {
        int bracketed = bracketedAlias(nameEnd, into);
        if (bracketed > nameEnd) {
            return bracketed;
        }
        boolean comma =
                nameEnd < text.sentenceEnd(nameEnd - 1) && text.token(nameEnd).is(",");
        Match match =
                text.match(comma ? nameEnd + 1 : nameEnd, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.ALIAS);
        int end = match == null ? nameEnd : end(match.end(), false);
        if (match == null || end == match.end()) {
            return nameEnd;
        }
        into.add(text.text(match.end(), end));
        return end;
    }

    /** "Budi (Bud)": index behind the brackets, or the name's end. */
    private int bracketedAlias(int nameEnd, List<String> into) {
        int limit = text.sentenceEnd(nameEnd - 1);
        if (nameEnd + 2 >= limit || !text.token(nameEnd).is("(") || !text.isNameWord(nameEnd + 1)) {
            return nameEnd;
        }
        int end = end(nameEnd + 1, true);
        if (end > nameEnd + 1 && end < limit && text.token(end).is(")")) {
            into.add(text.text(nameEnd + 1, end));
            return end + 1;
        }
        return nameEnd;
    }

    /** Whether an age stands behind a name, in brackets, between commas or in years: ", 42,", "42 tahun". */
    boolean hasAge(int nameEnd) {
        int limit = text.sentenceEnd(nameEnd - 1);
        Match years = nameEnd + 1 < limit && isAge(nameEnd) ? text.match(nameEnd + 1, Category.UNITS) : null;
        if (years != null && years.entry().is(NumberAttributes.UNIT, YEAR)) {
            return true;
        }
        boolean between = nameEnd + 2 < limit
                && text.token(nameEnd).is(",")
                && isAge(nameEnd + 1)
                && text.token(nameEnd + 2).is(",");
        return between || age(nameEnd) > nameEnd;
    }

    private boolean isAge(int at) {
        Token token = text.token(at);
        if (!token.isNumber() || token.text().length() > 3) {
            return false;
        }
        return token.text().chars().allMatch(c -> c >= '0' && c <= '9') && isPlausible(Integer.parseInt(token.text()));
    }

    private static boolean isPlausible(int years) {
        return years > 0 && years <= OLDEST;
    }
}
