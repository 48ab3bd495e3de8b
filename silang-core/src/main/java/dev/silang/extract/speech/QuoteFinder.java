package dev.silang.extract.speech;

import dev.silang.text.Document;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds what stands in quotation marks, of any shape and also where a crawl lost or turned them.
 *
 * <p>One pass, no nesting: marks inside a quote are only counted. A quote whose closing mark is missing ends where a cue
 * follows a comma, else with its paragraph, and after {@link #MAX_SENTENCES} at the latest, so that it cannot swallow an
 * article that is one line.
 */
final class QuoteFinder {
    /** Longer quotes in one breath are rare in news; the bound keeps the damage of a lost mark small. */
    private static final int MAX_SENTENCES = 8;

    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final Document document;
    private final IntPredicate isCue;
    private final List<Quote> found = new ArrayList<>();
    private int open = -1;
    private int single = -1;
    private int depth;

    /** @param isCue whether a cue that takes its content before it begins at a token */
    QuoteFinder(Document document, IntPredicate isCue) {
        this.document = document;
        this.tokens = document.tokens();
        this.sentences = document.sentences();
        this.isCue = isCue;
    }

    /** All quotes in order and without overlap. */
    List<Quote> find() {
        int number = 0;
        while (number < sentences.size()) {
            int first = sentences.get(number).first();
            int paragraph = sentences.get(number).paragraph();
            while (number < sentences.size() && sentences.get(number).paragraph() == paragraph) {
                number++;
            }
            scan(first, sentences.get(number - 1).end());
        }
        return found;
    }

    /** What is quoted inside of quotations. */
    List<Quote> findWithin(List<Quote> quotations) {
        quotations.forEach(quote -> scan(quote.contentFirst(), quote.contentEnd()));
        return found;
    }

    private void scan(int first, int end) {
        open = -1;
        single = -1;
        for (int at = first; at < end; at++) {
            Token token = tokens.get(at);
            if (token.isWord() || token.isNumber()) {
                continue;
            }
            if (isDouble(token)) {
                readDouble(at, at, first, end);
            } else if (isTwin(at, end)) {
                readDouble(at, at + 1, first, end);
                at++;
            } else if (open < 0 && isSingle(token)) {
                readSingle(at, first, end);
            }
        }
        if (open >= 0) {
            endUnclosed(end, end);
        }
    }

    /** @param last index of the mark's last token: two single marks that touch are a double one */
    private void readDouble(int at, int last, int first, int end) {
        if (open < 0) {
            if (opens(at, last, first, end)) {
                open = last;
                single = -1;
                depth = 1;
            }
        } else if (opensWithin(at, last, first, end)) {
            if (beginsSentence(at)) {
                endUnclosed(at, end);
                open = last;
                depth = 1;
            } else {
                depth++;
            }
        } else if (--depth == 0 || endsSpeech(last, end)) {
            found.add(new Quote(open, last + 1, at));
            open = -1;
        }
    }

    private void readSingle(int at, int first, int end) {
        boolean before = touchesBefore(at, first);
        boolean behind = touchesBehind(at, end);
        boolean inWord = behind && tokens.get(at + 1).kind() != Token.Kind.MARK;
        if (single < 0) {
            single = !before && behind ? at : -1;
        } else if (before && !inWord) {
            found.add(new Quote(single, at + 1, at));
            single = -1;
        }
    }

    private boolean opens(int at, int last, int first, int end) {
        boolean before = touchesBefore(at, first);
        boolean behind = touchesBehind(last, end);
        if (isClosingShape(at)) {
            return behind && (!before || isPause(tokens.get(at - 1)));
        }
        return !before || behind || isOpenBracket(tokens.get(at - 1));
    }

    private boolean opensWithin(int at, int last, int first, int end) {
        boolean before = touchesBefore(at, first);
        boolean behind = touchesBehind(last, end);
        return isOpeningShape(at) ? !before || behind : behind && !before && !isClosingShape(at);
    }

    /** Whether what follows shows that the speech is over, however many marks were opened. */
    private boolean endsSpeech(int at, int end) {
        int next = at + 1;
        if (next < end && tokens.get(next).is(",")) {
            next++;
        }
        return next < end && isCue.test(next);
    }

    private void endUnclosed(int limit, int paragraphEnd) {
        int sentence = document.sentenceOf(open);
        int last = Math.min(sentence + MAX_SENTENCES, sentences.size()) - 1;
        int stop = Math.min(limit, sentences.get(last).end());
        for (int at = open + 2; at < stop; at++) {
            if (isCue.test(at) && isPause(tokens.get(at - 1))) {
                found.add(new Quote(open, at - 1, at - 1));
                return;
            }
        }
        int end = limit == paragraphEnd
                ? stop
                : Math.min(limit, sentences.get(sentence).end());
        if (end > open + 1) {
            found.add(new Quote(open, end, end));
        }
    }

    private boolean beginsSentence(int at) {
        return sentences.get(document.sentenceOf(at)).first() == at;
    }

    private boolean touchesBefore(int at, int first) {
        return at > first && tokens.get(at - 1).touches(tokens.get(at));
    }

    private boolean touchesBehind(int at, int end) {
        return at + 1 < end && tokens.get(at).touches(tokens.get(at + 1));
    }

    private boolean isOpeningShape(int at) {
        return "“„«".contains(tokens.get(at).text());
    }

    private boolean isClosingShape(int at) {
        return "”»".contains(tokens.get(at).text());
    }

    private static boolean isDouble(Token token) {
        return token.text().length() == 1 && "\"“”„«»".contains(token.text());
    }

    private boolean isTwin(int at, int end) {
        return tokens.get(at).is("'") && at + 1 < end && tokens.get(at + 1).is("'") && touchesBehind(at, end);
    }

    private static boolean isSingle(Token token) {
        return token.text().length() == 1 && "'‘’".contains(token.text());
    }

    private static boolean isOpenBracket(Token token) {
        return token.is("(") || token.is("[") || token.is(":");
    }

    private static boolean isPause(Token token) {
        return token.is(",") || token.is(".") || token.is("?") || token.is("!");
    }
}
