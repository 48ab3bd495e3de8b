package dev.silang.ingest.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element of the page with what stands in it, counted once when the page is divided. */
final class Box {
    final Element element;
    final @Nullable Box parent;
    final int depth;

    /** Hints of its own name, class, id and role, as a set of bits. */
    final int hints;

    /** Hints of it and everything around it. */
    final int inherited;

    int words;
    int linkWords;
    int blocks;

    /** Words in blocks that read like prose. */
    int proseWords;

    int proseBlocks;
    int commas;

    /** Order of the first block in it among the blocks of the page. */
    int firstBlock = -1;

    double score;

    Box(Element element, @Nullable Box parent, int hints) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hints = hints;
        this.inherited = parent == null ? hints : hints | parent.inherited;
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
