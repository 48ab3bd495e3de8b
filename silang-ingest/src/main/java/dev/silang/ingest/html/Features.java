package dev.silang.ingest.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * Describes each block of a page by numbers that mean the same on every page: its shape, its place, its neighbours, its
 * boxes, what names around it hint at. No word of any language is among them.
 */
final class Features {
    private static final List<String> NAMES = Stream.of(
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
            .toList();

    private final PageFacts facts;

    Features(Division page, Clues clues) {
        this.facts = new PageFacts(page, clues);
    }

    static List<String> featureNames() {
        return NAMES;
    }

    PageBlock block(int i) {
        return facts.blocks.get(i);
    }

    MainBox main() {
        return facts.main;
    }

    int headlineBlock() {
        return facts.headline;
    }

    /** One row a block, its columns as {@link #featureNames()} says. */
    float[][] rows() {
        List<FeatureGroup> groups = List.of(
                new ShapeFeatures(facts),
                new PlaceFeatures(facts),
                new HeadlineFeatures(facts),
                new LeadFeatures(facts),
                new NeighbourFeatures(facts),
                new PatternFeatures(facts),
                new BoxFeatures(facts),
                new ClueFeatures(facts),
                new NameFeatures(facts));
        float[][] rows = new float[facts.size()][];
        for (int i = 0; i < rows.length; i++) {
            Row row = new Row(NAMES.size());
            for (FeatureGroup group : groups) {
                group.add(i, row);
            }
            rows[i] = row.values();
        }
        return rows;
    }
}
