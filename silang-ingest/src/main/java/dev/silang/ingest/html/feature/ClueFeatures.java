package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.Shingles;
import java.util.List;

/** How much of a block the page's head has said already: the text in its JSON-LD, the summary in its tags. */
final class ClueFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of("has-body", "in-body", "has-summary", "in-summary", "after-summary");

    /** Words that a block must share with the summary to be where it was taken from. */
    private static final double LEAST_SHARED = 3.6;

    private final PageFacts facts;
    private final Shingles body;
    private final Shingles summary;
    private final double[] inSummary;
    private final int summaryBlock;

    ClueFeatures(PageFacts facts) {
        this.facts = facts;
        this.body = new Shingles(facts.clues.body());
        this.summary = new Shingles(facts.clues.summary());
        this.inSummary = new double[facts.size()];
        for (int i = 0; i < inSummary.length && !summary.isEmpty(); i++) {
            inSummary[i] = summary.share(facts.runs(i));
        }
        this.summaryBlock = findSummaryBlock();
    }

    /** The longest block that the summary was taken from; a later one must be longer by a fifth; -1 if there is none. */
    private int findSummaryBlock() {
        int best = -1;
        double least = LEAST_SHARED;
        for (int i = 0; i < inSummary.length; i++) {
            double shared = inSummary[i] * (facts.words(i) - facts.linkWords(i));
            if (shared > least) {
                least = shared * 1.2;
                best = i;
            }
        }
        return best;
    }

    /** The block that the summary was taken from; -1 if there is none. */
    int summaryBlock() {
        return summaryBlock;
    }

    @Override
    public void add(int i, Row row) {
        row.add(!body.isEmpty());
        row.add(body.isEmpty() ? -1 : body.share(facts.runs(i)));
        row.add(summary.isEmpty() ? 0 : summaryBlock < 0 ? 1 : 2);
        row.add(summary.isEmpty() ? -1 : inSummary[i]);
        row.add(summaryBlock < 0 ? -100 : Math.max(-50, Math.min(100, i - summaryBlock)));
    }
}
