package dev.silang.lang;

import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final List<String> codes = new ArrayList<>();
    private final Map<String, boolean[]> languagesByWord = new HashMap<>();
    /** Length of the longest function word, in UTF-16 code units; longer words need no look. */
    private int longest;

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
                longest = Math.max(longest, norm.length());
            }
        }
    }

    /** Code of the language with the most function words in the text; the first language's if it is not alone. */
    public String detect(String text) {
        int[] counts = new int[codes.size()];
        int words = 0;
        int end = Math.min(text.length(), MOST_LENGTH);
        int at = 0;
        while (at < end && words < MOST_WORDS) {
            int start = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words++;
                if (at - start <= longest) {
                    count(text.substring(start, at), counts);
                }
            }
            at++;
        }
        return codes.get(best(counts));
    }

    private void count(String word, int[] counts) {
        boolean[] languages = languagesByWord.get(Tokenizer.normalize(word));
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
