package dev.silang.clean;

import dev.silang.lang.ResidueAttributes.Where;
import dev.silang.text.BlockKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what stands behind the end of an article: teasers before the credits, labels behind the byline, a last name. */
final class Ending {
    /** Fewest lines of an article that something is looked for behind. */
    private static final int FEWEST_LINES = 2;

    /** Longest line, in words, that is a label or a headline behind an article. */
    private static final int LABEL_WORDS = 12;

    private final ResidueRules rules;
    private final Page page;
    private final String text;

    Ending(ResidueRules rules, Page page) {
        this.rules = rules;
        this.page = page;
        this.text = page.text();
    }

    /** What can be told when the lines have been read. */
    void after() {
        dropTeasers();
        dropLabels();
        dropLast();
    }

    private @Nullable ResidueRule rule() {
        return rules.structural(Where.AFTER_INITIALS, page.article().language());
    }

    private void dropTeasers() {
        int last = lastKept();
        if (last == page.size() - 1 || dropped(page.size() - 1) != BlockKind.CREDIT) {
            return;
        }
        int end = last;
        while (end >= 0 && page.line(end).isTeaser() && page.pieces(end).isEmpty()) {
            end--;
        }
        if (end < last && isWholeArticle(end)) {
            for (int i = end + 1; i <= last; i++) {
                page.drop(i, rule());
            }
        }
    }

    private int lastKept() {
        int last = page.size() - 1;
        while (last >= 0 && page.isDropped(last)) {
            last--;
        }
        return last;
    }

    private boolean isWholeArticle(int end) {
        return bodyLines(end) >= FEWEST_LINES && endsWithByline(end);
    }

    /** The kind of a line that is set aside. */
    private BlockKind dropped(int index) {
        return page.isDropped(index) ? page.pieces(index).get(0).rule().kind() : BlockKind.PARAGRAPH;
    }

    private int bodyLines(int last) {
        int count = 0;
        for (int i = 0; i <= last; i++) {
            count += page.isDropped(i) ? 0 : 1;
        }
        return count;
    }

    /** Whether a line ends with the reporter's initials or is nothing else. */
    private boolean endsWithByline(int index) {
        List<Piece> pieces = page.pieces(index);
        if (pieces.isEmpty()) {
            return false;
        }
        Piece last = pieces.get(pieces.size() - 1);
        return last.end() == page.line(index).end()
                && last.rule().kind() == BlockKind.BYLINE
                && last.rule().where() == Where.TAIL;
    }

    /** Behind the reporter's initials nothing is told any more: subjects, headlines, a campaign's name. */
    private void dropLabels() {
        int end = page.size() - 1;
        while (end >= 0 && (page.isDropped(end) || isLabel(end)) && !endsWithByline(end)) {
            end--;
        }
        if (end >= 0 && isWholeArticle(end)) {
            for (int i = end + 1; i < page.size(); i++) {
                page.drop(i, rule());
            }
        }
    }

    /** Whether a line is short and no sentence. */
    private boolean isLabel(int index) {
        Line line = page.line(index);
        char last = text.charAt(line.end() - 1);
        return line.words() <= LABEL_WORDS && !Reach.isTerminal(last) && last != '"' && last != '”';
    }

    private void dropLast() {
        int last = lastKept();
        if (last < 1 || !page.pieces(last).isEmpty() || page.line(last - 1).words() <= Page.PROSE_WORDS) {
            return;
        }
        for (ResidueRule rule : rules.lastLines()) {
            if (rule.isWholeLine(text, page.line(last))) {
                page.drop(last, rule);
                return;
            }
        }
    }
}
