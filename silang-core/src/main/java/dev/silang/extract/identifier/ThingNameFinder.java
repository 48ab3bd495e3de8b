package dev.silang.extract.identifier;

import dev.silang.lang.Category;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.value.Identifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that tell a thing from its like, of whatever kind: two and more capitalized words ("Kontrak Karya", "Piala Dunia
 * Antarklub"), and words before a number ("JKW Mahakam 3", "Indo Defence 2025"). Safe for use by many threads.
 */
public final class ThingNameFinder {
    private static final String RULE = ".grammar.thing-name";

    /** Of what nothing tells the kind. */
    private static final String KIND = "name";

    /** Words of the longest name before its number. */
    private static final int LONGEST = 6;

    /** What a word with a capital is as well. */
    private static final Set<Category> OTHER = EnumSet.of(
            Category.MONTHS,
            Category.WEEKDAYS,
            Category.DAY_PARTS,
            Category.UNITS,
            Category.CURRENCIES,
            Category.SCALES,
            Category.NUMBERS,
            Category.FUNCTION_WORDS,
            Category.CUES,
            Category.RELATIVE_TIMES,
            Category.CLOCK_WORDS,
            Category.HEDGES,
            Category.PLACE_PREPOSITIONS);

    /**
     * @param taken tokens of all that is known by another kind; a number behind a name may be
     * @return in order of appearance, without overlap
     */
    public List<Mention<Identifier>> find(TokenView doc, BitSet taken) {
        List<Mention<Identifier>> found = new ArrayList<>();
        List<String> rules = List.of(doc.pack().code() + RULE);
        int at = 0;
        while (at < doc.size()) {
            int end = isOrdinaryStart(doc, at) ? at : end(doc, at, taken);
            if (end > at) {
                found.add(new Mention<>(at, end, new Identifier(KIND, code(doc, at, end)), rules));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** "Ajang" in "Ajang Gelar Rimba dibuka". */
    private static boolean isOrdinaryStart(TokenView doc, int at) {
        return doc.startsSentence(at) && doc.form(at) != null;
    }

    /** Index behind the name that begins at a token; the token itself if none does. */
    private static int end(TokenView doc, int first, BitSet taken) {
        int limit = doc.sentenceEnd(first);
        int at = first;
        while (at < limit && at - first < LONGEST && !taken.get(at) && isNameWord(doc, at)) {
            at++;
        }
        if (at > first && at < limit && isWhole(doc.token(at))) {
            return at + 1;
        }
        return at > first + 1 && !doc.startsSentence(first) ? at : first;
    }

    private static boolean isNameWord(TokenView doc, int at) {
        Token token = doc.token(at);
        return token.isWord() && token.isCapitalized() && !isOther(doc, at);
    }

    private static boolean isOther(TokenView doc, int at) {
        for (Category category : OTHER) {
            if (doc.is(at, category)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(Token token) {
        return token.isNumber() && token.text().chars().allMatch(Character::isDigit);
    }

    private static String code(TokenView doc, int first, int end) {
        StringBuilder code = new StringBuilder();
        for (int i = first; i < end; i++) {
            code.append(doc.token(i).text().toUpperCase(Locale.ROOT));
        }
        return code.toString();
    }
}
