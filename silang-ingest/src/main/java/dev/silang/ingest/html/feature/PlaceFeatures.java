package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.Shingles;
import java.util.List;

/** Where a block stands in the page: from its ends, its headline and the first and last prose of the main box. */
final class PlaceFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of(
            "position",
            "words-before",
            "words-after",
            "blocks-after-headline",
            "words-after-headline",
            "equals-headline",
            "headline-share",
            "first-prose",
            "last-prose",
            "in-prose-range");

    private final PageFacts facts;
    private final Shingles title;
    private final int firstProse;
    private final int lastProse;

    PlaceFeatures(PageFacts facts) {
        this.facts = facts;
        this.title = new Shingles(facts.clues.title());
        int first = -1;
        int last = -1;
        for (int i = 0; i < facts.size(); i++) {
            if (facts.isProse(i) && facts.box(i).isIn(facts.main.box())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        this.firstProse = first;
        this.lastProse = last;
    }

    @Override
    public void add(int i, Row row) {
        int headline = facts.headline;
        row.add((double) i / facts.size());
        row.add((double) facts.wordsBefore(i) / Math.max(1, facts.allWords()));
        row.add(facts.allWords() - facts.wordsBefore(i + 1));
        row.add(headline < 0 ? -100 : Math.max(-50, Math.min(100, i - headline)));
        row.add(headline < 0 || i < headline ? -1 : facts.wordsBefore(i) - facts.wordsBefore(headline));
        row.add(i == headline);
        row.add(headline < 0 ? 0 : titleShare(i));
        row.add(firstProse < 0 ? 99 : Math.max(-50, Math.min(50, i - firstProse)));
        row.add(lastProse < 0 ? 99 : Math.max(-50, Math.min(50, lastProse - i)));
        row.add(i >= firstProse && i <= lastProse);
    }

    private double titleShare(int i) {
        return facts.blocks.get(i).text().length() > Headline.LONGEST ? 0 : title.share(facts.runs(i));
    }
}
