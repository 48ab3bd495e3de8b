package dev.silang.clean;

import dev.silang.lang.ResidueAttributes.Near;
import dev.silang.text.Article;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one article and what has been set aside of each so far. Lives for one call, in one thread. */
final class Page {
    /** How far from an end of the text counts as near it, in UTF-16 code units: about five sentences. */
    private static final int NEAR_LENGTH = 800;

    /** Fewest words of a line of prose. */
    static final int PROSE_WORDS = 10;

    /** The same in lines: what stands below an article has five to ten lines. */
    private static final int NEAR_LINES = 8;

    private final Article article;
    private final List<Line> lines;
    private final List<List<Piece>> pieces = new ArrayList<>();

    Page(Article article) {
        this.article = article;
        this.lines = Line.split(article.text());
        lines.forEach(line -> pieces.add(List.of()));
    }

    Article article() {
        return article;
    }

    String text() {
        return article.text();
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** What is set aside of a line, in order and without overlap. */
    List<Piece> pieces(int index) {
        return pieces.get(index);
    }

    void set(int index, List<Piece> found) {
        pieces.set(index, found);
    }

    /** Sets a whole line aside, unless it is already. */
    void drop(int index, @Nullable ResidueRule rule) {
        if (rule != null && !isDropped(index)) {
            set(index, List.of(new Piece(line(index).start(), line(index).end(), rule)));
        }
    }

    boolean isDropped(int index) {
        List<Piece> found = pieces.get(index);
        return found.size() == 1
                && found.get(0).start() == line(index).start()
                && found.get(0).end() == line(index).end();
    }

    boolean isNear(Near near, int index, int offset) {
        int before = offset - lines.get(0).start();
        int behind = lines.get(lines.size() - 1).end() - offset;
        return switch (near) {
            case ANYWHERE -> true;
            case FIRST -> isFirst(index);
            case START -> before <= NEAR_LENGTH || index < NEAR_LINES / 2;
            case END -> behind <= NEAR_LENGTH || index >= lines.size() - NEAR_LINES;
            case LAST -> index == lines.size() - 1;
        };
    }

    /** Whether a line stands above the article: nothing before it is kept, and prose follows soon. */
    private boolean isFirst(int index) {
        for (int i = 0; i < index; i++) {
            if (i >= NEAR_LINES || !isDropped(i)) {
                return false;
            }
        }
        for (int i = index + 1; i < Math.min(size(), index + NEAR_LINES); i++) {
            if (line(i).words() >= PROSE_WORDS) {
                return true;
            }
        }
        return false;
    }
}
