package dev.silang.relation;

import dev.silang.text.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart into what is compared of it.
 *
 * @param text as written
 * @param words in lower case and without diacritics
 * @param sounds the form that all spellings of each word share
 * @param expansion what its abbreviation stands for; null if it has none behind it
 */
record SpeltName(
        String text,
        List<String> words,
        List<String> sounds,
        @Nullable Expansion expansion) {
    static SpeltName of(String text) {
        List<String> words = Spelling.words(text);
        return new SpeltName(text, words, words.stream().map(Spelling::sound).toList(), Expansion.of(text));
    }

    /** Whether a short form stands behind it in brackets: "Kementerian Ketenagakerjaan (Kemnaker)". */
    boolean isShortened() {
        return text.endsWith(")") && text.indexOf('(') > 0;
    }

    /** The name without its short form; of one that is {@linkplain #isShortened() shortened}. */
    String full() {
        return text.substring(0, text.indexOf('(')).trim();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }
}
