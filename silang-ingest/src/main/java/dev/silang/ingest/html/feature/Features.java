package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.meta.Clues;
import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Division;
import dev.silang.model.FeatureSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Describes each block of a page by numbers that mean the same on every page: its shape, its place, its neighbours, its
 * boxes, what names around it hint at. No word of any language is among them.
 */
public final class Features {
    private static final FeatureSet NAMES = FeatureSet.of(Stream.of(
                    ShapeFeatures.NAMES,
                    PlaceFeatures.NAMES,
                    HeadlineFeatures.NAMES,
                    LeadFeatures.NAMES,
                    NeighbourFeatures.NAMES,
                    PatternFeatures.NAMES,
                    BoxFeatures.NAMES,
                    ClueFeatures.NAMES,
                    NameFeatures.NAMES)
            .flatMap(List::stream)
            .toList());

    private final PageFacts facts;
    private final List<FeatureGroup> groups;

    /** @throws IllegalArgumentException if the page has no block */
    public Features(Division page, Clues clues) {
        this.facts = new PageFacts(page, clues);
        this.groups = List.of(
                new ShapeFeatures(facts),
                new PlaceFeatures(facts),
                new HeadlineFeatures(facts),
                new LeadFeatures(facts),
                new NeighbourFeatures(facts),
                new PatternFeatures(facts),
                new BoxFeatures(facts),
                new ClueFeatures(facts),
                new NameFeatures(facts));
    }

    /** What the numbers of a row mean. */
    public static FeatureSet set() {
        return NAMES;
    }

    /** The box that holds most of the article. */
    public Box main() {
        return facts.main.box();
    }

    /** The block that says the page's title; -1 if none does. */
    public int headline() {
        return facts.headline;
    }

    /** The numbers of a block, in the order of {@link #set()}; asked for each block once, in order. */
    public double[] row(int block) {
        Row row = new Row(NAMES.size());
        for (FeatureGroup group : groups) {
            group.add(block, row);
        }
        return row.values();
    }
}
