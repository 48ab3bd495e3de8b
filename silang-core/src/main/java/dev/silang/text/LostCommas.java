package dev.silang.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends the sentences of crawls that turned every comma into a point: "Jawa Tenga. Sabtu (25/2/2023). Sayangny. mobil
 * itu …". Such a text gives itself away by points before small letters. Its fragments go back to the sentence before
 * them; the lost letters stay lost.
 */
public final class LostCommas {
    /** Points before small letters, per sentence, from which a text counts as damaged; sound texts have next to none. */
    private static final double DAMAGED = 0.1;

    /** And this many at least. */
    private static final int LEAST = 3;

    /** Shorter words before a point are abbreviations. */
    private static final int WORD = 4;

    /** A fragment has at most so many words; whole sentences of news have more. */
    private static final int FRAGMENT = 5;

    private LostCommas() {}

    /** The sentences of a damaged text with fragments joined to what stands before them. */
    public static List<Sentence> mend(List<Token> tokens, List<Sentence> sentences) {
        List<Sentence> mended = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Sentence before = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (before != null && before.paragraph() == sentence.paragraph() && isFragment(tokens, sentence)) {
                mended.set(mended.size() - 1, new Sentence(before.first(), sentence.end(), before.paragraph()));
            } else {
                mended.add(sentence);
            }
        }
        return mended;
    }

    /** Whether points stand where commas were, so often that none can be trusted. */
    public static boolean isDamaged(List<Token> tokens, int sentences) {
        int lost = lost(tokens);
        return lost >= LEAST && lost >= DAMAGED * sentences;
    }

    private static int lost(List<Token> tokens) {
        int lost = 0;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            boolean point = tokens.get(i).is(".")
                    && tokens.get(i - 1).isWord()
                    && tokens.get(i - 1).text().length() >= WORD
                    && tokens.get(i - 1).touches(tokens.get(i));
            lost += point && next.isWord() && Character.isLowerCase(next.text().codePointAt(0)) ? 1 : 0;
        }
        return lost;
    }

    private static boolean isFragment(List<Token> tokens, Sentence sentence) {
        int words = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words <= FRAGMENT;
    }
}
