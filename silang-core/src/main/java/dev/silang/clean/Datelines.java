package dev.silang.clean;

import dev.silang.lang.ResidueAttributes.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets datelines aside: "Jakarta (ANTARA) -" says where and by whom a report was written, and is no sentence of it.
 * What stands above one is no part of the report either.
 */
final class Datelines {
    /** Lines at the start that may have the dateline. */
    private static final int FIRST_LINES = 5;

    private static final int TEASER_WORDS = Line.COMPARED_WORDS;

    private final ResidueRules rules;
    private final Page page;
    private final String text;

    Datelines(ResidueRules rules, Page page) {
        this.rules = rules;
        this.page = page;
        this.text = page.text();
    }

    /** Sets datelines aside, when the lines have been read. */
    void after() {
        dropAbove();
        ResidueRule rule = rules.structural(Where.DATELINE, page.article().language());
        boolean first = true;
        for (int i = 0; rule != null && i < page.size(); i++) {
            if (page.isDropped(i)) {
                continue;
            }
            int end = first || isAsideUpTo(i) ? end(i, first) : -1;
            if (end >= 0) {
                setAside(i, end, rule);
            }
            first &= end < 0 && page.line(i).words() <= TEASER_WORDS;
        }
    }

    private void dropAbove() {
        int most = Math.min(FIRST_LINES, page.size());
        for (int i = 0; i < most; i++) {
            if (rules.datelineEnd(text, start(i)) >= 0) {
                dropAbove(i);
                return;
            }
            if (page.line(i).words() > TEASER_WORDS) {
                return;
            }
        }
    }

    /**
     * Sentences are kept: many an outlet has its summary above the dateline. So is the first line of a text without a title,
     * which is its headline.
     */
    private void dropAbove(int index) {
        for (int i = page.article().title() == null ? 1 : 0; i < index; i++) {
            Line line = page.line(i);
            boolean sentence = line.words() >= Page.PROSE_WORDS && Reach.isTerminal(text.charAt(line.end() - 1));
            if (!sentence) {
                page.drop(
                        i,
                        rules.structural(Where.BEFORE_DATELINE, page.article().language()));
            }
        }
    }

    /** Whether the end of the line before is set aside. */
    private boolean isAsideUpTo(int index) {
        List<Piece> before = index == 0 ? List.of() : page.pieces(index - 1);
        return !before.isEmpty()
                && before.get(before.size() - 1).end() == page.line(index - 1).end();
    }

    /** End of the dateline of a line, -1 if it has none; the loose forms count above or in the first prose only. */
    private int end(int index, boolean first) {
        Line line = page.line(index);
        int start = start(index);
        int end = rules.datelineEnd(text, start);
        int loose = first ? rules.looseDatelineEnd(text, start) : -1;
        return loose >= line.end() || line.words() >= Page.PROSE_WORDS ? Math.max(end, loose) : end;
    }

    /** Where a line begins behind what is set aside at its start. */
    private int start(int index) {
        Line line = page.line(index);
        int start = line.start();
        for (Piece piece : page.pieces(index)) {
            if (piece.start() > start) {
                break;
            }
            start = Line.skipSpace(text, piece.end(), line.end());
        }
        return start;
    }

    /** A dateline may reach into the next line, where a crawl left its dash. */
    private void setAside(int index, int end, ResidueRule rule) {
        for (int i = index; i < page.size() && page.line(i).start() < end; i++) {
            Line line = page.line(i);
            List<Piece> known = page.pieces(i);
            if (end >= line.end()) {
                page.drop(i, rule);
            } else {
                List<Piece> pieces = new ArrayList<>(known);
                pieces.removeIf(piece -> piece.end() > start(index) && piece.start() < end);
                pieces.add(new Piece(Math.max(line.start(), i == index ? start(index) : line.start()), end, rule));
                pieces.sort(Comparator.comparingInt(Piece::start));
                page.set(i, pieces);
            }
        }
    }
}
