package dev.silang.ingest.html;

import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.Shingles;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Chooses the blocks of a page that are its article. */
final class BodyChooser {
    /**
     * Taking a block raises the expected F1 as long as its probability is at least half of it. Other shares from 0.3 to
     * 0.5 give the same F1 on pages left out, with more recall and less precision.
     */
    private static final double SHARE_OF_BEST = 0.5;

    /** The same on the second pass over a page of which next to nothing was taken. */
    private static final double RELAXED = 0.15;

    /** Words of an article below which the second pass is made. */
    private static final int LEAST_WORDS = 25;

    /** A block of so many words that the article has from another box already is left out. */
    private static final int REPEATABLE = 8;

    private static final double MOST_REPEATED = 0.8;

    private final List<PageBlock> blocks;
    private final double[] probability;
    private final BitSet repeated = new BitSet();
    private final BitSet notices = new BitSet();

    private BodyChooser(List<PageBlock> blocks, double[] probability) {
        this.blocks = blocks;
        this.probability = probability;
    }

    /**
     * @param taken for each block of the page whether it is in the article
     * @param repeated for each block whether it would be but for another with the same words
     * @param notices for each block whether it would be but for what it says to the site's readers
     * @param relaxed whether the second pass was needed
     */
    record Choice(BitSet taken, BitSet repeated, BitSet notices, boolean relaxed) {}

    static Choice choose(Division page, double[] probability) {
        BodyChooser chooser = new BodyChooser(page.blocks(), probability);
        BitSet taken = chooser.take(page, Math.max(RELAXED, SHARE_OF_BEST * chooser.expected()));
        if (chooser.words(taken) >= LEAST_WORDS) {
            return new Choice(taken, chooser.repeated, chooser.notices, false);
        }
        BodyChooser second = new BodyChooser(page.blocks(), probability);
        BitSet more = second.take(page, RELAXED);
        return new Choice(more, second.repeated, second.notices, true);
    }

    /**
     * The greatest F1 of words that taking all blocks from some probability up can be expected to have, so that a page
     * of which nothing is sure is not left empty.
     *
     * @see <a href="https://doi.org/10.1007/978-3-662-44851-9_15">Lipton, Elkan and Naryanaswamy, 2014</a>
     */
    private double expected() {
        int[] order = IntStream.range(0, probability.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -probability[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double wanted = 0;
        for (int i : order) {
            wanted += probability[i] * words(i);
        }
        double best = 0;
        double right = 0;
        double taken = 0;
        for (int i : order) {
            right += probability[i] * words(i);
            taken += words(i);
            best = Math.max(best, taken + wanted == 0 ? 0 : 2 * right / (taken + wanted));
        }
        return best;
    }

    private int words(int block) {
        return blocks.get(block).counts().words();
    }

    private BitSet take(Division page, double least) {
        Box top = top(page);
        BitSet taken = new BitSet();
        Map<Long, Box> seen = new HashMap<>();
        for (boolean inside : new boolean[] {true, false}) {
            for (int i = 0; i < blocks.size(); i++) {
                PageBlock block = blocks.get(i);
                if (probability[i] < least || block.box().isIn(top) != inside) {
                    continue;
                }
                long[] runs = Shingles.runs(block.text());
                repeated.set(i, isRepeated(block, runs, seen));
                taken.set(i, !repeated.get(i));
                Box around = block.box().around();
                for (long run : runs) {
                    seen.putIfAbsent(run, around);
                }
            }
        }
        takeTables(taken);
        Continuation.of(blocks, taken).stream().filter(i -> !repeated.get(i)).forEach(taken::set);
        leaveOutNotices(taken);
        leaveOutHidden(taken);
        return taken;
    }

    /** Of a table with heads all rows are taken if one is. */
    private void takeTables(BitSet taken) {
        Set<Element> tables = new HashSet<>();
        taken.stream()
                .mapToObj(i -> TableRow.table(blocks.get(i)))
                .filter(Objects::nonNull)
                .forEach(tables::add);
        for (int i = 0; i < blocks.size() && !tables.isEmpty(); i++) {
            Element table = TableRow.table(blocks.get(i));
            if (table != null && tables.contains(table)) {
                taken.set(i);
            }
        }
    }

    private void leaveOutNotices(BitSet taken) {
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            if (Confidence.isNotice(blocks.get(i).text(), words(i))) {
                taken.clear(i);
                notices.set(i);
            }
        }
    }

    /** An article may be hidden until a script shows it, but not a part of one. */
    private void leaveOutHidden(BitSet taken) {
        BitSet hidden = new BitSet();
        taken.stream().filter(i -> blocks.get(i).box().hidden()).forEach(hidden::set);
        if (2 * words(hidden) < words(taken)) {
            taken.andNot(hidden);
        }
    }

    /** Recipes, tables and songs say the same again in one box; a summary or a quotation says it in another. */
    private static boolean isRepeated(PageBlock block, long[] runs, Map<Long, Box> seen) {
        if (block.counts().words() < REPEATABLE) {
            return false;
        }
        int known = 0;
        Box around = block.box().around();
        for (long run : runs) {
            Box first = seen.get(run);
            known += first != null && first != around ? 1 : 0;
        }
        return known > MOST_REPEATED * runs.length;
    }

    /** The box with the greatest sum of words that probably are article over those that are not. */
    private Box top(Division page) {
        double[] sums = new double[page.boxes().size()];
        for (int i = 0; i < probability.length; i++) {
            double worth = blocks.get(i).counts().words() * (probability[i] - 0.5);
            for (Box at = blocks.get(i).box(); at != null; at = at.parent()) {
                sums[at.index()] += worth;
            }
        }
        Box best = page.boxes().get(0);
        for (Box box : page.boxes()) {
            best = box.blocks() > 0 && sums[box.index()] >= sums[best.index()] ? box : best;
        }
        return best;
    }

    private int words(BitSet taken) {
        return taken.stream().map(this::words).sum();
    }
}
