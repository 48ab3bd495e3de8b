package dev.silang.check.quote;

/**
 * A language in which no word denies and none is a title.
 *
 * @param areFunction whether all words are without content, or none is
 */
public record PlainWords(boolean areFunction) implements WordKinds {
    @Override
    public boolean isFunction(String language, String word) {
        return areFunction;
    }

    @Override
    public boolean isNegation(String language, String word) {
        return false;
    }

    @Override
    public boolean isTitle(String language, String word) {
        return false;
    }
}
