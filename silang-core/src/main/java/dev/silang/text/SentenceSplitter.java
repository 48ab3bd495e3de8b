package dev.silang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the ends of sentences among the tokens of one block.
 *
 * <p>A point ends a sentence unless it stands inside a word or number, behind an abbreviation or behind a single
 * capital ("M. Kori"), in brackets too ("(Purn.) Budi"); what follows must be able to begin a sentence. Paragraphs that a crawl joined with a comma
 * (".,Kata") part there; with a blank behind it the comma follows an abbreviation ("S.Pd., M.Pd.").
 */
public final class SentenceSplitter {
    /**
     * Tokens of the longest sentence; a text that goes on without a point is cut there, so that no rule looks farther.
     * Prose stays far below; only lists and tables reach it.
     */
    private static final int MOST_TOKENS = 400;

    /** Letters of the words that a point glues; parts of addresses and abbreviations are shorter. */
    private static final int GLUED_AHEAD = 4;

    private static final int GLUED_BEHIND = 3;

    private SentenceSplitter() {}

    /**
     * @param tokens all tokens of the document
     * @param first first token of the block
     * @param end behind the last token of the block
     * @param isAbbreviation whether an abbreviation that takes a point ends at a token
     */
    public static List<Sentence> split(
            List<Token> tokens, int first, int end, int paragraph, IntPredicate isAbbreviation) {
        List<Sentence> sentences = new ArrayList<>();
        int start = first;
        int at = first;
        while (at < end) {
            int stop = at - start >= MOST_TOKENS ? at : endsAt(tokens, at, first, end, isAbbreviation);
            if (stop > 0) {
                sentences.add(new Sentence(start, stop, paragraph));
                start = stop;
                at = stop;
            } else {
                at++;
            }
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, paragraph));
        }
        return sentences;
    }

    /** Index behind the sentence that the mark at a token ends, or 0 if it ends none. */
    private static int endsAt(List<Token> tokens, int at, int first, int end, IntPredicate isAbbreviation) {
        if (!isTerminal(tokens.get(at))) {
            return 0;
        }
        int next = behindClosers(tokens, at + 1, end);
        if (next == end) {
            return end;
        }
        Token follower = tokens.get(next);
        if (isTightComma(tokens.get(next - 1), follower)) {
            return next + 1 < end && joinsParagraphs(follower, tokens.get(next + 1)) ? next + 1 : 0;
        }
        boolean apart = !tokens.get(next - 1).touches(follower);
        boolean closed = next > at + 1;
        boolean bracket = next == at + 2 && tokens.get(at + 1).is(")");
        if ((!closed || bracket) && at > first && isProtected(tokens, at, apart, isAbbreviation)) {
            return 0;
        }
        return canFollow(follower, apart, closed) ? next : 0;
    }

    /** "kalangan.Bagi": a sentence that a crawl glued to the one before; a whole small word and a whole capitalized one. */
    private static boolean isGlued(Token before, Token follower) {
        String ahead = before.text();
        String behind = follower.text();
        return before.isWord()
                && follower.isCapitalized()
                && ahead.length() >= GLUED_AHEAD
                && behind.length() >= GLUED_BEHIND
                && isSmall(ahead, 0)
                && isSmall(behind, 1);
    }

    private static boolean isSmall(String word, int from) {
        return word.codePoints().skip(from).allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    private static int behindClosers(List<Token> tokens, int from, int end) {
        int at = from;
        while (at < end && isCloser(tokens.get(at)) && tokens.get(at - 1).touches(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isTightComma(Token before, Token token) {
        return token.is(",") && before.touches(token);
    }

    private static boolean joinsParagraphs(Token comma, Token behind) {
        return comma.touches(behind) && canBegin(behind);
    }

    /** Whether a sentence can begin behind the mark that ends the one before: apart from it, or behind a closing quote. */
    private static boolean canFollow(Token follower, boolean apart, boolean closed) {
        return (apart || (closed || follower.isWord()) && follower.isCapitalized()) && canBegin(follower);
    }

    private static boolean isProtected(List<Token> tokens, int at, boolean apart, IntPredicate isAbbreviation) {
        Token before = tokens.get(at - 1);
        if (before.isNumber() && !apart) {
            return isWithinCode(tokens, at + 1);
        }
        if (!tokens.get(at).is(".") || !before.touches(tokens.get(at)) || !before.isWord()) {
            return false;
        }
        boolean initial = before.text().length() == 1 && before.isCapitalized();
        boolean glued = tokens.get(at + 1).isWord() && isGlued(before, tokens.get(at + 1));
        return !apart && !glued || initial || isAbbreviation.test(at - 1);
    }

    /** "263.K/Pid/2019", "153.A Tahun 2013": what a point glues to a figure and is no whole word goes on with its code. */
    private static boolean isWithinCode(List<Token> tokens, int at) {
        Token word = tokens.get(at);
        boolean whole = word.text().length() >= GLUED_BEHIND && isSmall(word.text(), 1);
        boolean slashed = at + 1 < tokens.size() && tokens.get(at + 1).is("/") && word.touches(tokens.get(at + 1));
        return word.isWord() && (!whole || slashed);
    }

    private static boolean isTerminal(Token token) {
        String text = token.text();
        return text.charAt(0) == '.' || text.equals("!") || text.equals("?") || text.equals("…");
    }

    private static boolean isCloser(Token token) {
        return switch (token.text()) {
            case "\"", "”", "’", "'", ")", "]", "»", "!", "?" -> true;
            default -> false;
        };
    }

    private static boolean canBegin(Token token) {
        return token.isNumber()
                || token.isCapitalized()
                || switch (token.text()) {
                    case "\"", "“", "‘", "'", "(", "[", "«", "-", "–", "—", "•", "@", "#" -> true;
                    default ->
                        !token.isWord() && Character.isSurrogate(token.text().charAt(0));
                };
    }
}
