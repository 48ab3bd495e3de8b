package dev.silang.check.quote;

/** What the comparison of two wordings must know of the words of a language. All words are given normalized. */
public interface WordKinds {
    /** Whether a word has no content of its own: "yang", "of". */
    boolean isFunction(String language, String word);

    /** Whether a word denies: "tidak", "not". */
    boolean isNegation(String language, String word);

    /** Whether a word that is written with a capital may be no name: a title, an office. */
    boolean isTitle(String language, String word);
}
