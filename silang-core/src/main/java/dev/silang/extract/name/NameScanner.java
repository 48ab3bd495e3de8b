package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.TitleKind;
import dev.silang.mention.Mention;
import dev.silang.value.Party;
import dev.silang.value.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from left to right once and notes every party and role. What it learns of the article's people
 * stays in the {@link NameText}, so a second reading knows "Wisnu" from the later "AKBP Wisnu Hadi".
 */
final class NameScanner {
    private final NameText text;
    private final PersonParser people;
    private final OfficeParser offices;
    private final OrganisationParser organisations;
    private final GroupParser groups;
    private final RunReader runs;
    private final Apposition apposition;

    final List<Sighting> sightings = new ArrayList<>();
    final List<Mention<Role>> roles = new ArrayList<>();
    /** Offices without a name, to be resolved later. */
    final List<Office> unnamed = new ArrayList<>();

    NameScanner(NameText text, NameRules rules) {
        this.text = text;
        this.people = new PersonParser(text, rules.particles());
        Commas commas = new Commas(text);
        Extent extent = new Extent(text, commas);
        this.offices = new OfficeParser(text, people, extent, commas);
        this.organisations = new OrganisationParser(text, extent);
        this.groups = new GroupParser(text);
        this.runs = new RunReader(text, people, offices, organisations, rules);
        this.apposition = new Apposition(text, people, offices, groups, commas);
    }

    void scan() {
        int at = 0;
        while (at < text.size()) {
            at = step(at);
        }
    }

    private int step(int at) {
        if (!mayBegin(at)) {
            return at + 1;
        }
        Office office = offices.at(at);
        if (office != null && isHeld(office, at)) {
            return office(office);
        }
        int titled = titled(at);
        return titled > at ? titled : groupOrBody(at);
    }

    private boolean mayBegin(int at) {
        return text.token(at).isWord()
                && (text.isCapital(at) || !text.matches(at).isEmpty());
    }

    /** Whether an office is of a person, not a word that means other things as well. */
    private boolean isHeld(Office office, int at) {
        return office.isNamed() || text.isCapital(at) || text.isCapital(at + 1) || isAlone(at);
    }

    private int groupOrBody(int at) {
        GroupParser.Group group = groups.at(at);
        if (group != null) {
            return group(group);
        }
        int organisation = organisations.end(at);
        if (organisation > at) {
            return organisation(at, organisation);
        }
        return beginsRun(at) ? run(at) : at + 1;
    }

    private boolean beginsRun(int at) {
        return text.isNameWord(at) && !text.isHeadline(at) || text.isKnownPerson(at) && text.isCapital(at);
    }

    private boolean isAlone(int at) {
        Match head = offices.head(at);
        return head != null && head.entry().is(NameAttributes.OFFICE_ALONE);
    }

    private int office(Office office) {
        if (!office.isNamed()) {
            if (!text.isHeadline(office.first())) {
                unnamed.add(office);
                note(office.first(), office.end(), Party.GROUP, office.rules(), null, List.of());
            }
            return office.end();
        }
        String title = text.text(office.first(), office.end());
        if (office.certain()) {
            text.learnPerson(office.nameFirst(), office.nameEnd());
        } else {
            text.learnSurname(office.nameFirst(), office.nameEnd());
        }
        int degrees = people.degrees(office.nameEnd());
        boolean bracketed = degrees < text.size()
                && text.token(degrees).is(")")
                && text.token(office.end()).is("(");
        int end = bracketed ? degrees + 1 : degrees;
        role(office.first(), end, office.nameFirst(), office.nameEnd(), title, office.rules());
        return person(office.nameFirst(), office.nameEnd(), office.rules(), title);
    }

    /** "AKP Budi", "bernama Budi": a title or naming words make what follows a person. */
    private int titled(int at) {
        int titles = people.titles(at);
        int from = titles > at ? titles : people.titles(people.naming(at));
        if (from == at) {
            return at;
        }
        int end = people.end(from, true);
        Match title = text.match(at, Category.TITLES);
        if (end == from
                || title == null
                || title.entry().is(NameAttributes.TITLE_KIND, TitleKind.HONORIFIC) && !isNamed(from)) {
            return at;
        }
        text.learnPerson(from, end);
        List<String> rules = List.of(title.entry().id());
        if (title.entry().is(NameAttributes.IS_ROLE) && (end - from > 1 || text.isPersonWord(from))) {
            role(at, end, from, end, text.text(title.first(), title.end()), rules);
        }
        return person(from, end, rules, null);
    }

    /** Whether a name follows a form of address, not an office or a place: "Pak Kapolri", "Miss Indonesia". */
    private boolean isNamed(int first) {
        boolean other = text.isPlace(first) || text.isCommon(first) || text.match(first, Category.OFFICES) != null;
        return text.isGiven(first) || !other;
    }

    private int organisation(int first, int end) {
        Match match = text.match(first, Category.ORGANISATIONS);
        boolean venue = match != null && match.entry().is(NameAttributes.SITE) && text.isAfterPlaceWord(first);
        if (match != null && !venue) {
            List<String> aliases = new ArrayList<>();
            for (int at = first; at < end; at++) {
                if (text.token(at).is("(") && at + 2 < end && text.token(at + 2).is(")")) {
                    aliases.add(text.token(at + 1).text());
                }
            }
            note(first, end, "organisation", List.of(match.entry().id()), null, aliases);
        }
        return end;
    }

    private int run(int at) {
        RunReader.Run run = runs.at(at);
        if (run.office() != null) {
            return office(run.office());
        }
        if (run.kind().equals("person")) {
            if (run.certain()) {
                text.learnPerson(run.first(), run.end());
            } else {
                text.learnSurname(run.first(), run.end());
            }
            return person(run.first(), run.end(), run.rules(), null);
        }
        if (!run.kind().isEmpty()) {
            note(run.first(), run.end(), run.kind(), run.rules(), null, List.of());
        }
        return run.end();
    }

    private int group(GroupParser.Group group) {
        String rule = group.head().entry().id();
        String noun = name(group.headFirst(), group.end());
        sightings.add(new Sighting(
                new Mention<>(group.first(), group.end(), new Party(noun, group.kind()), List.of(rule)),
                null,
                List.of()));
        boolean thing = group.kind().equals("thing");
        Apposition.Found found = thing ? null : apposition.linked(group.end());
        if (found != null) {
            role(group.first(), found.end(), group.headFirst(), group.end(), found.office(), found.rules());
        }
        int behind = behindComma(group);
        return thing || behind >= text.sentenceEnd(group.first()) ? group.end() : member(group, behind, noun, rule);
    }

    private int behindComma(GroupParser.Group group) {
        boolean comma = group.end() < text.sentenceEnd(group.first())
                && text.token(group.end()).is(",");
        return comma ? group.end() + 1 : group.end();
    }

    /** Notes the person that a group or role is named with: "saksi Budi", "seorang saksi, Budi (23)". */
    private int member(GroupParser.Group group, int behind, String noun, String rule) {
        int from = people.titles(people.naming(behind));
        int end = people.end(from, from > behind);
        if (end <= from || from == behind && !isMember(group, from, end)) {
            return group.end();
        }
        text.learnPerson(from, end);
        if (group.isRole()) {
            role(group.first(), end, from, end, noun, List.of(rule));
        }
        return person(from, end, List.of(rule), group.isRole() ? noun : null);
    }

    private boolean isMember(GroupParser.Group group, int first, int end) {
        boolean direct = first == group.end() || introduces(group);
        return people.hasAge(end) || direct && text.isPersonWord(first);
    }

    /** Whether a name may stand in apposition behind a group: "kata seorang saksi, Budi". */
    private boolean introduces(GroupParser.Group group) {
        return group.headFirst() > group.first() || text.isAfterCue(group.first());
    }

    /** Notes a person with what follows the name: other names, age, office. */
    private int person(int first, int end, List<String> rules, @Nullable String office) {
        List<String> aliases = new ArrayList<>(1);
        int at = people.degrees(end);
        boolean bracketed = at < text.size() && text.token(at).is("(");
        if (!bracketed || apposition.at(at) == null) {
            at = people.alias(at, aliases);
        }
        if (!aliases.isEmpty()) {
            text.learnPerson(end, at);
        }
        at = people.age(at);
        Apposition.Found found = office == null ? apposition.at(at) : apposition.further(at);
        // "menurut Sutini, warga sudah pulang" tells what the residents did, not who she is
        boolean subject = found != null && text.isAfterCue(first) && !apposition.isClosed(found);
        found = subject ? null : found;
        if (found != null) {
            role(first, found.end(), first, end, found.office(), found.rules());
            text.learnPerson(first, end);
        }
        note(first, end, "person", rules, office != null || found == null ? office : found.office(), aliases);
        return found == null ? Math.max(at, end) : found.end();
    }

    private void role(int first, int end, int nameFirst, int nameEnd, String office, List<String> rules) {
        roles.add(new Mention<>(first, end, new Role(name(nameFirst, nameEnd), office), rules));
    }

    private void note(
            int first, int end, String kind, List<String> rules, @Nullable String office, List<String> aliases) {
        Mention<Party> mention = new Mention<>(first, end, new Party(name(first, end), kind), rules);
        sightings.add(new Sighting(mention, office, aliases));
    }

    private String name(int first, int end) {
        return text.withoutPossessive(text.text(first, end));
    }
}
