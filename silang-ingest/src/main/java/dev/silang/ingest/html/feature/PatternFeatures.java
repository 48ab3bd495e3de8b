package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all blocks have in common that stand in the same elements and classes: repeated parts of a page share them. */
final class PatternFeatures implements FeatureGroup {
    static final List<String> NAMES =
            List.of("pattern-blocks", "pattern-words", "pattern-links", "pattern-prose", "pattern-share");

    /** Boxes of a pattern: a block's own and those around it. */
    private static final int BOXES = 3;

    private final PageFacts facts;
    private final Sums[] patterns;

    /** Sums over all blocks of one pattern. */
    private static final class Sums {
        private int blocks;
        private double words;
        private int linkWords;
        private int proseWords;
    }

    PatternFeatures(PageFacts facts) {
        this.facts = facts;
        this.patterns = new Sums[facts.size()];
        Map<String, Sums> byPattern = new HashMap<>();
        for (int i = 0; i < patterns.length; i++) {
            Sums sums = byPattern.computeIfAbsent(pattern(facts.box(i)), key -> new Sums());
            sums.blocks++;
            sums.words += facts.words(i);
            sums.linkWords += facts.linkWords(i);
            sums.proseWords += facts.isProse(i) ? facts.words(i) : 0;
            patterns[i] = sums;
        }
    }

    private static String pattern(Box box) {
        StringBuilder pattern = new StringBuilder();
        Box at = box;
        for (int i = 0; i < BOXES && at != null; i++) {
            pattern.append(at.element().normalName())
                    .append('.')
                    .append(at.element().className())
                    .append('/');
            at = at.parent();
        }
        return pattern.toString();
    }

    @Override
    public void add(int i, Row row) {
        Sums sums = patterns[i];
        row.add(Math.min(100, sums.blocks));
        row.add(sums.words / sums.blocks);
        row.add(sums.words == 0 ? 0 : sums.linkWords / sums.words);
        row.add(sums.words == 0 ? 0 : sums.proseWords / sums.words);
        row.add(sums.words / Math.max(1, facts.allWords()));
    }
}
