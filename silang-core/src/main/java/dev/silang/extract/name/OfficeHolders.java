package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.OfficeKind;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.Mention;
import dev.silang.value.Party;
import dev.silang.value.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells who holds an office that a pointer makes definite and that no name stands beside: "Wakil Bupati Demak itu" is the person of
 * whom the sentences before tell, the last that spoke or began one.
 *
 * @see <a href="https://aclanthology.org/J95-2003/">Grosz, Joshi and Weinstein, Centering, 1995</a>, on why subjects go on being
 *     spoken of
 */
final class OfficeHolders {
    /** Sentences back to the person; farther ones are rarely meant. */
    private static final int REACH = 4;

    /** Words between a pointer and the cue of its clause: "itu pun lantas menyebut". */
    private static final int TO_CUE = 3;

    /** Words between a subject and what it is or becomes: "sejak tahun lalu resmi diangkat sebagai". */
    private static final int TO_SUBJECT = 6;

    private static final String BECOME = "become";

    private final NameText text;
    private final ToldPeople people;
    private final Map<Integer, Mention<Party>> byEnd = new HashMap<>();

    /**
     * @param persons in order
     * @param roles in order
     * @param sameAs whether two mentions are of one person
     */
    OfficeHolders(
            NameText text,
            PersonParser parser,
            List<Mention<Party>> persons,
            List<Mention<Role>> roles,
            BiPredicate<Mention<Party>, Mention<Party>> sameAs) {
        this.text = text;
        this.people = new ToldPeople(text, parser, persons, roles, sameAs);
        persons.forEach(person -> byEnd.put(person.end(), person));
    }

    /** Who is meant by an office without a name; null if it is not definite, names no body, or nobody is spoken of. */
    @Nullable
    Mention<Party> of(Office office) {
        boolean definite = isPointed(office) && begins(office.first()) && isTelling(office);
        return definite ? people.before(office.first(), speaks(office)) : subject(office.first());
    }

    /** "Budi Santoso kini menjadi ketua panitia": of whom a predicate says that they are or become it. */
    private @Nullable Mention<Party> subject(int first) {
        int floor = Math.max(text.sentence(first).first(), first - TO_SUBJECT);
        int at = predicate(first, floor);
        while (at > floor && at < first && isBetween(at - 1)) {
            at--;
        }
        if (at == first || at == 0) {
            return null;
        }
        boolean pronoun = text.match(at - 1, Category.PRONOUNS) != null && at > floor;
        return pronoun ? people.before(at - 1, true) : byEnd.get(at);
    }

    /** The first token of words that link a subject with an office before a token; the token itself if none do. */
    private int predicate(int first, int floor) {
        Match link = text.before(first, Category.OFFICES, NameAttributes.OFFICE_KIND, OfficeKind.LINK, floor);
        WordForm verb = first > floor ? text.form(first - 1) : null;
        return link != null ? link.first() : verb != null && verb.wordClass().equals(BECOME) ? first - 1 : first;
    }

    /** Whether a word may stand between a subject and its predicate: no noun, no name, no mark. */
    private boolean isBetween(int at) {
        WordForm form = text.form(at);
        return text.token(at).isWord()
                && !text.isCapital(at)
                && form != null
                && !form.isNoun()
                && text.match(at, Category.PRONOUNS) == null
                && !isClause(at)
                && !text.isCue(at);
    }

    private boolean isClause(int at) {
        Match match = text.match(at, Category.CLAUSE_WORDS);
        return match != null && !match.entry().is(EventAttributes.CLAUSE_KIND, ClauseKind.FILLER);
    }

    /** Whether the office is said to say something, as the one who spoke last goes on to do. */
    private boolean speaks(Office office) {
        boolean cue = text.isAfterCue(office.first());
        int limit = Math.min(text.sentenceEnd(office.first()), office.end() + 1 + TO_CUE);
        for (int at = office.end() + 1; at < limit; at++) {
            cue |= text.isCue(at);
        }
        return cue;
    }

    private boolean isPointed(Office office) {
        return office.end() < text.sentenceEnd(office.first())
                && text.match(office.end(), Category.CLAUSE_WORDS, EventAttributes.CLAUSE_KIND, ClauseKind.POINTER)
                        != null;
    }

    /** Whether a clause or what a cue introduces begins at a token, so that it is no part of a longer phrase. */
    private boolean begins(int at) {
        return text.isStart(at) || text.isAfterCue(at) || !text.token(at - 1).isWord();
    }

    /** Whether an office says of what it is, so that it may tell a reader who is meant: "kepala desa itu" may be anybody's. */
    private boolean isTelling(Office office) {
        for (int at = office.first() + 1; at < office.end(); at++) {
            if (text.isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    /** The persons of whom sentences tell: who begins one, or stands beside a cue. */
    private static final class ToldPeople {
        private final NameText text;
        private final BiPredicate<Mention<Party>, Mention<Party>> sameAs;
        private final TreeMap<Integer, Mention<Party>> told = new TreeMap<>();

        private ToldPeople(
                NameText text,
                PersonParser parser,
                List<Mention<Party>> persons,
                List<Mention<Role>> roles,
                BiPredicate<Mention<Party>, Mention<Party>> sameAs) {
            this.text = text;
            this.sameAs = sameAs;
            int role = 0;
            for (Mention<Party> person : persons) {
                while (role < roles.size() && roles.get(role).end() <= person.first()) {
                    role++;
                }
                boolean held = role < roles.size() && roles.get(role).first() <= person.first();
                int first = held ? roles.get(role).first() : parser.titlesBefore(person.first());
                int end = held ? Math.max(roles.get(role).end(), person.end()) : person.end();
                if (isTold(first, end)) {
                    told.put(person.first(), person);
                }
            }
        }

        private boolean isTold(int first, int end) {
            int behind = end < text.size() && text.token(end).is(",") ? end + 1 : end;
            return text.isStart(first) || text.isAfterCue(first) || behind < text.size() && text.isCue(behind);
        }

        /** The one told of last; where nobody speaks, only if the sentences before tell of no other. */
        private @Nullable Mention<Party> before(int at, boolean speaks) {
            Mention<Party> last = null;
            for (Mention<Party> person : told.headMap(at, false).descendingMap().values()) {
                if (text.sentenceOf(at) - text.sentenceOf(person.first()) > REACH) {
                    return last;
                }
                if (last != null && !sameAs.test(last, person)) {
                    return speaks ? last : null;
                }
                last = last == null ? person : last;
            }
            return last;
        }
    }
}
