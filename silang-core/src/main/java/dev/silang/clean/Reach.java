package dev.silang.clean;

import dev.silang.clean.PhraseTree.Hit;
import dev.silang.lang.ResidueAttributes.From;
import dev.silang.lang.ResidueAttributes.Where;

/** Tells how far a piece of residue goes inside its line. Every look is bounded. */
final class Reach {
    /** How far back a sentence is followed, in UTF-16 code units. */
    private static final int BACK = 250;

    /** Longest line, in words, that a headline behind a label fills to its end: headlines have 5 to 20. */
    private static final int HEADLINE_LINE = 35;

    private final String text;
    private final TitleEnd titleEnd;

    Reach(String text, TitleEnd titleEnd) {
        this.text = text;
        this.titleEnd = titleEnd;
    }

    /**
     * @param limit where the next piece or the end of the line stands
     * @param free end of the piece before
     */
    Piece of(Hit hit, Line line, int limit, int free) {
        return new Piece(Math.max(free, start(hit, line)), end(hit, line, limit), hit.rule());
    }

    private int end(Hit hit, Line line, int limit) {
        boolean own = hit.start() == line.start() && line.words() <= HEADLINE_LINE;
        return switch (hit.rule().to()) {
            case MATCH -> hit.end();
            case LINE -> hit.rule().where() == Where.TAIL ? hit.end() : limit;
            case SENTENCE -> sentenceEnd(text, hit.end(), limit);
            case TITLE -> own ? limit : titleEnd.of(hit.end(), limit, limit == line.end());
        };
    }

    private int start(Hit hit, Line line) {
        From from = hit.rule().from();
        if (from == From.START && isShort(line.start(), hit.start(), hit.rule().most())) {
            return line.start();
        }
        return switch (from) {
            case SENTENCE -> sentenceStart(line.start(), hit.start());
            case WORD -> wordStart(line.start(), hit.start());
            case MATCH, START, LINE, PATTERN -> hit.start();
        };
    }

    private int wordStart(int lineStart, int at) {
        int floor = Math.max(lineStart, at - BACK);
        int start = at;
        while (start > floor && !Line.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start == floor && floor > lineStart ? at : start;
    }

    /** Whether a stretch has no more than so many words, and those not longer than words are. */
    boolean isShort(int from, int to, int most) {
        return to - from <= ResidueRule.PATTERN_REACH && words(from, to, most) <= most;
    }

    private int words(int from, int to, int most) {
        int count = 0;
        int at = Line.skipSpace(text, from, to);
        while (at < to && count <= most) {
            count++;
            while (at < to && !Line.isSpace(text.charAt(at))) {
                at++;
            }
            at = Line.skipSpace(text, at, to);
        }
        return count;
    }

    /** Whether what stands before an offset may end a sentence. */
    boolean beginsSentence(int lineStart, int at) {
        int before = Line.skipSpaceBack(text, lineStart, at);
        return before == lineStart || !Character.isLetterOrDigit(text.charAt(before - 1));
    }

    /** Start of the sentence that an offset stands in; the offset itself if the sentence is too long. */
    private int sentenceStart(int lineStart, int at) {
        int floor = Math.max(lineStart, at - BACK);
        for (int i = at - 1; i > floor; i--) {
            char before = text.charAt(i - 1);
            boolean closed = i - 1 > floor && "\"”’)".indexOf(before) >= 0 && isTerminal(text.charAt(i - 2));
            if (Line.isSpace(text.charAt(i)) && (closed || isTerminal(before))) {
                return i + 1;
            }
        }
        return floor == lineStart ? lineStart : at;
    }

    /** Behind the mark that ends the sentence, or the limit if it is too far. */
    static int sentenceEnd(String text, int from, int limit) {
        int far = Math.min(limit, from + ResidueRule.PATTERN_REACH);
        for (int i = from; i < far; i++) {
            if (isTerminal(text.charAt(i)) && (i + 1 == limit || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return far == limit ? limit : from;
    }

    static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }
}
