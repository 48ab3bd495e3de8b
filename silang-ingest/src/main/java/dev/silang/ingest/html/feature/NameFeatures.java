package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Hints;
import java.util.ArrayList;
import java.util.List;

/** The elements a block stands in, and what names of classes and ids around it hint at. */
final class NameFeatures implements FeatureGroup {
    private static final List<String> AROUND = List.of(
            "article",
            "main",
            "aside",
            "nav",
            "footer",
            "header",
            "figure",
            "figcaption",
            "form",
            "table",
            "ul",
            "ol",
            "li",
            "blockquote",
            "section",
            "dl");

    static final List<String> NAMES = names();

    private final PageFacts facts;

    /** For each box the tags of {@link #AROUND} that it is or stands in, as bits. */
    private final int[] tags;

    NameFeatures(PageFacts facts) {
        this.facts = facts;
        this.tags = new int[facts.page.boxes().size()];
        for (Box box : facts.page.boxes()) {
            int tag = AROUND.indexOf(box.element().normalName());
            tags[box.index()] = (box.parent() == null ? 0 : tags[box.parent().index()]) | (tag < 0 ? 0 : 1 << tag);
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String tag : AROUND) {
            names.add("in-" + tag + "-tag");
        }
        for (String id : Hints.installed().ids()) {
            names.add("own-" + id);
            names.add("near-" + id);
            names.add("far-" + id);
        }
        return List.copyOf(names);
    }

    @Override
    public void add(int i, Row row) {
        for (int tag = 0; tag < AROUND.size(); tag++) {
            row.add(tags[facts.box(i).index()] >> tag & 1);
        }
        hints(facts.box(i), row);
    }

    /** Own: the box itself; near: inside the main box, or four up; far: farther. */
    private void hints(Box box, Row row) {
        Box main = facts.main.box();
        int own = box.hints();
        int near = 0;
        int far = 0;
        boolean inside = box.isIn(main);
        int deepestFar = inside ? main.depth() : box.depth() - 5;
        for (Box at = box.parent(); at != null; at = at.parent()) {
            if (at.depth() > deepestFar) {
                near |= at.hints();
            } else {
                far |= at.hints();
            }
        }
        for (int bit = 0; bit < Hints.installed().ids().size(); bit++) {
            row.add(own >> bit & 1);
            row.add(near >> bit & 1);
            row.add(far >> bit & 1);
        }
    }
}
