package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.Hints;
import dev.silang.ingest.html.page.PageBlock;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;

/** Parts of a page by which its other parts are told: boxes that say they hold the article, comments, headings. */
final class Landmarks {
    /** Letters from which a paragraph counts, as in Readability. */
    private static final int LEAST_LENGTH = 25;

    /** Words from which a box that says it holds the article does. */
    private static final int LEAST_WORDS = 10;

    private static final List<String> PARAGRAPHS = List.of("p", "li", "tr");

    private final Division page;
    private final int headline;
    private final BitSet comments;
    private final Kind bodies;
    private final Kind articles;
    private final Box textMain;
    private final int[] headingBefore;

    /**
     * Boxes of one kind.
     *
     * @param inside boxes that are of it or in one
     * @param best those in the one with most text that is no link
     */
    record Kind(BitSet inside, BitSet best) {
        /** 1 in one of them, 0 outside, -1 if there are none. */
        int in(Box box) {
            return inside.isEmpty() ? -1 : inside.get(box.index()) ? 1 : 0;
        }

        int inBest(Box box) {
            return best.isEmpty() ? -1 : best.get(box.index()) ? 1 : 0;
        }
    }

    Landmarks(Division page, int headline) {
        this.page = page;
        this.headline = headline;
        int body = Hints.installed().bit("body");
        int comment = Hints.installed().bit("comment");
        this.comments = inside(box -> (box.hints() & comment) != 0 && box.firstBlock() > Math.max(0, headline));
        this.bodies = kind(box -> (box.hints() & body) != 0 && !comments.get(box.index()));
        this.articles = kind(box -> box.element().normalName().equals("article"));
        this.textMain = findTextMain();
        this.headingBefore = headings();
    }

    /** Boxes that are of a kind or in one. */
    private BitSet inside(Predicate<Box> kind) {
        BitSet inside = new BitSet();
        for (Box box : page.boxes()) {
            inside.set(
                    box.index(), box.parent() != null && inside.get(box.parent().index()) || kind.test(box));
        }
        return inside;
    }

    private Kind kind(Predicate<Box> kind) {
        Predicate<Box> full = kind.and(box -> box.words() - box.linkWords() >= LEAST_WORDS);
        Box best = null;
        for (Box box : page.boxes()) {
            if (full.test(box)) {
                best = best == null || box.words() - box.linkWords() > best.words() - best.linkWords() ? box : best;
            }
        }
        Box most = best;
        return new Kind(inside(full), most == null ? new BitSet() : inside(box -> box == most));
    }

    /** Where paragraphs of any kind stand together, be they sentences or not. */
    private Box findTextMain() {
        double[] scores = new double[page.boxes().size()];
        for (PageBlock block : page.blocks()) {
            if (block.text().length() >= LEAST_LENGTH
                    && block.counts().linkDensity() <= 0.5
                    && !block.box().hidden()) {
                speak(block, scores);
            }
        }
        Box best = page.boxes().get(0);
        double most = 0;
        for (Box box : page.boxes()) {
            double score = scores[box.index()] * (1 - box.linkDensity());
            if (score > most) {
                most = score;
                best = box;
            }
        }
        return best;
    }

    private static void speak(PageBlock block, double[] scores) {
        boolean paragraph = PARAGRAPHS.contains(block.box().element().normalName());
        Box at = paragraph && block.box().parent() != null ? block.box().parent() : block.box();
        double worth = 1 + Math.min(3, block.text().length() / 100.0);
        scores[at.index()] += worth;
        if (at.parent() != null) {
            scores[at.parent().index()] += worth / 2;
        }
    }

    private int[] headings() {
        int[] before = new int[page.blocks().size()];
        int last = -1;
        for (int i = 0; i < before.length; i++) {
            before[i] = last;
            last = ShapeFeatures.headingLevel(page.blocks().get(i)) > 0 ? i : last;
        }
        return before;
    }

    Box textMain() {
        return textMain;
    }

    Kind bodies() {
        return bodies;
    }

    Kind articles() {
        return articles;
    }

    boolean isComment(Box box) {
        return comments.get(box.index());
    }

    /** Blocks since the last heading, its level, whether it is the headline, headings since the headline. */
    void headings(int i, DoubleConsumer row) {
        int heading = headingBefore[i];
        row.accept(heading < 0 ? 50 : Math.min(50, i - heading));
        row.accept(heading < 0 ? 0 : ShapeFeatures.headingLevel(page.blocks().get(heading)));
        row.accept(heading >= 0 && heading == headline ? 1 : 0);
        int since = 0;
        for (int at = heading; at > headline && since < 10; at = headingBefore[at]) {
            since++;
        }
        row.accept(headline < 0 || i < headline ? -1 : since);
    }
}
