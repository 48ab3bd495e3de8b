package dev.silang.ingest.html.feature;

import java.util.List;

/** What stands just before and after a block. */
final class NeighbourFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of(
            "prev-words",
            "prev-links",
            "prev-prose",
            "prev2-words",
            "prev2-links",
            "next-words",
            "next-links",
            "next-prose",
            "next2-words",
            "next2-links",
            "prev-same-box",
            "next-same-box",
            "near-prose",
            "prose-gap-before",
            "prose-gap-after");

    /** Blocks without prose from which a gap is as good as endless. */
    private static final int WIDEST_GAP = 20;

    private final PageFacts facts;
    private final int[] proseBefore;
    private final int[] proseAfter;

    NeighbourFeatures(PageFacts facts) {
        this.facts = facts;
        this.proseBefore = gaps(1);
        this.proseAfter = gaps(-1);
    }

    private int[] gaps(int step) {
        int[] gaps = new int[facts.size()];
        int since = WIDEST_GAP;
        for (int i = step > 0 ? 0 : gaps.length - 1; i >= 0 && i < gaps.length; i += step) {
            gaps[i] = Math.min(WIDEST_GAP, since);
            since = facts.isProse(i) ? 0 : since + 1;
        }
        return gaps;
    }

    @Override
    public void add(int i, Row row) {
        neighbour(i - 1, true, row);
        neighbour(i - 2, false, row);
        neighbour(i + 1, true, row);
        neighbour(i + 2, false, row);
        row.add(hasSameParent(i, i - 1));
        row.add(hasSameParent(i, i + 1));
        int prose = 0;
        for (int j = Math.max(0, i - 4); j <= Math.min(facts.size() - 1, i + 4); j++) {
            prose += j != i && facts.isProse(j) ? 1 : 0;
        }
        row.add(prose);
        row.add(proseBefore[i]);
        row.add(proseAfter[i]);
    }

    private boolean hasSameParent(int block, int other) {
        return facts.has(other) && facts.box(block).parent() == facts.box(other).parent();
    }

    private void neighbour(int i, boolean close, Row row) {
        boolean there = facts.has(i);
        row.add(there ? Math.min(60, facts.words(i)) : -1);
        row.add(there ? facts.blocks.get(i).counts().linkDensity() : -1);
        if (close) {
            row.add(there && facts.isProse(i));
        }
    }
}
