package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.GroupKind;
import dev.silang.lang.NameAttributes.OfficeKind;
import dev.silang.lang.NameAttributes.OfficeOf;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.NumberKind;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.Mention;
import dev.silang.value.Party;
import dev.silang.value.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people are, told by a noun phrase beside their name whose head no list of offices need know: "pembina sanggar tari,
 * Dewi Lestari", "asisten pribadinya Rudi Hartono", "Dewi Lestari (pembina sanggar, guru tari)". The lexicon says which nouns
 * are people.
 *
 * @see <a href="https://aclanthology.org/W03-0405/">Mann and Yarowsky, Unsupervised personal name disambiguation, 2003</a>, on
 *     what descriptions beside names tell
 */
final class PersonNouns {
    /** Parts of speech that a noun phrase is made of. */
    private static final Set<String> NOMINAL = Set.of("noun", "adj");

    /** Classes of nouns of one person each; a crowd has no name of a person. */
    private static final Set<String> PERSONS = Set.of("person", "profession", "office", "sport");

    /** Trait of a noun with the ending of its possessor: "asistennya". */
    private static final String POSSESSED = "poss";

    /** Nouns by which alone somebody may be named without a comma: "anak Budi" is rather Budi's child. */
    private static final Set<String> CALLINGS = Set.of("profession", "office");

    /** Words of clauses that may stand within a description: "dan", "untuk". */
    private static final Set<ClauseKind> WITHIN = EnumSet.of(ClauseKind.JOIN, ClauseKind.FILLER);

    /** Tokens of a bracket within a phrase: "asisten pribadinya (aspri)". */
    private static final int BRACKETED = 4;

    private final NameText text;
    private final PersonParser people;
    private final NameRules rules;
    private final BitSet named = new BitSet();

    PersonNouns(NameText text, NameRules rules) {
        this.text = text;
        this.people = new PersonParser(text, rules.particles());
        this.rules = rules;
    }

    /**
     * What was found.
     *
     * @param roles the phrases with the names that they stand beside
     * @param people of names of which nothing else tells that a person bears them
     */
    record Found(List<Mention<Role>> roles, List<Sighting> people) {}

    /**
     * The phrases beside people of whom no office is known.
     *
     * @param sightings in order
     * @param bare names of which nothing tells what bears them; with such a phrase those of two words and more are people
     * @param roles what was found of offices
     */
    Found beside(List<Sighting> sightings, List<Mention<Party>> bare, List<Mention<Role>> roles) {
        BitSet held = new BitSet();
        roles.forEach(role -> held.set(role.first(), role.end()));
        named.or(held);
        List<Mention<Party>> persons = sightings.stream()
                .map(Sighting::mention)
                .filter(party -> party.value().kind().equals("person"))
                .toList();
        persons.forEach(person -> named.set(person.first(), person.end()));
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (Mention<Party> person : persons) {
            boolean known = held.get(person.first());
            Mention<Role> before = known ? null : before(person);
            boolean asked = before == null && (!known || isOneMore(person.end(), held));
            Mention<Role> role = asked ? behind(person) : before;
            if (role != null) {
                found.roles.add(role);
            }
        }
        for (Mention<Party> name : bare) {
            boolean bracket = name.end() < text.size() && text.token(name.end()).is("(");
            Mention<Role> role = name.end() - name.first() > 1 || bracket ? behind(name) : null;
            if (role != null) {
                Party person = new Party(name.value().name(), "person");
                Mention<Party> mention = new Mention<>(name.first(), name.end(), person, rules.personNoun());
                found.roles.add(role);
                found.people.add(new Sighting(mention, null, List.of()));
            }
        }
        return found;
    }

    /** "Sen. Ann Field, an Ohio Democrat": whether a comma and a word for one stand behind a name whose office is known. */
    private boolean isOneMore(int end, BitSet held) {
        return end + 1 < text.size()
                && text.token(end).is(",")
                && !held.get(end + 1)
                && text.match(end + 1, Category.NUMBERS, NumberAttributes.NUMBER_KIND, NumberKind.ARTICLE) != null;
    }

    private @Nullable Mention<Role> before(Mention<Party> person) {
        int titles = people.titlesBefore(person.first());
        int start = start(titles);
        boolean comma = titles - 1 > start && text.token(titles - 1).is(",");
        int end = comma ? titles - 1 : titles;
        int from = phrase(end, start, comma);
        int head = head(from, end);
        if (head < 0 && titles < person.first()) {
            return ofPlace(titles, start, person);
        }
        if (!comma && isCalled(from, end)) {
            return mention(from, person.end(), person, text.text(from, end));
        }
        if (head < 0 || !comma && !isCalling(head) || comma && !isBegun(from, head)) {
            return comma ? introduced(person, end, start) : null;
        }
        int first = withPrefixes(head, from);
        return mention(first, person.end(), person, text.text(first, end));
    }

    /**
     * "Kata (oleh) penjaga palang pintu kereta, Rudi Hartono": between a cue, or the beginning of a sentence whose name a cue follows, and a
     * comma all words tell who the person is, whatever parts of speech they are.
     */
    private @Nullable Mention<Role> introduced(Mention<Party> person, int comma, int start) {
        int from = comma;
        while (from > start && !text.isAfterCue(from) && isOfDescription(from - 1)) {
            from--;
        }
        boolean told = text.isAfterCue(from) || text.isStart(from) && speaks(person);
        Match by = text.isAfterCue(from)
                ? text.match(from, Category.CLAUSE_WORDS, EventAttributes.CLAUSE_KIND, ClauseKind.FILLER)
                : null;
        int behind = by == null ? from : by.end();
        Match determiner = text.match(behind, Category.GROUPS, NameAttributes.GROUP_KIND, GroupKind.DETERMINER);
        int first = determiner == null ? behind : determiner.end();
        return told && first < comma && isHuman(withoutPrefixes(first))
                ? mention(first, person.end(), person, text.text(first, comma))
                : null;
    }

    /** "Their friend Wade Hollis": the last noun is one person, and as the language marks an owner, it cannot be the bearer's. */
    private boolean isCalled(int from, int end) {
        WordForm form = end > from ? form(end - 1) : null;
        return form != null
                && text.pack().language().marksOwners()
                && isHuman(end - 1)
                && !isAnybody(end - 1)
                && form.lemma().equals(text.token(end - 1).norm());
    }

    /** "The man Hollis met": a noun that tells nothing of whom it is said. */
    private boolean isAnybody(int at) {
        Match group = text.match(at, Category.GROUPS);
        return group != null && group.entry().has(NameAttributes.GROUP_NEEDS);
    }

    private boolean isOfDescription(int at) {
        boolean bracket = text.token(at).is("(") || text.token(at).is(")");
        Match clause = text.match(at, Category.CLAUSE_WORDS);
        boolean goesOn = clause == null || WITHIN.contains(clause.entry().get(EventAttributes.CLAUSE_KIND));
        return (text.token(at).isWord() || bracket) && goesOn && !named.get(at) && !text.isCue(at);
    }

    /** Whether a cue follows a name, maybe behind a comma. */
    private boolean speaks(Mention<Party> person) {
        int end = people.age(person.end());
        int behind = end < text.size() && text.token(end).is(",") ? end + 1 : end;
        return behind < text.size() && text.isCue(behind);
    }

    /** "Ohio Gov. Wade Hollis": a title that is an office, with the names of what it is of. */
    private @Nullable Mention<Role> ofPlace(int titles, int start, Mention<Party> person) {
        Match title = text.match(titles, Category.TITLES);
        int first = titles;
        while (first > start && text.isCapital(first - 1) && !named.get(first - 1)) {
            first--;
        }
        return title != null && title.entry().is(NameAttributes.IS_ROLE)
                ? mention(first, person.end(), person, text.text(first, person.first()))
                : null;
    }

    private @Nullable Mention<Role> behind(Mention<Party> person) {
        int mark = people.age(people.degrees(person.end()));
        int limit = Math.min(text.sentenceEnd(person.first()), mark + Extent.LONGEST);
        if (mark + 1 >= limit) {
            return null;
        }
        if (text.token(mark).is("(")) {
            return bracketed(person, mark, limit);
        }
        return apposed(person, mark, limit);
    }

    /** "Dewi Lestari, a dance teacher at the hall,": a phrase with a noun of persons behind a comma, a dash or "is", to where it ends. */
    private @Nullable Mention<Role> apposed(Mention<Party> person, int mark, int limit) {
        int opened = opened(mark);
        if (opened == mark || opened >= limit) {
            return null;
        }
        Match determiner = text.match(opened, Category.GROUPS, NameAttributes.GROUP_KIND, GroupKind.DETERMINER);
        int first = determiner == null ? opened : determiner.end();
        boolean begun = determiner != null || text.isOwner(first) || isPrefix(first);
        int noun = noun(first, limit, begun);
        int end = noun == limit ? noun : behindNoun(noun, limit);
        boolean stated = begun || !text.token(mark).isWord();
        return noun < end && stated && closes(end, person, begun)
                ? mention(person.first(), end, person, text.text(first, end))
                : null;
    }

    /** The noun of persons to which the words from a token on lead; the limit if they lead to none. */
    private int noun(int first, int limit, boolean begun) {
        int at = first;
        while (at < limit && !isHuman(at)) {
            int next = modifier(at, begun);
            if (next == at) {
                return limit;
            }
            at = next;
        }
        return Math.min(at, limit);
    }

    private int behindNoun(int noun, int limit) {
        int at = noun + 1;
        while (at < limit) {
            int whole = compound(at);
            if (whole == at && !belongs(at, true) && !isLink(at)) {
                return at;
            }
            at = Math.max(at + 1, whole);
        }
        return Math.min(at, limit);
    }

    /** Index behind a comma, a dash or a word such as "is"; the token itself if none stands there. */
    private int opened(int at) {
        if (text.token(at).is(",") || text.token(at).is("–") || text.token(at).is("—")) {
            return at + 1;
        }
        if (text.token(at).is("-") && at + 1 < text.size() && text.token(at + 1).is("-")) {
            return at + 2;
        }
        Match link = text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.LINK);
        return link != null && link.entry().is(NameAttributes.IS_COPULA) ? link.end() : at;
    }

    /** Whether a phrase is over: a mark follows, the sentence ends, or a clause tells more of who the phrase has begun to tell of. */
    private boolean closes(int end, Mention<Party> person, boolean begun) {
        return end >= text.sentenceEnd(person.first())
                || !text.token(end).isWord()
                || begun
                        && text.match(end, Category.CLAUSE_WORDS, EventAttributes.CLAUSE_KIND, ClauseKind.RELATIVE)
                                != null;
    }

    /** Index behind a word ahead of the noun of persons; the token itself if it is none. Behind an article all words with content are. */
    private int modifier(int at, boolean begun) {
        int whole = compound(at);
        if (whole > at) {
            return whole;
        }
        boolean free =
                begun && text.token(at).isWord() && !isSmall(at) && text.match(at, Category.FUNCTION_WORDS) == null;
        return free || text.isOwner(at) && text.isCapital(at) || belongs(at, true) ? at + 1 : at;
    }

    /** Index behind "U.S.", "37-year-old"; the token itself if none begins there. */
    private int compound(int at) {
        int letters = at;
        while (isPointed(letters)) {
            letters += 2;
        }
        boolean aged = at + 2 < text.size()
                && text.token(at).isNumber()
                && text.token(at + 1).is("-")
                && text.touchesBoth(at + 1)
                && text.token(at + 2).isWord();
        return letters > at + 2 ? letters : aged ? at + 3 : at;
    }

    /** Whether a capital letter with a point stands at a token. */
    private boolean isPointed(int at) {
        return at + 1 < text.size()
                && text.isCapital(at)
                && text.token(at).text().length() == 1
                && text.token(at + 1).is(".")
                && text.touchesBehind(at);
    }

    /** "of", "at", "for": what goes on behind the noun. */
    private boolean isLink(int at) {
        return text.match(at, Category.PLACE_PREPOSITIONS) != null
                || text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.JOINT) != null
                || text.match(at, Category.GROUPS, NameAttributes.GROUP_KIND, GroupKind.DETERMINER) != null
                || text.token(at).isWord()
                        && form(at) == null
                        && text.matches(at).isEmpty();
    }

    /** "Dewi Lestari (pembina sanggar tari, guru)" */
    private @Nullable Mention<Role> bracketed(Mention<Party> person, int open, int limit) {
        int close = open + 1;
        while (close < limit && !text.token(close).is(")")) {
            close++;
        }
        boolean human = close < limit && isHuman(withoutPrefixes(open + 1));
        return human ? mention(person.first(), close + 1, person, text.text(open + 1, close)) : null;
    }

    private Mention<Role> mention(int first, int end, Mention<Party> person, String phrase) {
        return new Mention<>(first, end, new Role(person.value().name(), phrase), rules.personNoun());
    }

    private int start(int at) {
        int start = Math.max(0, at - Extent.LONGEST);
        int first = at;
        while (first > start && text.sentenceEnd(first - 1) == text.sentenceEnd(at)) {
            first--;
        }
        return first;
    }

    /** Where the noun phrase that ends at a token begins. */
    private int phrase(int end, int start, boolean comma) {
        int at = end;
        while (at > start) {
            int opened = text.token(at - 1).is(")") ? opened(at - 1, start) : at;
            if (opened < at) {
                at = opened;
            } else if (belongs(at - 1, comma)) {
                at--;
            } else {
                return at;
            }
        }
        return at;
    }

    private int opened(int close, int start) {
        for (int at = close - 1; at > Math.max(start, close - BRACKETED); at--) {
            if (text.token(at).is("(")) {
                return at;
            }
        }
        return close + 1;
    }

    private boolean belongs(int at, boolean comma) {
        boolean name = comma && named.get(at);
        return text.token(at).isWord() && !name && !isSmall(at) && isNominal(at);
    }

    /** Whether a word stands between phrases rather than in one. */
    private boolean isSmall(int at) {
        return text.match(at, Category.CLAUSE_WORDS) != null
                || text.match(at, Category.PRONOUNS) != null
                || text.match(at, Category.PLACE_PREPOSITIONS) != null
                || text.match(at, Category.GROUPS, NameAttributes.GROUP_KIND, GroupKind.DETERMINER) != null
                || text.isCue(at);
    }

    private boolean isNominal(int at) {
        WordForm form = form(at);
        boolean known = form != null && NOMINAL.contains(form.partOfSpeech());
        boolean listed = isOffice(at) || text.match(at, Category.ORGANISATIONS) != null || text.isInstitutional(at);
        return known || listed || text.isCapital(at) || isJoint(at);
    }

    private boolean isJoint(int at) {
        return text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.JOINT) != null
                && text.isCapital(at - 1)
                && text.isCapital(at + 1);
    }

    /** The first noun of a phrase that is a person; -1 if none is. */
    private int head(int from, int end) {
        for (int at = from; at < end; at++) {
            if (isHuman(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isHuman(int at) {
        return at < text.size() && !named.get(at) && !isPlaceKind(at) && (isOffice(at) || isPerson(form(at)));
    }

    /** "Ibu kota" is nobody's mother. */
    private boolean isPlaceKind(int at) {
        Match kind = text.match(at, Category.PLACE_KINDS);
        return kind != null && kind.length() > 1;
    }

    private static boolean isPerson(@Nullable WordForm form) {
        return form != null && form.isHuman() && PERSONS.contains(form.wordClass());
    }

    private boolean isOffice(int at) {
        Match match = text.match(at, Category.OFFICES);
        return match != null && !match.entry().has(NameAttributes.OFFICE_KIND);
    }

    private boolean isCalling(int head) {
        WordForm form = form(head);
        Match office = isOffice(head) ? text.match(head, Category.OFFICES) : null;
        return office != null && !office.entry().is(NameAttributes.OFFICE_OF, OfficeOf.PERSON)
                || form != null
                        && (CALLINGS.contains(form.wordClass())
                                || form.traits().contains(POSSESSED)
                                || text.form(head) == null);
    }

    /** Whether the head, but for prefixes, begins its phrase: "menurut pembina sanggar, Dewi", not "rumah pembina sanggar, Dewi". */
    private boolean isBegun(int from, int head) {
        return withPrefixes(head, from) == from;
    }

    private int withPrefixes(int head, int from) {
        int first = head;
        while (first > from && isPrefix(first - 1)) {
            first--;
        }
        return first;
    }

    private int withoutPrefixes(int at) {
        int head = at;
        while (head < text.size() && isPrefix(head)) {
            head++;
        }
        return head;
    }

    private boolean isPrefix(int at) {
        return text.match(at, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.PREFIX) != null;
    }

    /** The form of a word; of one with a possessor's ending, if it is not known, that of the word without. */
    private @Nullable WordForm form(int at) {
        WordForm form = text.form(at);
        return form != null || !text.has(at) ? form : owned(at);
    }

    private @Nullable WordForm owned(int at) {
        String word = text.token(at).norm();
        for (String suffix : text.pack().language().suffixes()) {
            if (word.endsWith(suffix)) {
                return text.pack().words().of(word.substring(0, word.length() - suffix.length()));
            }
        }
        return null;
    }
}
