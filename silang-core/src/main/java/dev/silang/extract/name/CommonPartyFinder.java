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
import org.jspecify.annotations.Nullable;

/**
 * Finds people and bodies that ordinary nouns tell and no list of groups knows: "a technology expert", "pembina sanggar", "an
 * investment firm". Safe for use by many threads.
 */
public final class CommonPartyFinder {
    /** Words of the longest: "rank-and-file union members". */
    private static final int LONGEST = 5;

    /** Trait of nouns that are people, and of those that say nothing of them; of lang/words. */
    private static final String VAGUE = "vague";

    /** Class of nouns that are bodies of people; of lang/words. */
    private static final String BODY = "organisation";

    /**
     * @param taken tokens of all that is known by another kind
     * @return in order of appearance, without overlap; each is called by its first noun of people or bodies
     */
    public List<Mention<Party>> find(TokenView doc, BitSet taken) {
        List<Mention<Party>> found = new ArrayList<>();
        List<String> rules = List.of(doc.pack().code() + ".grammar.common-party");
        int at = 0;
        while (at < doc.size()) {
            int end = end(doc, at, taken);
            String name = name(doc, at, end);
            if (name != null) {
                found.add(new Mention<>(at, end, new Party(name, Party.GROUP), rules, Set.of(Trait.COMMON_NOUN)));
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

    private static @Nullable String name(TokenView doc, int first, int end) {
        for (int at = first; at < end; at++) {
            WordForm form = doc.form(at);
            if (form != null && form.isNoun() && isParty(form)) {
                return doc.token(at).norm();
            }
        }
        return null;
    }

    private static boolean isParty(WordForm form) {
        return !form.traits().contains(VAGUE)
                && (form.isHuman() || form.wordClass().equals(BODY));
    }
}
