package dev.silang.clean;

import dev.silang.text.Block;
import dev.silang.text.BlockKind;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes blocks of what has been set aside and of what is left. */
final class Blocks {
    /** Longest heading inside an article, in words. */
    private static final int HEADING_WORDS = 12;

    private final Page page;
    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    Blocks(Page page) {
        this.page = page;
        this.text = page.text();
    }

    List<Block> all() {
        for (int i = 0; i < page.size(); i++) {
            addLine(i);
        }
        return blocks;
    }

    private void addLine(int index) {
        Line line = page.line(index);
        List<Piece> pieces = page.pieces(index);
        if (pieces.isEmpty()) {
            blocks.add(new Block(kind(index), line.span(), null));
            return;
        }
        int at = line.start();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int start = Line.isBare(text, at, piece.start()) ? at : piece.start();
            int next = i + 1 < pieces.size() ? pieces.get(i + 1).start() : line.end();
            int end = Line.isBare(text, piece.end(), next) ? next : piece.end();
            addBody(at, start);
            add(piece.rule().kind(), start, end, piece.rule().id());
            at = end;
        }
        addBody(at, line.end());
    }

    private void addBody(int from, int to) {
        add(BlockKind.PARAGRAPH, from, to, null);
    }

    private void add(BlockKind kind, int from, int to, @Nullable String why) {
        int start = Line.skipSpace(text, from, to);
        int end = Line.skipSpaceBack(text, start, to);
        if (start < end) {
            blocks.add(new Block(kind, new Span(start, end), why));
        }
    }

    private BlockKind kind(int index) {
        Line line = page.line(index);
        if (isListItem(line)) {
            return BlockKind.LIST;
        }
        boolean shortLine = line.words() <= HEADING_WORDS && index + 1 < page.size();
        return shortLine
                        && Headlines.isHeading(text, line)
                        && page.line(index + 1).words() > line.words()
                ? BlockKind.HEADING
                : BlockKind.PARAGRAPH;
    }

    /** Whether a line begins with a bullet or with a number and a point or bracket behind it. */
    private boolean isListItem(Line line) {
        int at = line.start();
        while (at < line.end() && at < line.start() + 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at + 1 < line.end()
                && isItemMark(text.charAt(at), at > line.start())
                && !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isItemMark(char mark, boolean numbered) {
        return numbered ? mark == '.' || mark == ')' : "•-–*·▪●".indexOf(mark) >= 0;
    }
}
