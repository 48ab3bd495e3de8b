package dev.silang.ingest.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element of the page with what stands in it, counted once when the page is divided. */
final class Box {
    private static final int PATH = 6;

    /** Longer styles hold pictures, not rules. */
    private static final int LONGEST_STYLE = 500;

    final Element element;
    final @Nullable Box parent;
    final int depth;

    /** Its place among the boxes of the page. */
    final int index;

    /** How many elements of its name its parent box has up to it. */
    private final int order;

    /** Hints of its own name, class, id and role, as a set of bits. */
    final int hints;

    /** Whether the page shows nothing of it until a script says so. */
    final boolean hidden;

    private final Map<String, Integer> children = new HashMap<>(4);

    int words;
    int linkWords;
    int blocks;

    /** Words in blocks that read like prose. */
    int proseWords;

    int proseBlocks;
    /** Order of the first block in it among the blocks of the page. */
    int firstBlock = -1;

    double score;

    Box(Element element, @Nullable Box parent, int index, int hints) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.index = index;
        this.order = parent == null ? 1 : parent.children.merge(element.normalName(), 1, Integer::sum);
        this.hints = hints;
        this.hidden = isHidden(element) || parent != null && parent.hidden;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < LONGEST_STYLE
                && style.replace(" ", "").contains("display:none");
    }

    /** The boxes around it, the innermost six: {@code article > div:nth-of-type(2) > p}. */
    String path() {
        StringBuilder path = new StringBuilder();
        Box at = this;
        for (int i = 0; i < PATH && at != null; i++) {
            String name = at.element.normalName();
            path.insert(0, path.isEmpty() ? "" : " > ")
                    .insert(0, at.order == 1 ? name : name + ":nth-of-type(" + at.order + ")");
            at = at.parent;
        }
        return path.toString();
    }

    double linkDensity() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    /** Whether {@code other} is this box or around it. */
    boolean isIn(Box other) {
        Box at = this;
        while (at.depth > other.depth && at.parent != null) {
            at = at.parent;
        }
        return at == other;
    }

    /** The smallest box that holds both. */
    Box common(Box other) {
        Box a = this;
        Box b = other;
        while (a != b) {
            if (a.depth >= b.depth && a.parent != null) {
                a = a.parent;
            } else if (b.parent != null) {
                b = b.parent;
            } else {
                return a;
            }
        }
        return a;
    }
}
