package dev.silang.extract.speech;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.syntax.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of saying that no list has, by where they stand: between a quotation and a name ("\"…,\" ratap Budi"),
 * behind both ("\"…,\" John Miller thundered."), alone with a pronoun ("\"…,\" ratapnya."), or ahead of "that" ("Budi optimistis
 * bahwa …").
 */
final class OpenCues {
    /** Shorter words are prepositions and conjunctions. */
    private static final int SHORTEST = 4;

    /** Tokens of an office ahead of its holder's name. */
    private static final int MAX_OFFICE = 12;

    /** Classes of verbs with which somebody tells what he says or thinks; of lang/words. */
    private static final Set<String> TELLING = Set.of(
            "say",
            "explain",
            "answer",
            "announce",
            "confirm",
            "believe",
            "hope",
            "promise",
            "admit",
            "deny",
            "warn",
            "report",
            "agree");

    /** Class of adjectives that tell of somebody's mind; of lang/words. */
    private static final String EMOTION = "emotion";

    /** Trait of a verb whose subject does not act; of lang/words. */
    private static final String PASSIVE = "voice=passive";

    private final Speech speech;
    private final SpeakerResolver names;
    private final String rule;

    OpenCues(Speech speech, SpeakerResolver names) {
        this.speech = speech;
        this.names = names;
        this.rule = speech.pack().code() + ".speech.open-cue";
    }

    /** The cue directly behind a quotation or behind the name that follows it, null if no word has that place. */
    @Nullable
    Cue behind(Quote quote, int limit) {
        int at = quote.end();
        at += speech.is(at, ",") ? 1 : 0;
        if (at + 1 >= limit || !isSpoken(quote, at)) {
            return null;
        }
        if (mayBeCue(at)) {
            boolean clitic = speech.endsWithPronoun(at) && closes(at + 1, limit);
            return clitic || isSpeaker(at + 1) || isTitled(at + 1, limit)
                    ? new Cue(rule, SpeechRules.OPEN, at, at + 1, clitic)
                    : null;
        }
        int verb = isSpeaker(at) ? behindSpeaker(at) : at;
        boolean behind = verb > at && verb < limit && mayBeCue(verb) && isVerb(verb) && closes(verb + 1, limit);
        return behind ? new Cue(rule, SpeechRules.OPEN_BEHIND, verb, verb + 1, false) : null;
    }

    /** The cue that a word ahead of "that" is, null if it is none: a verb of telling or thinking, or one that the lexicon has not. */
    @Nullable
    Cue ahead(int at) {
        // "debunked that claim, …" points at something
        boolean that = speech.isPart(at + 1, Part.THAT)
                && !speech.isMarked(at + 1, SpeechAttributes.PURPOSE)
                && !speech.isMark(at + 3);
        boolean tells = that && mayBeCue(at) && !speech.is(at - 1, Category.NEGATIONS) && tells(at);
        return tells ? new Cue(rule, SpeechRules.OPEN_AHEAD, at, at + 1, false) : null;
    }

    /** "Budi optimistis bahwa", "Budi menginfokan bahwa"; not "attempted to explain that" and "was told that". */
    private boolean tells(int at) {
        WordForm form = speech.form(at);
        int before = at - 1;
        while (speech.isPart(before, Part.ADVERB)) {
            before--;
        }
        if (speech.isPart(before, Part.ADDRESSEE) || Phrases.kind(speech, before) == ClauseKind.COPULA) {
            return false;
        }
        if (form == null) {
            return speech.hasVerbPrefix(at);
        }
        boolean feels = form.wordClass().equals(EMOTION) && isSpeaker(at - 1);
        return form.isPredicate() && !form.traits().contains(PASSIVE) && (feels || TELLING.contains(form.wordClass()));
    }

    /** A quotation that ends with a comma, a question or a call is told by somebody. */
    private boolean isSpoken(Quote quote, int behind) {
        int last = quote.contentEnd() - 1;
        boolean open = speech.is(last, ",") || speech.is(last, "?") || speech.is(last, "!");
        return quote.length() > 2 && (open || speech.is(behind - 1, ","));
    }

    private boolean mayBeCue(int at) {
        return speech.token(at).isWord()
                && !speech.token(at).isCapitalized()
                && speech.token(at).text().length() >= SHORTEST
                && !speech.is(at, Category.CUES)
                && speech.creditMatch(at) == null
                && !speech.isPart(at)
                && names.at(at) == null
                && !isOther(at);
    }

    private boolean isOther(int at) {
        return speech.is(at, Category.FUNCTION_WORDS)
                || speech.is(at, Category.PRONOUNS)
                || speech.is(at, Category.NOT_CUES)
                || speech.is(at, Category.OFFICES)
                || speech.is(at, Category.GROUPS)
                || speech.is(at, Category.CLAUSE_WORDS);
    }

    private boolean isVerb(int at) {
        return speech.isVerbLike(at);
    }

    private boolean isSpeaker(int at) {
        Speaker named = names.at(at);
        return named != null && named.person() || speech.is(at, Category.PRONOUNS);
    }

    /** "Lurah Sukorejo, Budi": an office or a title with the name near it. */
    private boolean isTitled(int at, int limit) {
        boolean title = speech.is(at, Category.OFFICES) || speech.is(at, Category.TITLES);
        return title && names.firstPersonIn(at, Math.min(limit, at + MAX_OFFICE)) != null;
    }

    private int behindSpeaker(int at) {
        Speaker named = names.at(at);
        return named != null ? named.endToken() : at + 1;
    }

    private boolean closes(int at, int limit) {
        return at >= limit || speech.isMark(at) || speech.isPart(at, Part.END);
    }
}
