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

    /** What a content word does in its clause. */
    public enum Kind {
        PLAIN,
        NUMBER,
        NEGATION,
        /** A verb or an adjective. */
        PREDICATE
    }

    /**
     * A content word.
     *
     * @param stem its headword or, of a word that is not known, what is left without affixes; in lower case
     * @param span where it stands, in UTF-16 code units of the article's text
     */
    public record Word(String stem, Span span, Kind kind) {}
}
