package dev.silang.ingest.html.page;

import dev.silang.ingest.html.page.PageBlock.Piece;
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

    private final List<Piece> pieces = new ArrayList<>();
    private char[] text = new char[256];

    /** For each character of the text whether it is linked or strong. */
    private byte[] marks = new byte[256];

    private int length;
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
        if (length > 0) {
            add('\n', true);
        }
    }

    /** Parts what follows from what came before. */
    void space() {
        if (!endsWithSpace()) {
            add(' ', true);
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
                pieces.add(new Piece(length, node, i));
                joined = true;
            }
            add(space ? ' ' : c, space);
        }
    }

    private void add(char c, boolean space) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
            marks = Arrays.copyOf(marks, length * 2);
        }
        text[length] = c;
        marks[length] = (byte) ((links > 0 ? LINK : 0) | (strong > 0 ? STRONG : 0));
        if (linkStarts && !space) {
            marks[length] |= LINK_START;
            linkStarts = false;
        }
        length++;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c >= '\u2000' && c <= '\u3000' && Character.isSpaceChar(c);
    }

    /** Soft hyphens, zero-width signs and byte order marks have no width, so they split words unseen. */
    private static boolean isIgnored(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    private boolean endsWithSpace() {
        return length == 0 || text[length - 1] == ' ' || text[length - 1] == '\n';
    }

    private void trimEnd() {
        while (length > 0 && text[length - 1] == ' ') {
            length--;
        }
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).at() >= length) {
            pieces.remove(pieces.size() - 1);
        }
    }

    /** Ends the collecting: adds the blocks collected. */
    void flush(Box box, List<PageBlock> into) {
        int start = 0;
        int piece = 0;
        for (int end = lineEnd(start); start < length; end = lineEnd(start)) {
            int from = start;
            int to = end;
            while (to > from && text[to - 1] <= ' ') {
                to--;
            }
            if (to > from) {
                piece = add(box, from, to, piece, into);
            }
            start = end + 1;
        }
        length = 0;
        pieces.clear();
        linkStarts = false;
    }

    /** The next break that is one; others become spaces. */
    private int lineEnd(int start) {
        for (int i = start; i < length; i++) {
            if (text[i] == '\n') {
                if (!isInSentence(i, start)) {
                    return i;
                }
                text[i] = ' ';
            }
        }
        return length;
    }

    private boolean isInSentence(int at, int start) {
        return at > start && at + 1 < length && STOPS.indexOf(text[at - 1]) < 0 && Character.isLowerCase(text[at + 1]);
    }

    private int add(Box box, int from, int to, int piece, List<PageBlock> into) {
        List<Piece> own = new ArrayList<>();
        int at = piece;
        while (at < pieces.size() && pieces.get(at).at() < to) {
            Piece next = pieces.get(at);
            own.add(new Piece(Math.max(0, next.at() - from), next.node(), next.from()));
            at++;
        }
        into.add(new PageBlock(box, new String(text, from, to - from), List.copyOf(own), counts(from, to)));
        return at;
    }

    private PageBlock.Counts counts(int from, int to) {
        int linked = 0;
        int bold = 0;
        int linkCount = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            linkCount += (marks[i] & LINK_START) != 0 ? 1 : 0;
            if (Words.begins(i == from ? ' ' : text[i - 1], text[i])) {
                words++;
                linked += (marks[i] & LINK) != 0 ? 1 : 0;
                bold += (marks[i] & STRONG) != 0 ? 1 : 0;
            }
        }
        return new PageBlock.Counts(words, linked, bold, linkCount, from > 0);
    }
}
