package dev.silang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the ends of sentences among the tokens of one block.
 *
 * <p>A point ends a sentence unless it stands inside a word or number, behind an abbreviation or behind a single
 * capital ("M. Kori"); what follows must be able to begin a sentence. Paragraphs that a crawl joined with a comma
 * (".,Kata") part there; with a blank behind it the comma follows an abbreviation ("S.Pd., M.Pd.").
 */
public final class SentenceSplitter {
    /**
     * Tokens of the longest sentence; a text that goes on without a point is cut there, so that no rule looks farther.
     * Prose stays far below; only lists and tables reach it.
     */
    private static final int MOST_TOKENS = 400;

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
        Token mark = tokens.get(at);
        if (!isTerminal(mark)) {
            return 0;
        }
        int next = at + 1;
        while (next < end && isCloser(tokens.get(next)) && tokens.get(next - 1).touches(tokens.get(next))) {
            next++;
        }
        if (next == end) {
            return end;
        }
        Token follower = tokens.get(next);
        boolean apart = !tokens.get(next - 1).touches(follower);
        if (follower.is(",") && !apart && next + 1 < end) {
            Token third = tokens.get(next + 1);
            return follower.touches(third) && canBegin(third) ? next + 1 : 0;
        }
        if (mark.is(".") && at > first && next == at + 1 && isProtected(tokens, at, apart, isAbbreviation)) {
            return 0;
        }
        return (apart || follower.isCapitalized() && next > at + 1) && canBegin(follower) ? next : 0;
    }

    private static boolean isProtected(List<Token> tokens, int at, boolean apart, IntPredicate isAbbreviation) {
        Token before = tokens.get(at - 1);
        if (!before.touches(tokens.get(at)) || !before.isWord()) {
            return false;
        }
        boolean initial = before.text().length() == 1 && before.isCapitalized();
        return !apart || initial || isAbbreviation.test(at - 1);
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
