package dev.silang.extract.event;

import dev.silang.lang.TaggedDocument;
import dev.silang.text.Token;

/** What punctuation does to phrases; the same in every language. */
final class Marks {
    private Marks() {}

    /** Whether a mark parts clauses here: not a hyphen, slash or sign that touches its neighbours. */
    static boolean isBreak(TaggedDocument doc, int at) {
        Token token = doc.token(at);
        if (token.kind() != Token.Kind.MARK) {
            return false;
        }
        return switch (token.text()) {
            case "%", "+", "&", "/", "@", "#", "°", "*", "$", "€", "£" -> false;
            case "-", "–" -> !touchesBoth(doc, at);
            case "." -> !touchesBoth(doc, at) || doc.token(at + 1).kind() == Token.Kind.MARK;
            default -> true;
        };
    }

    static boolean isQuote(TaggedDocument doc, int at) {
        return switch (doc.token(at).text()) {
            case "\"", "“", "”", "'", "‘", "’", "«", "»" -> true;
            default -> false;
        };
    }

    /** Whether a quotation mark touches what follows it and not what stands before. */
    static boolean isOpening(TaggedDocument doc, int at) {
        return isQuote(doc, at)
                && at + 1 < doc.size()
                && doc.token(at).touches(doc.token(at + 1))
                && (at == 0 || !doc.token(at - 1).touches(doc.token(at)));
    }

    private static boolean touchesBoth(TaggedDocument doc, int at) {
        return at > 0
                && at + 1 < doc.size()
                && doc.token(at - 1).touches(doc.token(at))
                && doc.token(at).touches(doc.token(at + 1));
    }
}
