package dev.silang.ingest.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Divides a page into blocks of text and the boxes they stand in, in one walk without recursion. */
public final class Divider implements NodeVisitor {
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    private final Line line = new Line();
    private @Nullable Box box;
    private int deepest;

    /** The row of a table of data that the walk is in: its cells make one block. */
    private @Nullable Element row;

    /** The silent element that the walk is in. */
    private @Nullable Node silent;

    private final Set<Element> without;

    private Divider(Set<Element> without) {
        this.without = without;
    }

    /** The blocks of what is below an element. */
    public static Division divide(Element root) {
        return divide(root, Set.of());
    }

    /**
     * The same as if some elements were not there.
     *
     * @param without told apart by identity
     */
    public static Division divide(Element root, Set<Element> without) {
        Divider divider = new Divider(without);
        root.traverse(divider);
        return new Division(divider.blocks, divider.boxes, divider.deepest);
    }

    @Override
    public void head(Node node, int depth) {
        deepest = Math.max(deepest, depth);
        if (silent != null) {
            return;
        }
        if (node instanceof TextNode text) {
            if (box != null) {
                line.append(text);
            }
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        if (without.contains(element)) {
            flush();
            silent = element;
            return;
        }
        TagKind kind = kind(element);
        switch (kind) {
            case SILENT -> silent = element;
            case BREAK -> line.lineBreak();
            case BLOCK -> {
                if (row != null && TagKind.isCell(element.normalName())) {
                    line.space();
                    return;
                }
                flush();
                row = row == null && isRow(element) ? element : row;
                box = new Box(element, box, boxes.size(), Hints.installed().of(element));
                boxes.add(box);
            }
            case INLINE -> line.enter(element);
        }
    }

    /** What an element does: one inside a line that is hidden is silent, a template that makes a shadow tree is shown. */
    private static TagKind kind(Element element) {
        TagKind kind = TagKind.of(element.normalName());
        if (kind == TagKind.INLINE && Box.isHidden(element)) {
            return TagKind.SILENT;
        }
        return kind == TagKind.SILENT && element.hasAttr("shadowrootmode") ? TagKind.BLOCK : kind;
    }

    @Override
    public void tail(Node node, int depth) {
        if (silent != null) {
            silent = silent.equals(node) ? null : silent;
        } else if (node instanceof Element element) {
            if (box != null && box.element().equals(element)) {
                flush();
                row = element.equals(row) ? null : row;
                box = box.parent();
            } else {
                line.leave(element);
            }
        }
    }

    /** Whether an element is a table's row of plain cells, and not part of a page laid out by a table. */
    private static boolean isRow(Element element) {
        if (!element.normalName().equals("tr") || element.childrenSize() < 2) {
            return false;
        }
        for (Element cell = element.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (!isPlain(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(Element cell) {
        for (Element child = cell.firstElementChild(); child != null; child = child.nextElementSibling()) {
            TagKind kind = TagKind.of(child.normalName());
            if (kind == TagKind.BLOCK && !(child.normalName().equals("p") && cell.childrenSize() == 1)
                    || kind == TagKind.BREAK) {
                return false;
            }
        }
        return true;
    }

    private void flush() {
        if (box != null) {
            int first = blocks.size();
            line.flush(box, blocks);
            for (int i = first; i < blocks.size(); i++) {
                count(blocks.get(i), i, box);
            }
        }
    }

    private static void count(PageBlock block, int order, Box in) {
        boolean prose = Prose.is(block);
        for (Box at = in; at != null; at = at.parent()) {
            at.count(block.counts(), order, prose);
        }
    }
}
