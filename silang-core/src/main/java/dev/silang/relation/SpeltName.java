package dev.silang.relation;

import dev.silang.text.Spelling;
import dev.silang.value.Abbreviation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart into what is compared of it.
 *
 * @param text as written
 * @param words in lower case and without diacritics
 * @param sounds the form that all spellings of each word share
 * @param abbreviation what the one behind it stands for; null if it has none
 * @param full the name without the short form behind it; null if it has none
 */
record SpeltName(
        String text,
        List<String> words,
        List<String> sounds,
        @Nullable Abbreviation abbreviation,
        @Nullable SpeltName full) {
    static SpeltName of(String text) {
        List<String> words = Spelling.words(text);
        return new SpeltName(
                text,
                words,
                words.stream().map(Spelling::sound).toList(),
                AbbreviationComparison.of(text),
                withoutShortForm(text));
    }

    /** A name without the short form behind it in brackets, "Kementerian Ketenagakerjaan (Kemnaker)"; null if it has none. */
    private static @Nullable SpeltName withoutShortForm(String text) {
        int open = text.indexOf('(');
        return text.endsWith(")") && open > 0 ? of(text.substring(0, open).trim()) : null;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }
}
