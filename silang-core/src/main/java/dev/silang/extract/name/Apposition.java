package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.GroupKind;
import dev.silang.lang.NameAttributes.OfficeKind;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.NumberKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an office that stands behind a name: "Budi Santoso, Kepala Dinas …", "Budi selaku ketua". */
final class Apposition {
    /** @param end behind the office */
    record Found(int end, String office, List<String> rules) {}

    /** "The Anne Arundel county", "Capital Gazette crime": words before the head of an office. */
    private static final int MOST_MODIFIERS = 6;

    private final NameText text;
    private final PersonParser people;
    private final OfficeParser offices;
    private final GroupParser groups;
    private final OrganisationParser organisations;
    private final Commas commas;

    Apposition(NameText text, PersonParser people, OfficeParser offices, GroupParser groups, Commas commas) {
        this.text = text;
        this.organisations = new OrganisationParser(text, new Extent(text, commas));
        this.commas = commas;
        this.people = people;
        this.offices = offices;
        this.groups = groups;
    }

    /** @param nameEnd behind the name, its degrees and age */
    @Nullable
    Found at(int nameEnd) {
        int limit = text.sentenceEnd(nameEnd - 1);
        if (nameEnd >= limit) {
            return null;
        }
        if (text.token(nameEnd).is("(")) {
            return bracketed(nameEnd, limit);
        }
        int comma = commas.isAt(nameEnd) ? nameEnd + 1 : nameEnd;
        Match link = text.match(comma, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.LINK);
        int first = link == null ? comma : link.end();
        if (first == nameEnd || first >= limit) {
            return null;
        }
        boolean copula = link != null && link.entry().is(NameAttributes.IS_COPULA);
        return copula ? plain(read(first)) : read(first);
    }

    /**
     * An office beside one that stands ahead of the name: "Commerce Secretary Ann Field, a former banker". A word for one or a linking word
     * must show that it is no list: "Presiden Budi, menteri, dan gubernur".
     */
    @Nullable
    Found further(int nameEnd) {
        int limit = text.sentenceEnd(nameEnd - 1);
        int behind = nameEnd < limit && commas.isAt(nameEnd) ? nameEnd + 1 : nameEnd;
        boolean linked = text.match(behind, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.LINK) != null;
        boolean article = behind > nameEnd
                && text.match(behind, Category.NUMBERS, NumberAttributes.NUMBER_KIND, NumberKind.ARTICLE) != null;
        boolean marked = behind < limit && (linked || article);
        return marked ? at(nameEnd) : null;
    }

    /** Not "pemimpin yang jujur", which is praise: what one word says and a relative clause goes on to tell. */
    private @Nullable Found plain(@Nullable Found found) {
        boolean praise = found != null
                && found.office().indexOf(' ') < 0
                && found.end() < text.sentenceEnd(found.end() - 1)
                && text.match(found.end(), Category.CLAUSE_WORDS, EventAttributes.CLAUSE_KIND, ClauseKind.RELATIVE)
                        != null;
        return praise ? null : found;
    }

    /** Whether an office of one word ends its clause: a mark, a preposition or a capital follows. */
    boolean isClosed(Found found) {
        int end = found.end();
        return found.office().indexOf(' ') > 0
                || end >= text.sentenceEnd(end - 1)
                || !text.token(end).isWord()
                || text.isCapital(end)
                || text.match(end, Category.PLACE_PREPOSITIONS) != null;
    }

    /** An office that a linking word gives to what ends at a token: "pelaku adalah keponakan korban". */
    @Nullable
    Found linked(int end) {
        int limit = text.sentenceEnd(end - 1);
        Match link =
                end < limit ? text.match(end, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.LINK) : null;
        boolean copula = link != null && link.entry().is(NameAttributes.IS_COPULA) && link.end() < limit;
        return copula && link != null ? plain(read(link.end())) : null;
    }

    /** "Budi Santoso (Ketua RT 05)" */
    private @Nullable Found bracketed(int open, int limit) {
        Found found = open + 1 < limit ? read(open + 1) : null;
        boolean closed =
                found != null && found.end() < limit && text.token(found.end()).is(")");
        return found == null || !closed ? null : new Found(found.end() + 1, found.office(), found.rules());
    }

    private @Nullable Found read(int first) {
        Match determiner = text.match(first, Category.GROUPS, NameAttributes.GROUP_KIND, GroupKind.DETERMINER);
        int from = determiner == null ? first : determiner.end();
        Office office = offices.at(from);
        Office owned = office == null ? null : owned(office);
        if (owned != null) {
            return found(from, owned.end(), owned.rules());
        }
        if (office != null) {
            return office.isNamed() && isOther(office) ? null : found(from, officeEnd(office), office.rules());
        }
        Office modified = modified(from);
        if (modified != null) {
            return found(from, modified.end(), modified.rules());
        }
        GroupParser.Group group = groups.at(from);
        boolean own = group != null && group.isRole() && people.titles(group.end()) == group.end();
        return own && group != null && !text.isKnownPerson(group.end())
                ? found(from, withBody(group), List.of(group.head().entry().id()))
                : null;
    }

    /** "President Field's ambassador to Spain": the office of whom the one that is named first appoints or has. */
    private @Nullable Office owned(Office owner) {
        boolean possessive = owner.isNamed() && text.isOwner(owner.nameEnd() - 1);
        Office office = possessive ? offices.at(owner.nameEnd()) : null;
        return office == null || office.isNamed() ? null : office;
    }

    /** "London's transport commissioner": an office whose head stands behind its modifiers and which ends there. */
    private @Nullable Office modified(int first) {
        int limit = Math.min(text.sentenceEnd(first), first + MOST_MODIFIERS);
        for (int at = first; at + 1 < limit && isModifier(at); at++) {
            Office office = offices.at(first, at + 1);
            if (office != null) {
                return !office.isNamed() && isEnd(office.end()) ? office : null;
            }
        }
        return null;
    }

    private boolean isModifier(int at) {
        return text.token(at).isWord()
                && text.match(at, Category.CLAUSE_WORDS) == null
                && text.match(at, Category.CUES) == null
                && text.match(at, Category.PRONOUNS) == null
                && text.match(at, Category.PLACE_PREPOSITIONS) == null
                && text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.JOINT) == null;
    }

    private boolean isEnd(int end) {
        return end >= text.sentenceEnd(end - 1) || !text.token(end).isWord();
    }

    /** Behind the body that someone is of: "mahasiswa Universitas Nusa Bakti". */
    private int withBody(GroupParser.Group group) {
        int end = group.end();
        for (int at = group.head().end(); at <= group.end(); at++) {
            end = Math.max(end, at < text.size() ? organisations.end(at) : end);
        }
        return Math.min(end, text.sentenceEnd(group.first()));
    }

    /** Whether the office names someone else, so that this is a list of people and no apposition. */
    private boolean isOther(Office office) {
        return office.certain();
    }

    private int officeEnd(Office office) {
        return office.isNamed() ? office.nameEnd() : office.end();
    }

    private Found found(int first, int end, List<String> rules) {
        return new Found(end, text.text(first, end), rules);
    }
}
