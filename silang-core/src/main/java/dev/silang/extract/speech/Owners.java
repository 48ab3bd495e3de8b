package dev.silang.extract.speech;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.lang.WordSide;
import dev.silang.syntax.Phrases;

/** Tells where a name only says whose people the words beside it mean: "Miller's lawyer", "Miller aides", "pendukung Budi". */
final class Owners {
    /** Titles and offices between the words and the name: "pendukung Presiden Budi". */
    private static final int MAX_TITLES = 3;

    private final Speech speech;

    Owners(Speech speech) {
        this.speech = speech;
    }

    /** "Miller's lawyer", "Miller campaign aides": the words behind a name, up to an index, are who speaks. */
    boolean isAheadOfOwn(Speaker name, int end) {
        boolean near = name.endToken() < end && end - name.firstToken() <= VoiceReader.MAX_NOUN;
        return near && (isPossessor(name) || isPeople(end - 1, WordSide.BEFORE) && areNouns(name.endToken(), end - 1));
    }

    /** "Miller's", and "Jones'" with its apostrophe apart. */
    private boolean isPossessor(Speaker name) {
        int end = name.endToken();
        boolean apostrophe = speech.is(end, "'") || speech.is(end, "’");
        return speech.isPossessor(name) || apostrophe && speech.touchesBefore(end) && !speech.isQuoted(end);
    }

    private boolean areNouns(int from, int end) {
        for (int at = from; at < end; at++) {
            WordForm form = speech.form(at);
            if (form == null || !form.isNominal() || speech.isCapitalWord(at)) {
                return false;
            }
        }
        return true;
    }

    /** The words from a token on, and not the one whom they name, are who speaks. */
    boolean isBehindOwn(int from, Speaker person) {
        return isBehindPeople(from, person) || isBehindNoun(from, person);
    }

    /** "Pendukung Presiden Budi", "lawyers for Miller". */
    boolean isBehindPeople(int from, Speaker person) {
        int last = person.firstToken() - 1;
        for (int titles = 0; titles < MAX_TITLES && last > from && isTitle(last); titles++) {
            last--;
        }
        boolean joined = speech.isMarked(last, SpeechAttributes.JOINS_NAMES) && speech.isPart(last - 1, Part.PEOPLE);
        return last >= from && (joined || isPeople(last, WordSide.AFTER));
    }

    private boolean isTitle(int at) {
        return Phrases.isPerson(speech, at) || speech.is(at, Category.TITLES);
    }

    /** Whether a word for somebody's people ends at a token that has his name on a side. */
    private boolean isPeople(int at, WordSide owner) {
        int first = at;
        while (speech.isPart(first - 1, Part.PEOPLE)) {
            first--;
        }
        Match match = speech.isPart(at, Part.PEOPLE) ? speech.match(first, Category.SPEECH_WORDS) : null;
        return match != null && match.entry().is(SpeechAttributes.OWNER, owner);
    }

    /** "Seorang ajudan Presiden Budi", "a lawyer of Budi": a noun with an article stands before the name of whose it is. */
    private boolean isBehindNoun(int from, Speaker person) {
        int first = person.firstToken();
        boolean named = speech.is(first - 1, Category.TITLES);
        if (!speech.isPart(from, Part.ARTICLE) || first - from < 2 || speech.isMark(first - 1) || named) {
            return false;
        }
        String role = person.role();
        boolean noun = !speech.token(from + 1).isCapitalized();
        boolean office = role != null
                && speech.token(first - 1).isCapitalized()
                && !role.startsWith(speech.token(from + 1).text());
        boolean plain = first - from > 2
                && !speech.token(first - 1).isCapitalized()
                && !speech.is(first - 1, Category.GROUPS)
                && !speech.is(first - 1, Category.OFFICES)
                && !speech.isPart(first - 1);
        return noun && (office || plain);
    }
}
