package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.Prose;
import dev.silang.ingest.html.page.TagKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a block's text and element look like by themselves, and whether an earlier block has the same text. */
final class ShapeFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of(
            "words",
            "chars-per-word",
            "link-density",
            "links",
            "strong-density",
            "sentence-end",
            "commas-per-word",
            "upper-start",
            "upper-share",
            "digit-share",
            "after-break",
            "sentences",
            "has-bar",
            "colon-end",
            "heading-level",
            "is-p",
            "is-div",
            "is-li",
            "is-cell",
            "hidden",
            "repeat",
            "question");

    private final PageFacts facts;
    private final Set<String> seen = new HashSet<>();

    ShapeFeatures(PageFacts facts) {
        this.facts = facts;
    }

    /** The level of a heading's element; 0 of any other. */
    static int headingLevel(PageBlock block) {
        String name = block.box().element().normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6' ? name.charAt(1) - '0' : 0;
    }

    @Override
    public void add(int i, Row row) {
        PageBlock block = facts.blocks.get(i);
        PageBlock.Counts counts = block.counts();
        String text = block.text();
        TextShape shape = TextShape.of(text);
        double words = Math.max(1, counts.words());
        row.add(counts.words());
        row.add(text.length() / words);
        row.add(counts.linkDensity());
        row.add(counts.links());
        row.add(counts.strongDensity());
        row.add(Prose.endsSentence(text));
        row.add(shape.commas() / words);
        row.add(Character.isUpperCase(text.charAt(0)));
        row.add(shape.upperWords() / words);
        row.add((double) shape.digits() / text.length());
        row.add(counts.afterBreak());
        row.add(shape.sentences());
        row.add(shape.bars());
        row.add(text.endsWith(":"));
        element(block, row);
        row.add(!seen.add(text));
        row.add(text.endsWith("?"));
    }

    private static void element(PageBlock block, Row row) {
        String name = block.box().element().normalName();
        row.add(headingLevel(block));
        row.add(name.equals("p"));
        row.add(name.equals("div"));
        row.add(name.equals("li"));
        row.add(TagKind.isCell(name));
        row.add(block.box().hidden());
    }
}
