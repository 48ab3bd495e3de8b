package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.CuePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a holder's name begins behind the name of whose office it is: "Direktur Utama Jaklin Rosan Kusuma" is Rosan Kusuma
 * where the article also tells of Jaklin and says "kata Rosan". Not for use by several threads.
 */
final class BodiesAhead {
    /** Places of one word that are looked at; a bound keeps time linear. */
    private static final int MOST_PLACES = 32;

    private final NameText text;
    /** Where a capitalized word stands, the first few times; empty until an office asks. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    BodiesAhead(NameText text) {
        this.text = text;
    }

    private void index() {
        for (int at = 0; at < text.size(); at++) {
            if (text.isCapital(at)) {
                List<Integer> found = places.computeIfAbsent(text.token(at).norm(), word -> new ArrayList<>(1));
                if (found.size() < MOST_PLACES) {
                    found.add(at);
                }
            }
        }
    }

    /** The first word of a name behind those of a body, if the words from one token to another begin with some; else the first. */
    int behind(int first, int end) {
        int begin = first + 1;
        while (begin < end && !text.isGiven(begin - 1) && !isBody(first, begin, end)) {
            begin++;
        }
        return begin < end && !text.isGiven(begin - 1) ? begin : first;
    }

    /** Whether the words ahead of a token stand elsewhere without those behind, of which some tell alone who speaks. */
    private boolean isBody(int first, int begin, int end) {
        boolean apart = false;
        for (int at : places(first)) {
            int past = at + begin - first;
            boolean same = length(at, first, begin) == begin - first && !isSame(past, begin);
            if (same && isBehindQuote(at)) {
                return false;
            }
            apart |= same;
        }
        return apart && isCalled(begin, end);
    }

    /** Whether words behind a body's name tell alone who speaks: "kata Rosan", "Rosan Kusuma menyebut". */
    private boolean isCalled(int begin, int end) {
        for (int word = begin; word < end; word++) {
            for (int at : places(word)) {
                int past = at + length(at, word, end);
                boolean alone = !text.isNameWord(at - 1) && !text.isNameWord(past);
                if (alone && (text.isAfterCue(at) || text.isCue(past))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "\"…,\" kata Rosan": a person stands there rather than a body. */
    private boolean isBehindQuote(int at) {
        Match cue = text.before(at, Category.CUES, SpeechAttributes.CUE_POSITION, CuePlace.AFTER, 0);
        return cue != null && !text.isNameWord(at - 1);
    }

    private List<Integer> places(int word) {
        if (places.isEmpty()) {
            index();
        }
        return places.getOrDefault(text.token(word).norm(), List.of());
    }

    /** How many words from a token on are those that begin at another. */
    private int length(int at, int first, int end) {
        int length = 0;
        while (first + length < end && isSame(at + length, first + length)) {
            length++;
        }
        return length;
    }

    private boolean isSame(int at, int other) {
        return at < text.size()
                && text.token(at).norm().equals(text.token(other).norm());
    }
}
