package dev.silang.claim;

import dev.silang.text.Span;
import java.util.List;

/**
 * What one clause says as a whole, beside the values that are claims of their own. The report shows it only where a clause
 * of another article says the same.
 *
 * @param claim the clause as a claim
 * @param words its content words in order of appearance
 */
public record Assertion(Claim claim, List<Word> words) {
    public Assertion {
        words = List.copyOf(words);
    }

    /**
     * A content word.
     *
     * @param stem without affixes, in lower case
     * @param span where it stands, in UTF-16 code units of the article's text
     * @param number whether it is written as a number
     */
    public record Word(String stem, Span span, boolean number) {}
}
