package dev.silang.extract.name;

import dev.silang.claim.PlaceRole;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.Match;
import dev.silang.lang.PlaceAttributes;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.Mention;
import dev.silang.value.Party;
import dev.silang.value.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of which the article does not tell what bears them: capitalized words that no rule takes and no list knows ("Betinho",
 * "PEFINDO", "Wings Air"), and places that stand for their team or their government ("Bahrain menang", "melawan Thailand").
 *
 * @see <a href="https://aclanthology.org/S07-1007/">Markert and Nissim, Metonymy resolution, 2007</a>
 */
final class BareNames {
    /** Letters of the shortest: two capitals are initials as often as a name. */
    private static final int SHORTEST = 3;

    /** What a verb says of its subject if that does, feels or says something, or wins or loses; of lang/words. */
    private static final Set<String> ACTING =
            Set.of("subject=agent", "subject=experiencer", "subject=speaker", "state=won", "state=lost");

    private static final String MEET = "meet";

    /** Classes of verbs that set two sides against each other; of lang/words. */
    private static final Set<String> AGAINST = Set.of("fight", "win", "lose", "compete", "oppose", MEET);

    /** Classes of verbs behind which stands what something is called: "yang disebut Zandrinho". */
    private static final Set<String> NAMING = Set.of("call", "say");

    /** Tokens between such a word and a side: "kalah telak dengan skor 0 - 3 dari". */
    private static final int TO_OPPONENT = 9;

    /** Parts of speech that may stand between them. */
    private static final Set<String> BETWEEN = Set.of("prep", "adv", "adj", "num", "part");

    /** Classes of nouns that may stand between them: "skor", "tuan rumah". */
    private static final Set<String> SIDES = Set.of("sport", "person", "building", "crowd");

    private final NameText text;
    private final NameRules rules;

    BareNames(NameText text, NameRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /**
     * What was found, in order.
     *
     * @param acting names and places of which the words around leave no doubt that they stand for who acts
     * @param others names of which they do
     */
    record Found(List<Mention<Party>> acting, List<Mention<Party>> others) {
        /** All of them, in order. */
        List<Mention<Party>> all() {
            return Stream.concat(acting.stream(), others.stream())
                    .sorted(Comparator.comparingInt(Mention::first))
                    .toList();
        }
    }

    /** The names outside of what was found. */
    Found beside(List<Mention<Party>> parties, List<Mention<Role>> roles) {
        BitSet taken = new BitSet();
        parties.forEach(party -> taken.set(party.first(), party.end()));
        roles.forEach(role -> taken.set(role.first(), role.end()));
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        while (at < text.size()) {
            int end = isOrdinaryStart(at) ? at : end(at, taken);
            if (end > at) {
                Party party = new Party(text.withoutPossessive(text.text(at, end)), Party.NAME);
                List<String> ids = ids(at, end);
                if (!ids.isEmpty()) {
                    boolean place = ids.equals(rules.actingPlace());
                    boolean sure =
                            begins(at) && (place || isSubject(at, end)) || isOpponent(at) || !place && isAgent(at);
                    (sure ? found.acting : found.others).add(new Mention<>(at, end, party, ids));
                }
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** Whether a clause begins at a token, so that what stands there is no part of a longer phrase: not "militer Afghanistan melawan". */
    private boolean begins(int at) {
        return text.isStart(at)
                || text.isAfterCue(at)
                || text.before(at, Category.CLAUSE_WORDS, EventAttributes.CLAUSE_KIND, ClauseKind.CLAUSE, 0) != null;
    }

    /** "Saham" in "Saham RATINDO turun". */
    private boolean isOrdinaryStart(int at) {
        return isStartAlone(at) && form(at) != null && !text.isGiven(at);
    }

    /** Index behind the capitalized words that begin at a token; the token itself if none does. */
    private int end(int first, BitSet taken) {
        int limit = Math.min(text.sentenceEnd(first), first + Extent.LONGEST);
        int at = first;
        while (at < limit && isCapitalized(at) && !taken.get(at)) {
            at++;
        }
        return at;
    }

    private boolean isCapitalized(int at) {
        return text.token(at).isWord() && text.isNameWord(at) && !text.isHeadline(at);
    }

    /** The rule by which capitalized words name a party; empty if they do not. */
    private List<String> ids(int first, int end) {
        if (isPlaced(first) || first > 0 && text.token(first - 1).is("@")) {
            return List.of();
        }
        if (text.placeEnd(first) >= end) {
            return acts(first, end) ? rules.actingPlace() : List.of();
        }
        for (int at = first; at < end; at++) {
            if (isOwn(at) && !(at == first && isStartAlone(at))) {
                return rules.bare();
            }
        }
        return List.of();
    }

    /** Whether something is said to be there: behind "di" or "kota"; behind "dari" and "to" people stand as well. */
    private boolean isPlaced(int first) {
        Match preposition = preposition(first);
        return preposition == null
                ? text.isAfterPlaceWord(first) && !isOpponent(first)
                : preposition.entry().is(PlaceAttributes.PLACE_ROLE, PlaceRole.AT);
    }

    /** The one word before a token if it stands before places. */
    private @Nullable Match preposition(int first) {
        Match match = first == 0 ? null : text.match(first - 1, Category.PLACE_PREPOSITIONS);
        return match != null && match.end() == first ? match : null;
    }

    /** Whether a word is no place, no number and no word of the language. */
    private boolean isOwn(int at) {
        String word = text.token(at).norm();
        boolean other = text.isPlace(at) || text.isCommon(at) || text.isRoman(at);
        return word.length() >= SHORTEST
                && !other
                && (text.isGiven(at) || form(at) == null && text.matches(at).isEmpty());
    }

    /** Whether the beginning of a sentence is all that a capital needs. */
    private boolean isStartAlone(int at) {
        return text.isStart(at) && !text.isCapitalElsewhere(at) && !text.isAbbreviation(at);
    }

    /** "Video yang diunggah Zandrinho": behind a verb in the passive, as who did it. */
    private boolean isAgent(int first) {
        WordForm verb = first == 0 || text.isStart(first) ? null : form(first - 1);
        return verb != null
                && verb.isVerb()
                && verb.traits().contains("voice=passive")
                && !NAMING.contains(verb.wordClass());
    }

    private boolean acts(int first, int end) {
        return isSubject(first, end) || isOpponent(first);
    }

    /** "Bahrain menang"; not the last name of an address. */
    private boolean isSubject(int first, int end) {
        boolean within = first > 1 && text.token(first - 1).is(",") && text.isPlace(first - 2);
        WordForm verb = end < text.sentenceEnd(first) ? form(end) : null;
        return !within && verb != null && ACTING.stream().anyMatch(verb.traits()::contains);
    }

    /** "melawan Thailand", "kalah telak 0-3 dari Malaysia", "melawan tuan rumah Bahrain": a side behind what sets it against another. */
    private boolean isOpponent(int first) {
        int floor = Math.max(text.sentence(first).first(), first - TO_OPPONENT);
        for (int at = first - 1; at >= floor; at--) {
            WordForm form = form(at);
            if (form != null && AGAINST.contains(form.deed())) {
                return isAgainst(form, at + 1 == first);
            }
            if (!isBetween(at, form)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAgainst(WordForm form, boolean bare) {
        return form.isVerb()
                ? !bare || form.traits().contains("voice=active")
                : !form.deed().equals(MEET);
    }

    /** Whether a word may stand between a contest and a side: a score, "telak", "dari", "tuan rumah"; not "di depan". */
    private boolean isBetween(int at, @Nullable WordForm form) {
        if (form == null) {
            return !text.token(at).isWord() && !text.token(at).is(",");
        }
        boolean placing = text.match(at, Category.PLACE_PREPOSITIONS, PlaceAttributes.PLACE_ROLE, PlaceRole.AT) != null
                || !form.isNoun() && text.match(at, Category.PLACE_KINDS) != null;
        return !placing && (BETWEEN.contains(form.partOfSpeech()) || SIDES.contains(form.wordClass()));
    }

    private @Nullable WordForm form(int at) {
        return text.form(at);
    }
}
