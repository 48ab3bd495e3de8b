package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.Box;
import java.util.List;

/** The boxes a block stands in, and where it stands to the page's main box and other landmarks. */
final class BoxFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of(
            "box-words",
            "box-links",
            "box-prose-share",
            "box-blocks",
            "parent-words",
            "parent-links",
            "parent-prose-share",
            "parent-blocks",
            "grand-links",
            "grand-prose-share",
            "in-main",
            "main-up",
            "main-down",
            "main-sibling",
            "parent-share-of-main",
            "in-text-main",
            "text-main-up",
            "text-main-is-main",
            "in-body-box",
            "in-best-body-box",
            "in-article-box",
            "in-best-article-box",
            "in-comments",
            "heading-gap",
            "heading-level-before",
            "heading-is-headline",
            "headings-since-headline");

    private final PageFacts facts;
    private final Landmarks landmarks;

    BoxFeatures(PageFacts facts) {
        this.facts = facts;
        this.landmarks = new Landmarks(facts.page, facts.headline);
    }

    @Override
    public void add(int i, Row row) {
        Box box = facts.box(i);
        Box parent = box.around();
        Box grand = parent.around();
        box(box, row);
        box(parent, row);
        row.add(grand.linkDensity());
        row.add(proseShare(grand));
        main(box, parent, row);
        landmarks(box, row);
        landmarks.headings(i, row::add);
    }

    private static void box(Box box, Row row) {
        row.add(Math.log1p(box.words()));
        row.add(box.linkDensity());
        row.add(proseShare(box));
        row.add(Math.log1p(box.blocks()));
    }

    private static double proseShare(Box box) {
        return box.words() == 0 ? 0 : (double) box.proseWords() / box.words();
    }

    private void main(Box box, Box parent, Row row) {
        Box main = facts.main.box();
        Box common = box.common(main);
        row.add(common == main);
        row.add(Math.min(10, main.depth() - common.depth()));
        row.add(Math.min(10, box.depth() - common.depth()));
        row.add(common == main.parent());
        row.add((double) parent.proseWords() / Math.max(1, main.proseWords()));
    }

    private void landmarks(Box box, Row row) {
        Box main = facts.main.box();
        Box text = landmarks.textMain();
        row.add(box.isIn(text));
        row.add(Math.min(10, text.depth() - box.common(text).depth()));
        row.add(text == main ? 1 : main.isIn(text) ? 2 : text.isIn(main) ? 3 : 0);
        row.add(landmarks.bodies().in(box));
        row.add(landmarks.bodies().inBest(box));
        row.add(landmarks.articles().in(box));
        row.add(landmarks.articles().inBest(box));
        row.add(landmarks.isComment(box));
    }
}
