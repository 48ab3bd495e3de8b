package dev.silang.ingest.html;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the blocks of a page that are its article. */
final class BodyChooser {
    /** Probability from which a block is taken; see docs/EXTRACTION.md for what others cost. */
    private static final double LEAST = 0.4;

    /** The same on the second pass over a page of which next to nothing was taken. */
    private static final double RELAXED = 0.15;

    /** Words of an article below which the second pass is made. */
    private static final int LEAST_WORDS = 25;

    /** A block of so many words that stands in the article already is left out. */
    private static final int REPEATABLE = 8;

    private static final double MOST_REPEATED = 0.8;

    private final List<PageBlock> blocks;
    private final double[] probability;
    private final BitSet repeated = new BitSet();

    private BodyChooser(List<PageBlock> blocks, double[] probability) {
        this.blocks = blocks;
        this.probability = probability;
    }

    /**
     * @param taken for each block of the page whether it is in the article
     * @param repeated for each block whether it would be but for another with the same words
     * @param relaxed whether the second pass was needed
     */
    record Choice(BitSet taken, BitSet repeated, boolean relaxed) {}

    static Choice choose(Division page, double[] probability) {
        BodyChooser chooser = new BodyChooser(page.blocks(), probability);
        BitSet taken = chooser.take(page, LEAST);
        if (chooser.words(taken) >= LEAST_WORDS) {
            return new Choice(taken, chooser.repeated, false);
        }
        BodyChooser second = new BodyChooser(page.blocks(), probability);
        BitSet more = second.take(page, RELAXED);
        return new Choice(more, second.repeated, true);
    }

    private BitSet take(Division page, double least) {
        Box top = top(page);
        BitSet taken = new BitSet();
        Set<Long> seen = new HashSet<>();
        for (boolean inside : new boolean[] {true, false}) {
            for (int i = 0; i < blocks.size(); i++) {
                PageBlock block = blocks.get(i);
                if (probability[i] < least || block.box().isIn(top) != inside) {
                    continue;
                }
                Set<Long> runs = Shingles.runs(block.text());
                repeated.set(i, isRepeated(block, runs, seen));
                taken.set(i, !repeated.get(i));
                seen.addAll(runs);
            }
        }
        return taken;
    }

    private static boolean isRepeated(PageBlock block, Set<Long> runs, Set<Long> seen) {
        if (block.counts().words() < REPEATABLE) {
            return false;
        }
        int known = 0;
        for (Long run : runs) {
            known += seen.contains(run) ? 1 : 0;
        }
        return known > MOST_REPEATED * runs.size();
    }

    /** The box with the greatest sum of words that probably are article over those that are not. */
    private Box top(Division page) {
        double[] sums = new double[page.boxes().size()];
        for (int i = 0; i < probability.length; i++) {
            double worth = blocks.get(i).counts().words() * (probability[i] - 0.5);
            for (Box at = blocks.get(i).box(); at != null; at = at.parent) {
                sums[at.index] += worth;
            }
        }
        Box best = page.boxes().get(0);
        for (Box box : page.boxes()) {
            best = box.blocks > 0 && sums[box.index] >= sums[best.index] ? box : best;
        }
        return best;
    }

    private int words(BitSet taken) {
        return taken.stream().map(i -> blocks.get(i).counts().words()).sum();
    }
}
