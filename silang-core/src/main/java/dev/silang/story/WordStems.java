package dev.silang.story;

/** What a word is without its affixes, in a language. */
@FunctionalInterface
public interface WordStems {
    /**
     * @param language code of the language
     * @param word in lower case
     */
    String stem(String language, String word);
}
