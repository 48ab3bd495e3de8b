package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.Box;
import java.util.List;

/**
 * Where a block stands to the lead, the first prose after the headline: in one box with it, or how many boxes away. A
 * list of teasers before the headline or comments behind the article may hold more prose than the article; neither
 * shares a box with its lead.
 */
final class LeadFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of("lead-same", "lead-up", "lead-down", "lead-gap");

    private static final int DEEPEST = 10;

    private final PageFacts facts;
    private final int lead;

    LeadFeatures(PageFacts facts) {
        this.facts = facts;
        this.lead = facts.headline < 0 ? -1 : lead();
    }

    /** -1 if there is none. */
    private int lead() {
        for (int i = facts.headline + 1; i < facts.size(); i++) {
            if (facts.isProse(i) && !facts.box(i).hidden()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void add(int i, Row row) {
        if (lead < 0) {
            NAMES.forEach(name -> row.add(-1));
            return;
        }
        Box own = facts.parent(i);
        Box there = facts.parent(lead);
        Box common = own.common(there);
        row.add(own == there);
        row.add(Math.min(DEEPEST, there.depth() - common.depth()));
        row.add(Math.min(DEEPEST, own.depth() - common.depth()));
        row.add(Math.max(-50, Math.min(100, i - lead)));
    }
}
