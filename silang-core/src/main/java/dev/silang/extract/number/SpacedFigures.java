package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;

/**
 * Joins figures whose thousands are parted by a space, as standards and agencies write them: "1 250", "816 000", with any
 * kind of space. A name with a number before ("Boeing 737 800") or a number with a name behind ("96 737 MAX") stays two.
 */
final class SpacedFigures {
    private static final int GROUP = 3;

    private SpacedFigures() {}

    /** Index behind the figures that are one number with those at a token. */
    static int end(TokenView doc, int at) {
        int end = at + 1;
        if (!isHead(doc, at)) {
            return end;
        }
        while (isNextGroup(doc, end)) {
            end++;
        }
        end = isLastGroup(doc, end) ? end + 1 : end;
        return end > at + 1 && closes(doc, end) ? end : at + 1;
    }

    static String joined(TokenView doc, int first, int end) {
        StringBuilder figures = new StringBuilder();
        for (int at = first; at < end; at++) {
            figures.append(doc.token(at).text());
        }
        return figures.toString();
    }

    /** One to three digits that neither letters nor a name stand before. */
    private static boolean isHead(TokenView doc, int at) {
        String text = doc.token(at).text();
        if (text.length() > GROUP || !isDigits(text) || text.charAt(0) == '0') {
            return false;
        }
        boolean first = at == 0 || doc.sentenceOf(at - 1) != doc.sentenceOf(at);
        return first || !doc.touchesBefore(at) && !isName(doc, at - 1) || isCurrency(doc, at);
    }

    private static boolean isName(TokenView doc, int at) {
        boolean opens = at == 0 || doc.sentenceOf(at - 1) != doc.sentenceOf(at);
        boolean capital = doc.token(at).isWord() && doc.token(at).isCapitalized() && !opens;
        return doc.token(at).isNumber() || capital && !isCurrency(doc, at + 1);
    }

    private static boolean isCurrency(TokenView doc, int end) {
        return doc.before(end, Category.CURRENCIES) != null;
    }

    /** Three digits behind one space that is no end of a line. */
    private static boolean isNextGroup(TokenView doc, int at) {
        return isBehindBlank(doc, at)
                && doc.token(at).text().length() == GROUP
                && isDigits(doc.token(at).text());
    }

    /** "567.89": three digits and their decimals, behind other groups. */
    private static boolean isLastGroup(TokenView doc, int at) {
        String text = isBehindBlank(doc, at) && isNextGroup(doc, at - 1)
                ? doc.token(at).text()
                : "";
        return text.length() > GROUP + 1
                && !Character.isDigit(text.charAt(GROUP))
                && isDigits(text.substring(0, GROUP))
                && isDigits(text.substring(GROUP + 1));
    }

    private static boolean isBehindBlank(TokenView doc, int at) {
        if (at < 1 || at >= doc.size()) {
            return false;
        }
        Token before = doc.token(at - 1);
        Token group = doc.token(at);
        return group.isNumber()
                && group.start() == before.end() + 1
                && isBlank(doc.document().article().text().charAt(before.end()));
    }

    private static boolean isBlank(char space) {
        return space != '\n' && Tokenizer.isSpace(space);
    }

    /** Whether neither more figures nor a name follows. */
    private static boolean closes(TokenView doc, int end) {
        if (end >= doc.size() || doc.sentenceOf(end) != doc.sentenceOf(end - 1)) {
            return true;
        }
        Token next = doc.token(end);
        boolean glued = doc.touchesBefore(end) && !next.is(".") && !next.is(",") && !next.is(")");
        return !glued && !next.isNumber() && !(next.isWord() && next.isCapitalized());
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
