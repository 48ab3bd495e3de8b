package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a block stands to the headline in the tree of boxes: an article mostly shares a small box with its headline, what
 * goes before and after it a larger one.
 */
final class HeadlineFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of(
            "headline-up",
            "headline-down",
            "headline-common-words",
            "headline-common-share",
            "in-headline-box",
            "headline-box-words",
            "headline-box-links");

    private static final int DEEPEST = 12;

    /** Words outside links from which a box around the headline holds more than it. */
    private static final int LEAST_WORDS = 50;

    private final PageFacts facts;

    /** The smallest box that holds the headline and some text; null if the page has no headline. */
    private final @Nullable Box around;

    HeadlineFeatures(PageFacts facts) {
        this.facts = facts;
        this.around = facts.headline < 0 ? null : around(facts.box(facts.headline));
    }

    @Override
    public void add(int i, Row row) {
        if (around == null) {
            NAMES.forEach(name -> row.add(-1));
            return;
        }
        Box box = facts.box(i);
        Box headline = facts.box(facts.headline);
        Box common = box.common(headline);
        row.add(Math.min(DEEPEST, headline.depth() - common.depth()));
        row.add(Math.min(DEEPEST, box.depth() - common.depth()));
        row.add(Math.log1p(common.words()));
        row.add((double) common.words() / Math.max(1, facts.allWords()));
        row.add(box.isIn(around));
        row.add(Math.log1p(around.words()));
        row.add(around.linkDensity());
    }

    private Box around(Box headline) {
        Box at = headline;
        while (at.parent() != null && at.words() - at.linkWords() - facts.words(facts.headline) < LEAST_WORDS) {
            at = at.parent();
        }
        return at;
    }
}
