package dev.silang.clean;

import dev.silang.clean.PhraseTree.Hit;
import dev.silang.lang.ResidueAttributes.Begins;
import dev.silang.lang.ResidueAttributes.From;
import dev.silang.lang.ResidueAttributes.To;
import dev.silang.lang.ResidueAttributes.Where;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the residue of single lines: lines that are residue as a whole, pieces inside a line and at its end. */
final class LineReader {
    /** How far the last words of a line reach, in UTF-16 code units: a name with its outlet. */
    private static final int LAST_WORDS = 160;

    /** Words of a label over a headline: "Baca juga:". */
    private static final int LABEL_WORDS = 2;

    /** Lines at the end of which last words are looked for. */
    private static final int LAST_LINES = 3;

    private final ResidueRules rules;
    private final Page page;
    private final String text;
    private final Reach reach;

    LineReader(ResidueRules rules, Page page) {
        this.rules = rules;
        this.page = page;
        this.text = page.text();
        this.reach = new Reach(text, new TitleEnd(rules, text));
    }

    void readAll() {
        for (int i = 0; i < page.size(); i++) {
            if (page.isDropped(i)) {
                continue;
            }
            ResidueRule whole = whole(i);
            if (whole == null) {
                readInside(i);
            } else {
                page.drop(i, whole);
            }
            dropTitleBelow(i);
        }
    }

    /** Drops the headline in the next line where a line ends with its label. */
    private void dropTitleBelow(int index) {
        List<Piece> pieces = page.pieces(index);
        if (pieces.isEmpty() || index + 1 >= page.size()) {
            return;
        }
        Piece last = pieces.get(pieces.size() - 1);
        ResidueRule rule = last.rule();
        boolean open = last.end() == page.line(index).end() && (rule.where() != Where.INLINE || isLabel(last));
        if (rule.title() && open && Headlines.isLike(text, page.line(index + 1))) {
            page.drop(index + 1, rule);
        }
    }

    /** Whether a piece that may hold a headline is its label alone. */
    private boolean isLabel(Piece piece) {
        return !Reach.isTerminal(text.charAt(piece.end() - 1))
                && reach.isShort(piece.start(), piece.end(), LABEL_WORDS);
    }

    /** The rule that sets the whole line aside because of its first words or its form, or null. */
    private @Nullable ResidueRule whole(int index) {
        Line line = page.line(index);
        if (rules.phrases().mayBegin(text, line.start())) {
            for (Hit hit : rules.phrases().hits(text, line.start(), line.end())) {
                if (isWhole(hit, index, line)) {
                    return hit.rule();
                }
            }
        }
        for (ResidueRule rule : rules.wholeLines()) {
            if (page.isNear(rule.near(), index, line.start()) && rule.isWholeLine(text, line)) {
                return rule;
            }
        }
        return null;
    }

    private boolean isWhole(Hit hit, int index, Line line) {
        ResidueRule rule = hit.rule();
        boolean label = rule.where() == Where.LINE;
        if (!label && rule.where() != Where.LINE_START
                || !page.isNear(rule.near(), index, line.start())
                || line.words() > rule.most()) {
            return false;
        }
        int end = rule.matchEnd(text, hit.start(), hit.end(), line.end());
        return end >= 0 && (!label || Line.isBare(text, end, line.end()));
    }

    private void readInside(int index) {
        Line line = page.line(index);
        List<Piece> pieces = atTail(index, inside(index, hits(index)));
        for (Piece piece : pieces) {
            boolean last = Line.isBare(text, piece.end(), line.end());
            if (last
                    && piece.rule().from() == From.LINE
                    && line.words() <= piece.rule().most()) {
                page.drop(index, piece.rule());
                return;
            }
        }
        page.set(index, pieces);
    }

    /** Where words of rules for pieces stand; each is tried once, so the line is passed once. */
    private List<Hit> hits(int index) {
        Line line = page.line(index);
        List<Piece> known = page.pieces(index);
        List<Hit> found = new ArrayList<>();
        int at = known.isEmpty() ? line.start() : known.get(known.size() - 1).end();
        while (at < line.end()) {
            Hit hit = rules.phrases().mayBegin(text, at) ? hitAt(index, at) : null;
            if (hit != null) {
                found.add(hit);
            }
            at = hit == null ? at + 1 : Math.max(hit.end(), at + 1);
        }
        return found;
    }

    private @Nullable Hit hitAt(int index, int at) {
        Line line = page.line(index);
        for (Hit hit : rules.phrases().hits(text, at, line.end())) {
            ResidueRule rule = hit.rule();
            boolean piece = rule.where() == Where.INLINE
                    || rule.where() == Where.TAIL
                    || rule.where() == Where.LINE_START && rule.to() != To.MATCH && at == line.start();
            if (piece && mayStand(rule, line, at) && page.isNear(rule.near(), index, at)) {
                Hit whole = whole(hit, line);
                if (whole != null) {
                    return whole;
                }
            }
        }
        return null;
    }

    /** What the pattern of a rule finds at its words or ending with them; null if it does not. */
    private @Nullable Hit whole(Hit hit, Line line) {
        ResidueRule rule = hit.rule();
        if (rule.from() == From.PATTERN) {
            int from = Math.max(line.start(), hit.end() - ResidueRule.PATTERN_REACH);
            int start = rule.find(text, from, hit.end());
            return start < 0 ? null : new Hit(rule, start, hit.end());
        }
        int end = rule.matchEnd(text, hit.start(), hit.end(), line.end());
        return end < 0 ? null : new Hit(rule, hit.start(), end);
    }

    private boolean mayStand(ResidueRule rule, Line line, int at) {
        return rule.begins() == Begins.ANYWHERE
                || at == line.start()
                || rule.begins() == Begins.SENTENCE && reach.beginsSentence(line.start(), at);
    }

    /** Hits with their ends, without overlap. What must stand at the end of the line is only given its first end here. */
    private List<Piece> inside(int index, List<Hit> hits) {
        Line line = page.line(index);
        List<Piece> pieces = new ArrayList<>(page.pieces(index));
        int free =
                pieces.isEmpty() ? line.start() : pieces.get(pieces.size() - 1).end();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.start() < free) {
                continue;
            }
            Piece piece = reach.of(hit, line, nextInside(hits, i, line.end()), free);
            pieces.add(piece);
            free = piece.end();
        }
        return pieces;
    }

    /** Where the next piece inside the line begins: it ends a headline. */
    private static int nextInside(List<Hit> hits, int index, int otherwise) {
        int far = hits.get(index).end() + ResidueRule.PATTERN_REACH;
        for (int j = index + 1; j < hits.size() && hits.get(j).start() <= far; j++) {
            if (hits.get(j).rule().where() == Where.INLINE) {
                return hits.get(j).start();
            }
        }
        return otherwise;
    }

    /** Keeps of the pieces that must stand at the end those that do, and adds the last words of the text. */
    private List<Piece> atTail(int index, List<Piece> pieces) {
        Line line = page.line(index);
        List<Piece> kept = new ArrayList<>();
        int limit = line.end();
        Piece last = lastWords(index, limit);
        if (last != null && (pieces.isEmpty() || pieces.get(pieces.size() - 1).end() <= last.start())) {
            kept.add(last);
            limit = last.start();
        }
        boolean open = true;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = reachesTo(pieces.get(i), limit);
            boolean reaches = open && Line.isBare(text, piece.end(), limit) && isShort(piece);
            if (reaches || piece.rule().where() != Where.TAIL) {
                kept.add(piece);
                limit = piece.start();
                open = reaches;
            }
        }
        Collections.reverse(kept);
        return kept;
    }

    private static Piece reachesTo(Piece piece, int limit) {
        boolean open = piece.rule().to() == To.LINE && piece.rule().where() == Where.TAIL;
        return open ? piece.until(limit) : piece;
    }

    private boolean isShort(Piece piece) {
        return piece.rule().to() != To.LINE
                || reach.isShort(piece.start(), piece.end(), piece.rule().most());
    }

    private @Nullable Piece lastWords(int index, int limit) {
        if (index < page.size() - LAST_LINES) {
            return null;
        }
        int from = Math.max(page.line(index).start(), limit - LAST_WORDS);
        for (ResidueRule rule : rules.lastWords()) {
            int start = page.isNear(rule.near(), index, limit) ? rule.find(text, from, limit) : -1;
            if (start >= 0) {
                return new Piece(start, limit, rule);
            }
        }
        return null;
    }
}
