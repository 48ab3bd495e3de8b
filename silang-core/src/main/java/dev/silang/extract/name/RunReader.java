package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.OfficeKind;
import dev.silang.lang.NameAttributes.OrganisationKind;
import dev.silang.lang.NameAttributes.TitleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what a run of capitalized words is that neither office nor title introduces. */
final class RunReader {
    /**
     * @param kind {@code person}, {@code organisation}, or empty for a place, a work, or what cannot be told
     * @param certain whether the words around leave no doubt
     * @param office the office that the run only modifies ("London mayor"), else null
     */
    record Run(
            int first,
            int end,
            String kind,
            boolean certain,
            @Nullable Office office,
            List<String> rules) {
        static Run nothing(int first, int end) {
            return new Run(first, end, "", false, null, List.of());
        }
    }

    private final NameText text;
    private final PersonParser people;
    private final OfficeParser offices;
    private final OrganisationParser organisations;
    private final NameRules rules;

    RunReader(
            NameText text,
            PersonParser people,
            OfficeParser offices,
            OrganisationParser organisations,
            NameRules rules) {
        this.text = text;
        this.people = people;
        this.offices = offices;
        this.organisations = organisations;
        this.rules = rules;
    }

    Run at(int first) {
        int end = runEnd(first);
        Office office = end < text.sentenceEnd(first) ? offices.at(first, end) : null;
        if (office != null) {
            return new Run(first, office.end(), "", false, office, List.of());
        }
        if (text.isCommon(first) && !text.isPersonWord(first) && end > first + 1 && text.isStart(first)) {
            return Run.nothing(first, first + 1);
        }
        int organisation = organisationEnd(first, end);
        if (organisation > first) {
            return new Run(first, organisation, "organisation", false, null, rules.organisation());
        }
        if (standsAlone(first, end)) {
            return new Run(first, end, "organisation", false, null, rules.organisation());
        }
        int personEnd = people.end(first, false);
        if (personEnd == first || isUnmarkedStart(first, personEnd)) {
            return Run.nothing(first, first + 1);
        }
        return judged(first, personEnd, end);
    }

    private Run judged(int first, int personEnd, int end) {
        boolean certain = isCertain(first, personEnd);
        if (!certain && isPlace(first, end)) {
            return Run.nothing(first, end);
        }
        if (!certain && personEnd == first + 1 && text.isAbbreviation(first)) {
            return abbreviation(first);
        }
        if (!certain && personEnd < end && text.isOwner(personEnd - 1)) {
            return Run.nothing(first, personEnd);
        }
        boolean person = certain || personEnd == end && isLikely(first, end);
        return person
                ? new Run(first, personEnd, "person", certain, null, rules.person())
                : Run.nothing(first, knownFrom(first + 1, end));
    }

    /** Index of the next word of the run that the article uses for a person, or its end. */
    private int knownFrom(int first, int end) {
        int at = first;
        while (at < end && !text.isKnownPerson(at)) {
            at++;
        }
        return at;
    }

    private Run abbreviation(int first) {
        boolean organisation = text.token(first).text().length() > 2
                && !text.isCommon(first)
                && !text.isPlace(first)
                && (text.isAfterCue(first) || text.isCue(first + 1));
        return organisation
                ? new Run(first, first + 1, "organisation", false, null, rules.abbreviation())
                : Run.nothing(first, first + 1);
    }

    private int runEnd(int first) {
        int limit = Math.min(text.sentenceEnd(first), first + Extent.LONGEST);
        int at = first;
        while (at < limit && text.isNameWord(at) && (at == first || !isHead(at))) {
            at++;
        }
        return Math.max(at, first + 1);
    }

    private boolean isHead(int at) {
        return offices.head(at) != null && !text.isGiven(at);
    }

    /**
     * Index behind the organisation that closes within the run or goes on behind a word of it, or 0: "Persib FC", "Seattle
     * Police Department", "Leeds Department of Works".
     */
    private int organisationEnd(int first, int end) {
        int found = 0;
        for (int at = first + 1; at < end; at++) {
            for (Match match : text.matches(at)) {
                found = match.entry().category() == Category.ORGANISATIONS
                        ? Math.max(found, organisationEnd(match, end))
                        : found;
            }
        }
        return found;
    }

    private boolean standsAlone(int first, int end) {
        Match word = text.match(first, Category.ORGANISATIONS);
        return word != null && word.end() == end && word.entry().is(NameAttributes.STANDS_ALONE);
    }

    private int organisationEnd(Match word, int runEnd) {
        if (word.entry().is(NameAttributes.ORGANISATION_KIND, OrganisationKind.AFTER)) {
            return word.end();
        }
        int behind = word.end() > runEnd ? organisations.end(word.first()) : 0;
        return behind > word.end() ? behind : 0;
    }

    /** A first word of a sentence whose capital nothing else explains. */
    private boolean isUnmarkedStart(int first, int end) {
        return text.isStart(first)
                && !text.isPersonWord(first)
                && !text.isCapitalElsewhere(first)
                && !text.isAbbreviation(first)
                && !text.isCue(end)
                && !people.hasAge(end)
                && !isIntroduced(end);
    }

    /** Whether an office, a group or another name in apposition follows: ", warga setempat", ", also known as". */
    private boolean isIntroduced(int end) {
        if (end + 1 >= text.sentenceEnd(end - 1) || !text.token(end).is(",")) {
            return false;
        }
        Match group = text.match(end + 1, Category.GROUPS);
        return !text.isCapital(end + 1) && text.match(end + 1, Category.OFFICES) != null
                || group != null && group.entry().is(NameAttributes.IS_ROLE)
                || text.match(end + 1, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.ALIAS) != null;
    }

    private boolean isCertain(int first, int end) {
        return people.hasAge(end)
                || text.isKnownPerson(first)
                || isLinkedToOffice(end)
                || isGivenWithMore(first, end)
                || !isPlace(first, end) && (isIntroduced(end) || isSpeaker(first, end));
    }

    /** "Budi adalah ketua …" */
    private boolean isLinkedToOffice(int end) {
        return text.match(end, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.LINK) != null
                && offices.at(end + 1) != null;
    }

    private boolean isGivenWithMore(int first, int end) {
        return text.isNamedSo(first) && end > first + 1 && !text.isAfterPlaceWord(first);
    }

    private boolean isSpeaker(int first, int end) {
        return !text.isAbbreviation(first) && (text.isAfterCue(first) || speaks(first, end));
    }

    /** Whether a cue follows a name, with a small word between at most: "Wisnu Hadi juga mengatakan". */
    private boolean speaks(int first, int end) {
        boolean sure = end - first > 1 || text.isPersonWord(first);
        return text.isCue(end) || sure && end + 1 < text.size() && text.isNever(end) && text.isCue(end + 1);
    }

    private boolean isPlace(int first, int end) {
        boolean named = text.placeEnd(first) >= end || end == first + 1 && text.isPlaceWord(first);
        return named && !text.isKnownPerson(first) || text.isAfterPlaceWord(first);
    }

    /** Whether a capitalized word ahead of a name is no part of it: an office, a title, a place, a body. */
    private boolean mayStandAhead(int at) {
        return text.isPlace(at)
                || text.isStart(at) && !text.isCommon(at)
                || text.isAbbreviation(at)
                || text.isPersonWord(at)
                || text.match(at, Category.OFFICES) != null
                || text.match(at, Category.TITLES) != null
                || text.match(at, Category.GROUPS) != null
                || text.match(at, Category.ORGANISATIONS) != null;
    }

    private boolean isLikely(int first, int end) {
        if (text.isGiven(first)) {
            return text.placeEnd(first) < end;
        }
        for (int at = first; at < end; at++) {
            if (text.isCommon(at) || text.isImpersonal(at) || text.isPlace(at) || text.isAbbreviation(at)) {
                return false;
            }
        }
        // "Makan Bergizi Gratis": the end of a longer name that is nobody's.
        if (!text.isStart(first) && text.isCapital(first - 1) && !mayStandAhead(first - 1)) {
            return false;
        }
        boolean numbered = end < text.sentenceEnd(first) && text.token(end).isNumber();
        return end - first >= 2 && end - first <= 5 && !numbered;
    }
}
