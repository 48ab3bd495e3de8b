package dev.silang.extract.speech;

import dev.silang.lang.Category;

/**
 * Tells whether what a pronoun says tells of a person by name: "Ia mengatakan Budi sudah melapor" is said by another one than Budi.
 *
 * @see <a href="https://doi.org/10.1515/9783110884166">Chomsky, Lectures on Government and Binding, 1981</a>, principle C
 */
final class ToldOf {
    /** Tokens looked through on either side; a bound keeps time linear. */
    private static final int REACH = 48;

    /** Words of a name that may begin with another one's. */
    private static final int LONG = 3;

    /** Tokens ahead of a pronoun whose cue opens the sentence: "Menurut dia". */
    private static final int OPENING = 1;

    private final Speech speech;
    private final SpeakerResolver names;

    ToldOf(Speech speech, SpeakerResolver names) {
        this.speech = speech;
        this.names = names;
    }

    /**
     * @param first the pronoun's first token
     * @param subject whether its cue stands behind it
     */
    boolean isNamed(Speaker person, int first, int end, boolean subject) {
        if (subject || first - speech.sentence(first).first() <= OPENING) {
            int from = subject ? behindCue(end) : end;
            return isIn(person, from, nextCue(from, Math.min(speech.unitEnd(end), from + REACH)));
        }
        Quote quote = speech.quoteBefore(first - 1);
        return quote != null && isIn(person, Math.max(quote.first(), first - REACH), quote.end());
    }

    private int behindCue(int end) {
        int at = nextCue(end, Math.min(speech.size(), end + REACH));
        Cue cue = speech.cue(at);
        return cue == null ? at : cue.end();
    }

    /** Index of the next cue, whose speaker may be named beside it, or the limit. */
    private int nextCue(int from, int limit) {
        int at = from;
        while (at < limit && speech.cue(at) == null) {
            at++;
        }
        return at;
    }

    private boolean isIn(Speaker person, int from, int to) {
        Speaker found = names.firstPersonIn(from, to);
        while (found != null && !(found.isSame(person) && isSure(found))) {
            found = names.firstPersonIn(found.endToken(), to);
        }
        return found != null;
    }

    /** "Jaklin" may be the body and no short name where an article calls its head Jaklin Wendrik Kastara. */
    private boolean isSure(Speaker named) {
        int first = named.firstToken();
        boolean word = named.endToken() - first == 1 && !speech.is(first, Category.GIVEN_NAMES);
        String[] words = named.name().split(" ", -1);
        return !word
                || words.length < LONG
                || !words[0].equalsIgnoreCase(speech.token(first).text());
    }
}
