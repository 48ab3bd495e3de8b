package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.Prose;
import java.util.List;

/**
 * The box that holds most of the article, as Readability finds it: each block of prose speaks for the box around it and
 * half as much for the next, names and links count for or against.
 *
 * @see <a href="https://github.com/mozilla/readability">Mozilla Readability, the scoring</a>
 */
record MainBox(Box box) {
    static MainBox of(Division page) {
        double[] scores = new double[page.boxes().size()];
        for (PageBlock block : page.blocks()) {
            if (Prose.is(block)) {
                speak(block, scores);
            }
        }
        Box best = page.boxes().isEmpty() ? null : page.boxes().get(0);
        double most = 0;
        for (Box box : page.boxes()) {
            double score = scores[box.index()] * (1 - box.linkDensity());
            if (score > most) {
                most = score;
                best = box;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("a page without a box");
        }
        return new MainBox(widened(best));
    }

    private static void speak(PageBlock block, double[] scores) {
        double worth =
                Math.min(60, block.counts().words()) * (1 - block.counts().linkDensity());
        worth = block.box().hidden() ? worth / 4 : worth;
        Box parent = block.box().parent();
        boolean paragraph = List.of("p", "li", "pre", "h2", "h3")
                .contains(block.box().element().normalName());
        Box at = paragraph && parent != null ? parent : block.box();
        for (double share = 1; share > 0.2 && at != null; share /= 2) {
            scores[at.index()] += worth * share;
            at = at.parent();
        }
    }

    /** The box around it, for as long as that one adds prose and little else. */
    private static Box widened(Box box) {
        Box best = box;
        for (Box at = box.parent(); at != null && !at.element().normalName().equals("body"); at = at.parent()) {
            int added = at.words() - best.words();
            int prose = at.proseWords() - best.proseWords();
            if (prose > 0.7 * added && prose > 0.15 * best.proseWords()) {
                best = at;
            }
        }
        return best;
    }
}
