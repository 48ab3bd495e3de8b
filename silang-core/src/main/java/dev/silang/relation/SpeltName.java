package dev.silang.relation;

import dev.silang.text.Spelling;
import java.util.List;

/**
 * A name taken apart into what is compared of it.
 *
 * @param text as written
 * @param words in lower case and without diacritics
 * @param sounds the form that all spellings of each word share
 */
record SpeltName(String text, List<String> words, List<String> sounds) {
    static SpeltName of(String text) {
        List<String> words = Spelling.words(text);
        return new SpeltName(text, words, words.stream().map(Spelling::sound).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }
}
