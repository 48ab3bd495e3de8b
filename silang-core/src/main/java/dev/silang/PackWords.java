package dev.silang;

import dev.silang.check.quote.WordKinds;
import dev.silang.claim.Polarity;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.LanguagePack;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells kinds of words by the lists of the language packs. Immutable. */
final class PackWords implements WordKinds {
    private static final List<Category> TITLES = List.of(Category.TITLES, Category.OFFICES, Category.NOT_NAMES);

    private final Map<String, Set<String>> functions = new HashMap<>();
    private final Map<String, Set<String>> negations = new HashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();

    PackWords(Collection<LanguagePack> packs) {
        for (LanguagePack pack : packs) {
            functions.put(pack.code(), words(pack, List.of(Category.FUNCTION_WORDS)));
            negations.put(pack.code(), words(pack, List.of(Category.NEGATIONS)));
            titles.put(pack.code(), words(pack, TITLES));
        }
    }

    /** Single words; those of entries that say the word is the opposite of its kind are left out. */
    private static Set<String> words(LanguagePack pack, List<Category> categories) {
        Set<String> words = new HashSet<>();
        categories.stream()
                .flatMap(category -> pack.entries(category).stream())
                .filter(entry -> !entry.is(EventAttributes.POLARITY, Polarity.AFFIRMED))
                .flatMap(entry -> entry.words().stream())
                .map(word -> word.endsWith("=") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> word.indexOf(' ') < 0)
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    @Override
    public boolean isFunction(String language, String word) {
        return functions.getOrDefault(language, Set.of()).contains(word);
    }

    @Override
    public boolean isNegation(String language, String word) {
        return negations.getOrDefault(language, Set.of()).contains(word);
    }

    @Override
    public boolean isTitle(String language, String word) {
        return titles.getOrDefault(language, Set.of()).contains(word);
    }
}
