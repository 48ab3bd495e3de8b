package dev.silang.ingest.html;

import dev.silang.ingest.html.PageBlock.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Collects the text between two block-level tags and cuts it at line breaks, though not inside a sentence: a break
 * before a small letter, after a line that ends without a stop, is white space.
 */
final class Line {
    private static final byte LINK = 1;
    private static final byte STRONG = 2;
    private static final byte LINK_START = 4;
    private static final String STRONG_TAGS = " b strong h1 h2 h3 h4 h5 h6 ";
    private static final String STOPS = ".!?:;\"”’)»…";

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private byte[] marks = new byte[256];
    private int links;
    private int strong;
    private boolean linkStarts;

    void enter(Element element) {
        if (element.normalName().equals("a")) {
            links++;
            linkStarts = true;
        } else if (isStrong(element)) {
            strong++;
        }
    }

    void leave(Element element) {
        if (element.normalName().equals("a")) {
            links--;
        } else if (isStrong(element)) {
            strong--;
        }
    }

    private static boolean isStrong(Element element) {
        return STRONG_TAGS.contains(" " + element.normalName() + " ");
    }

    void lineBreak() {
        trimEnd();
        if (!text.isEmpty()) {
            mark(true);
            text.append('\n');
        }
    }

    /** Parts what follows from what came before. */
    void space() {
        if (!endsWithSpace()) {
            mark(true);
            text.append(' ');
        }
    }

    /** Appends a node's text, a run of white space as one space, none at the beginning of a line. */
    void append(TextNode node) {
        String whole = node.getWholeText();
        boolean joined = false;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean space = isSpace(c);
            if (isIgnored(c) || space && endsWithSpace()) {
                joined = false;
                continue;
            }
            if (!joined) {
                pieces.add(new Piece(text.length(), node, i));
                joined = true;
            }
            mark(space);
            text.append(space ? ' ' : c);
        }
    }

    private void mark(boolean space) {
        int at = text.length();
        if (at == marks.length) {
            marks = Arrays.copyOf(marks, at * 2);
        }
        marks[at] = (byte) ((links > 0 ? LINK : 0) | (strong > 0 ? STRONG : 0));
        if (linkStarts && !space) {
            marks[at] |= LINK_START;
            linkStarts = false;
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029' || c > 0x1fff && Character.isSpaceChar(c);
    }

    /** Soft hyphens, zero-width signs and byte order marks have no width, so they split words unseen. */
    private static boolean isIgnored(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    private boolean endsWithSpace() {
        int last = text.length() - 1;
        return last < 0 || text.charAt(last) == ' ' || text.charAt(last) == '\n';
    }

    private void trimEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).at() >= end) {
            pieces.remove(pieces.size() - 1);
        }
    }

    /** Ends the collecting: adds the blocks collected. */
    void flush(Box box, List<PageBlock> into) {
        int start = 0;
        int piece = 0;
        for (int end = lineEnd(start); start < text.length(); end = lineEnd(start)) {
            int from = start;
            int to = end;
            while (to > from && text.charAt(to - 1) <= ' ') {
                to--;
            }
            if (to > from) {
                piece = add(box, from, to, piece, into);
            }
            start = end + 1;
        }
        text.setLength(0);
        pieces.clear();
        linkStarts = false;
    }

    /** The next break that is one; others become spaces. */
    private int lineEnd(int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (!isInSentence(i, start)) {
                    return i;
                }
                text.setCharAt(i, ' ');
            }
        }
        return text.length();
    }

    private boolean isInSentence(int at, int start) {
        return at > start
                && at + 1 < text.length()
                && STOPS.indexOf(text.charAt(at - 1)) < 0
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private int add(Box box, int from, int to, int piece, List<PageBlock> into) {
        List<Piece> own = new ArrayList<>();
        int at = piece;
        while (at < pieces.size() && pieces.get(at).at() < to) {
            Piece next = pieces.get(at);
            own.add(new Piece(Math.max(0, next.at() - from), next.node(), next.from()));
            at++;
        }
        into.add(new PageBlock(box, text.substring(from, to), List.copyOf(own), counts(from, to)));
        return at;
    }

    private PageBlock.Counts counts(int from, int to) {
        int linked = 0;
        int bold = 0;
        int linkCount = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            linkCount += (marks[i] & LINK_START) != 0 ? 1 : 0;
            if (Words.beginsAt(text, i, from)) {
                words++;
                linked += (marks[i] & LINK) != 0 ? 1 : 0;
                bold += (marks[i] & STRONG) != 0 ? 1 : 0;
            }
        }
        return new PageBlock.Counts(words, linked, bold, linkCount, from > 0);
    }
}
