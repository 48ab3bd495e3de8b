package dev.silang.ingest.html;

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

    NameFeatures(PageFacts facts) {
        this.facts = facts;
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
        tags(facts.box(i), row);
        hints(facts.box(i), row);
    }

    private static void tags(Box box, Row row) {
        boolean[] found = new boolean[AROUND.size()];
        for (Box at = box; at != null; at = at.parent) {
            int tag = AROUND.indexOf(at.element.normalName());
            if (tag >= 0) {
                found[tag] = true;
            }
        }
        for (boolean one : found) {
            row.add(one);
        }
    }

    /** Own: the box itself; near: inside the main box, or four up; far: farther. */
    private void hints(Box box, Row row) {
        Box main = facts.main.box();
        int own = box.hints;
        int near = 0;
        int far = 0;
        int up = 0;
        boolean inside = box.isIn(main);
        for (Box at = box.parent; at != null; at = at.parent) {
            up++;
            boolean close = inside ? at != main && at.isIn(main) : up <= 4;
            if (close) {
                near |= at.hints;
            } else {
                far |= at.hints;
            }
        }
        for (int bit = 0; bit < Hints.installed().ids().size(); bit++) {
            row.add(own >> bit & 1);
            row.add(near >> bit & 1);
            row.add(far >> bit & 1);
        }
    }
}
