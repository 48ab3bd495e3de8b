package dev.silang.ingest.html.page;

import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Where in a page's source the characters of its article stand. Both sides count UTF-16 code units: into
 * {@code Article.text()} and into the decoded page. Line breaks and spaces that the page does not have, since elements
 * part the text there, have no place of their own.
 */
public final class SourceMap {
    public static final SourceMap EMPTY = new SourceMap("", "", List.of());

    /** Longest entity, that for the integral sign turned counter-clockwise. */
    private static final int LONGEST_ENTITY = 33;

    private final String page;
    private final String text;

    /** In the order of the text; {@code at} counts into the article's text. */
    private final List<PageBlock.Piece> pieces;

    /**
     * A place in the page.
     *
     * @param path the element: {@code html > body > article > p:nth-of-type(3)}
     * @param source where it stands in the source
     */
    public record Place(String path, Span source) {}

    public SourceMap(String page, String text, List<PageBlock.Piece> pieces) {
        this.page = page;
        this.text = text;
        this.pieces = List.copyOf(pieces);
    }

    /** The decoded page that {@link Place#source()} counts into. */
    public String page() {
        return page;
    }

    /**
     * Where a stretch of the article's text stands, from its first character to its last; tags may stand in between.
     *
     * @return empty if the text has no source, as that of a page which has its article only in a script
     */
    public Optional<Place> place(Span span) {
        int first = piece(span.start());
        int last = piece(Math.max(span.start(), span.end() - 1));
        if (first < 0 || last < 0) {
            return Optional.empty();
        }
        int start = source(pieces.get(first), span.start());
        int end = source(pieces.get(last), span.end() - 1);
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        Span source = new Span(start, Math.min(page.length(), end + lengthAt(end)));
        return Optional.of(new Place(path(pieces.get(first).node()), source));
    }

    /** The places of a stretch, one for each run of characters that no tag interrupts. */
    public List<Place> places(Span span) {
        List<Place> places = new ArrayList<>();
        int at = Math.max(0, piece(span.start()));
        while (at < pieces.size() && pieces.get(at).at() < span.end()) {
            int start = Math.max(span.start(), pieces.get(at).at());
            int end = Math.min(
                    span.end(), at + 1 < pieces.size() ? pieces.get(at + 1).at() : text.length());
            while (end > start && text.charAt(end - 1) == '\n') {
                end--;
            }
            if (end > start) {
                place(new Span(start, end)).ifPresent(places::add);
            }
            at++;
        }
        return places;
    }

    /** The piece that holds an offset, -1 if there is none. */
    private int piece(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).at() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private int source(PageBlock.Piece piece, int offset) {
        return sourceOffset(page, piece.node(), piece.from() + offset - piece.at());
    }

    /** Where a character of a text node's decoded text stands in the page; -1 if the node stands nowhere. */
    public static int sourceOffset(String page, TextNode node, int decoded) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return -1;
        }
        int at = range.startPos();
        int end = Math.min(page.length(), range.endPos());
        for (int left = decoded; left > 0 && at < end; ) {
            int length = lengthAt(page, at);
            left -= length == 1 ? 1 : decodedLength(page, at, length);
            at += length;
        }
        return Math.min(at, end);
    }

    private int lengthAt(int at) {
        return lengthAt(page, at);
    }

    /** Length in the source of the character that begins here: more than one for an entity. */
    private static int lengthAt(String page, int at) {
        if (at >= page.length() || page.charAt(at) != '&') {
            return 1;
        }
        int end = at + 1;
        while (end < page.length() && end - at < LONGEST_ENTITY && isEntityPart(page.charAt(end))) {
            end++;
        }
        end += end < page.length() && page.charAt(end) == ';' ? 1 : 0;
        String entity = page.substring(at, end);
        String decoded = Parser.unescapeEntities(entity, false);
        return decoded.length() > 2 || decoded.equals(entity) ? 1 : entity.length();
    }

    private static boolean isEntityPart(char c) {
        return c == '#' || Character.isLetterOrDigit(c);
    }

    private static int decodedLength(String page, int at, int length) {
        return Parser.unescapeEntities(page.substring(at, at + length), false).length();
    }

    /** The elements around a node, outermost first. */
    static String path(Node node) {
        List<String> names = new ArrayList<>();
        for (Node at = node.parent(); at instanceof Element element && element.parent() != null; at = at.parent()) {
            names.add(0, name(element));
        }
        return String.join(" > ", names);
    }

    private static String name(Element element) {
        int order = 1;
        boolean alone = true;
        for (Element at = element.previousElementSibling(); at != null; at = at.previousElementSibling()) {
            order += at.normalName().equals(element.normalName()) ? 1 : 0;
        }
        for (Element at = element.nextElementSibling(); at != null && alone; at = at.nextElementSibling()) {
            alone = !at.normalName().equals(element.normalName());
        }
        return order == 1 && alone ? element.normalName() : element.normalName() + ":nth-of-type(" + order + ")";
    }
}
