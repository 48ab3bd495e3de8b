package dev.silang.clean;

import dev.silang.lang.ResidueAttributes.Where;
import java.util.ArrayList;
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

    /** Drops the lines above the dateline; before the lines are read. */
    void before() {
        int most = Math.min(FIRST_LINES, page.size());
        for (int i = 0; i < most; i++) {
            if (rules.datelineEnd(text, page.line(i)) >= 0) {
                for (int j = 0; j < i; j++) {
                    page.drop(j, rules.structural(Where.BEFORE_DATELINE, page.article().language()));
                }
                return;
            }
            if (page.line(i).words() > TEASER_WORDS) {
                return;
            }
        }
    }

    /** Sets datelines aside, when the lines have been read. */
    void after() {
        ResidueRule rule = rules.structural(Where.DATELINE, page.article().language());
        boolean first = true;
        for (int i = 0; rule != null && i < page.size(); i++) {
            if (page.isDropped(i)) {
                continue;
            }
            boolean begins = first || page.isDropped(i - 1);
            int end = begins ? end(i, first) : -1;
            if (end >= 0) {
                setAside(i, end, rule);
            }
            first &= end < 0 && page.line(i).words() <= TEASER_WORDS;
        }
    }

    /** End of the dateline of a line; the loose forms count in the first line of prose only. */
    private int end(int index, boolean first) {
        Line line = page.line(index);
        int end = rules.datelineEnd(text, line);
        boolean prose = first && line.words() >= Page.PROSE_WORDS;
        return prose ? Math.max(end, rules.looseDatelineEnd(text, line)) : end;
    }

    /** A dateline may reach into the next line, where a crawl left its dash. */
    private void setAside(int index, int end, ResidueRule rule) {
        for (int i = index; i < page.size() && page.line(i).start() < end; i++) {
            Line line = page.line(i);
            List<Piece> known = page.pieces(i);
            if (end >= line.end()) {
                page.drop(i, rule);
            } else if (known.isEmpty() || known.get(0).start() >= end) {
                List<Piece> pieces = new ArrayList<>(List.of(new Piece(line.start(), end, rule)));
                pieces.addAll(known);
                page.set(i, pieces);
            }
        }
    }
}
