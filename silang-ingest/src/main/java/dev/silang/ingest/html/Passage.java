package dev.silang.ingest.html;

import dev.silang.ingest.html.page.ArticleText;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.PageBlock.Piece;
import java.util.ArrayList;
import java.util.List;

/** What of the chosen blocks goes into the article's text: rows with the heads of their columns, lines without teasers. */
final class Passage {
    private final ArticleText text = new ArticleText();
    private final List<String> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** The text so far. */
    ArticleText text() {
        return text;
    }

    /** Its lines. */
    List<String> lines() {
        return lines;
    }

    void add(PageBlock block) {
        if (TableRow.isHead(block)) {
            return;
        }
        TableRow row = TableRow.of(block);
        if (row != null) {
            row.write(this);
        } else {
            write(block, Teasers.in(block));
        }
        end();
    }

    private void write(PageBlock block, List<Teasers.Cut> cuts) {
        int from = 0;
        for (Teasers.Cut cut : cuts) {
            copy(block, from, cut.start());
            from = cut.end();
        }
        copy(block, from, block.text().length());
    }

    /** Copies a stretch of a block, with the places of its characters. */
    void copy(PageBlock block, int from, int to) {
        int start = from;
        boolean spaced = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
        while (start < to && spaced && block.text().charAt(start) == ' ') {
            start++;
        }
        for (int i = 0; i < block.pieces().size(); i++) {
            Piece piece = block.pieces().get(i);
            int end = i + 1 < block.pieces().size()
                    ? block.pieces().get(i + 1).at()
                    : block.text().length();
            int at = Math.max(start, piece.at());
            if (at < Math.min(end, to)) {
                pieces.add(new Piece(line.length() + at - start, piece.node(), piece.from() + at - piece.at()));
            }
        }
        line.append(block.text(), start, Math.max(start, to));
    }

    /** Adds a sign that the page does not have. */
    void sign(String sign) {
        line.append(sign);
    }

    private void end() {
        int length = line.length();
        while (length > 0 && line.charAt(length - 1) == ' ') {
            length--;
        }
        line.setLength(length);
        pieces.removeIf(piece -> piece.at() >= line.length());
        if (length > 0) {
            lines.add(line.toString());
            text.add(line.toString(), pieces);
        }
        line.setLength(0);
        pieces.clear();
    }
}
