package dev.silang.lang;

import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which installed language a text is written in, by how many of its words are function words of each.
 *
 * <p>Function words are two fifths of running text, so ten words are enough to tell languages apart that share few of
 * them. Immutable; safe for use by many threads.
 */
public final class LanguageDetector {
    /** Words looked at: more change nothing, and a text may have a million characters. */
    private static final int MOST_WORDS = 1000;

    /** Code units looked at, for a text without words. */
    private static final int MOST_LENGTH = 20_000;

    /** Longest word that is looked up, in UTF-16 code units; no function word is longer. */
    private static final int LONGEST_WORD = 30;

    /** Words below which a share tells nothing: a headline, a caption, a list of names. */
    private static final int FEWEST_WORDS = 25;

    /** Share of function words that tables and lists of names of the language still have; running text has ten times it. */
    private static final double LEAST_SHARE = 0.03;

    private static final OtherLanguages OTHERS = OtherLanguages.load();

    private final List<String> codes = new ArrayList<>();
    private final Map<String, boolean[]> languagesByWord = new HashMap<>();

    /**
     * @param packs at least one; the first is the answer where nothing tells
     * @throws IllegalArgumentException if there are none
     */
    public LanguageDetector(Collection<LanguagePack> packs) {
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("no language packs");
        }
        packs.forEach(pack -> codes.add(pack.code()));
        int language = 0;
        for (LanguagePack pack : packs) {
            add(pack, language++);
        }
    }

    private void add(LanguagePack pack, int language) {
        for (Entry entry : pack.entries(Category.FUNCTION_WORDS)) {
            for (String word : entry.words()) {
                String norm = Tokenizer.normalize(word);
                languagesByWord.computeIfAbsent(norm, key -> new boolean[codes.size()])[language] = true;
            }
        }
    }

    /**
     * Code of the language with the most function words in the text; the first language's if it is not alone, or if the
     * text is in none of them.
     */
    public String detect(String text) {
        return codes.get(best(counts(words(text))));
    }

    /**
     * The same, but null where the text is in none of the languages: next to none of its words are function words of
     * them, or more are those of a neighbour without a pack. A text of few words is given the benefit of the doubt.
     */
    public @Nullable String known(String text) {
        List<String> words = words(text);
        int[] counts = counts(words);
        int best = best(counts);
        int own = counts[best];
        boolean none = own < LEAST_SHARE * words.size() || OTHERS.have(words, own);
        return words.size() >= FEWEST_WORDS && none ? null : codes.get(best);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int end = Math.min(text.length(), MOST_LENGTH);
        int at = 0;
        while (at < end && words.size() < MOST_WORDS) {
            int start = at;
            while (at < end && isInWord(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(at - start <= LONGEST_WORD ? Tokenizer.normalize(text.substring(start, at)) : "");
            }
            at++;
        }
        return words;
    }

    /** Marks stand above and below letters. */
    private static boolean isInWord(char c) {
        if (c >= 'a' && c <= 'z' || c == ' ') {
            return c != ' ';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private int[] counts(List<String> words) {
        int[] counts = new int[codes.size()];
        words.forEach(word -> count(word, counts));
        return counts;
    }

    private void count(String word, int[] counts) {
        boolean[] languages = languagesByWord.get(word);
        for (int i = 0; languages != null && i < counts.length; i++) {
            counts[i] += languages[i] ? 1 : 0;
        }
    }

    private static int best(int[] counts) {
        int best = 0;
        boolean alone = true;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
                alone = true;
            } else if (counts[i] == counts[best]) {
                alone = false;
            }
        }
        return alone ? best : 0;
    }
}
