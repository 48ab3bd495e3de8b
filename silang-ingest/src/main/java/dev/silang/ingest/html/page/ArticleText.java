package dev.silang.ingest.html.page;

import java.util.ArrayList;
import java.util.List;

/** Joins chosen blocks to a text, a paragraph a line, and remembers where its characters come from. */
public final class ArticleText {
    private final StringBuilder text = new StringBuilder();
    private final List<PageBlock.Piece> pieces = new ArrayList<>();

    public void add(PageBlock block) {
        add(block.text(), block.pieces());
    }

    /**
     * Adds a line.
     *
     * @param from where its characters come from, in order
     */
    public void add(String line, List<PageBlock.Piece> from) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        for (PageBlock.Piece piece : from) {
            pieces.add(new PageBlock.Piece(text.length() + piece.at(), piece.node(), piece.from()));
        }
        text.append(line);
    }

    public String text() {
        return text.toString();
    }

    public SourceMap source(String page) {
        return new SourceMap(page, text(), pieces);
    }
}
