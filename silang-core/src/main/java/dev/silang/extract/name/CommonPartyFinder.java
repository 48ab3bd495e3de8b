package dev.silang.extract.name;

import dev.silang.claim.Trait;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.value.Party;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds people and bodies that ordinary nouns tell and no list of groups knows: "a technology expert", "pembina sanggar", "an
 * investment firm". Safe for use by many threads.
 */
public final class CommonPartyFinder {
    /** Words of the longest: "rank-and-file union members". */
    private static final int LONGEST = 5;

    /** Trait of nouns that say nothing of what they name: "pihak", "group"; of lang/words. */
    private static final String VAGUE = "vague";

    /** Class of nouns that are bodies of people; of lang/words. */
    private static final String BODY = "organisation";

    /**
     * @param taken tokens of all that is known by another kind
     * @return in order of appearance, without overlap; each is called by its head, which must be people or a body: "union members"
     */
    public List<Mention<Party>> find(TokenView doc, BitSet taken) {
        List<Mention<Party>> found = new ArrayList<>();
        boolean headLast = doc.pack().isHeadLast();
        List<String> rules = List.of(doc.pack().code() + ".grammar.common-party");
        int at = 0;
        while (at < doc.size()) {
            int end = end(doc, at, taken);
            int head = head(doc, at, end, headLast);
            if (head >= 0 && isParty(doc, head)) {
                Party party = new Party(doc.token(head).norm(), Party.GROUP);
                found.add(new Mention<>(at, headLast ? head + 1 : end, party, rules, Set.of(Trait.COMMON_NOUN)));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** Behind the words of a noun phrase that begin at a token; the token itself if none does. */
    private static int end(TokenView doc, int first, BitSet taken) {
        int limit = Math.min(doc.sentenceEnd(first), first + LONGEST);
        int at = first;
        while (at < limit && !taken.get(at)) {
            WordForm form = doc.form(at);
            if (form == null || !form.isNominal()) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Index of the noun that the others tell more of, the first or, where a language puts it there, the last; -1 if there is none. */
    private static int head(TokenView doc, int first, int end, boolean headLast) {
        int head = -1;
        for (int at = first; at < end && (headLast || head < 0); at++) {
            WordForm form = doc.form(at);
            if (form != null && form.isNoun() && !form.traits().contains(VAGUE)) {
                head = at;
            }
        }
        return head;
    }

    private static boolean isParty(TokenView doc, int at) {
        WordForm form = doc.form(at);
        return form != null && (form.isHuman() || form.wordClass().equals(BODY)) && !GroupParser.isOfOther(doc, at + 1);
    }
}
