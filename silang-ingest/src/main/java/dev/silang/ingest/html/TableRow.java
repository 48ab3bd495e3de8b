package dev.silang.ingest.html;

import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.PageBlock.Piece;
import dev.silang.ingest.html.page.TagKind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of data, which says what its numbers count only under the heads of its columns: {@code District North:
 * Killed 8, Missing 4.}
 *
 * @param cells where each cell's text stands in the block
 * @param heads one for each cell
 */
record TableRow(PageBlock block, List<Teasers.Cut> cells, List<String> heads) {
    /** Longest head, in UTF-16 code units; longer ones are prose in a page laid out by a table. */
    private static final int LONGEST_HEAD = 60;

    /** A block as a row; null if it is none or its table has no heads. */
    static @Nullable TableRow of(PageBlock block) {
        Element row = block.box().element();
        Element head = row.normalName().equals("tr") ? head(row) : null;
        if (head == null || isHead(row) || !isLike(head, row)) {
            return null;
        }
        List<Teasers.Cut> cells = cells(block, row);
        List<String> heads = new ArrayList<>();
        for (Element cell : head.children()) {
            heads.add(cell.text().strip());
        }
        boolean usable = cells.size() == heads.size()
                && heads.stream().allMatch(one -> one.length() <= LONGEST_HEAD)
                && heads.stream().skip(1).noneMatch(String::isEmpty);
        return usable ? new TableRow(block, cells, heads) : null;
    }

    /** Whether a block is the row of heads that its table's other rows are written with. */
    static boolean isHead(PageBlock block) {
        Element row = block.box().element();
        return row.normalName().equals("tr") && isHead(row) && row.equals(head(row)) && hasRows(row);
    }

    private static boolean hasRows(Element head) {
        Element table = head.closest("table");
        if (table == null) {
            return false;
        }
        Element next = head.nextElementSibling();
        Element group = head.parent() == null ? null : head.parent().nextElementSibling();
        Element row = next != null ? next : group == null ? null : group.firstElementChild();
        return row != null && row.normalName().equals("tr") && isLike(head, row);
    }

    /** The first row of a row's table, if all its cells are heads. */
    private static @Nullable Element head(Element row) {
        Element table = row.closest("table");
        Element at = table == null ? null : table.firstElementChild();
        while (at != null
                && (at.normalName().equals("caption") || at.normalName().equals("colgroup"))) {
            at = at.nextElementSibling();
        }
        while (at != null && !at.normalName().equals("tr")) {
            at = at.firstElementChild();
        }
        return at != null && isHead(at) ? at : null;
    }

    private static boolean isHead(Element row) {
        boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
        Element cell = row.firstElementChild();
        while (cell != null && (inHead || cell.normalName().equals("th") || isBold(cell))) {
            cell = cell.nextElementSibling();
        }
        return cell == null && row.childrenSize() > 1;
    }

    /** Whether all of a cell's words are bold, as heads are written without a mark of their own. */
    private static boolean isBold(Element cell) {
        Element only = cell.childrenSize() == 1 && cell.ownText().isBlank() ? cell.child(0) : null;
        return only != null
                && (only.normalName().equals("b") || only.normalName().equals("strong"));
    }

    /** The table that a block is a row of, null if it is none. */
    static @Nullable Element table(PageBlock block) {
        Element row = block.box().element();
        return row.normalName().equals("tr") && head(row) != null ? row.closest("table") : null;
    }

    /** Whether two rows have as many cells, none over several columns. */
    private static boolean isLike(Element head, Element row) {
        return head.childrenSize() == row.childrenSize() && !spans(head) && !spans(row);
    }

    private static boolean spans(Element row) {
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (cell.hasAttr("colspan") && !cell.attr("colspan").equals("1")) {
                return true;
            }
        }
        return false;
    }

    private static List<Teasers.Cut> cells(PageBlock block, Element row) {
        List<Teasers.Cut> cells = new ArrayList<>();
        Element last = null;
        for (int i = 0; i < block.pieces().size(); i++) {
            Piece piece = block.pieces().get(i);
            int end = i + 1 < block.pieces().size()
                    ? block.pieces().get(i + 1).at()
                    : block.text().length();
            Element cell = cell(piece.node(), row);
            if (cell != null && cell.equals(last)) {
                Teasers.Cut before = cells.remove(cells.size() - 1);
                cells.add(new Teasers.Cut(before.start(), end));
            } else {
                cells.add(new Teasers.Cut(piece.at(), end));
            }
            last = cell;
        }
        return cells;
    }

    private static @Nullable Element cell(Node node, Element row) {
        for (Node at = node.parent(); at instanceof Element element && !element.equals(row); at = at.parent()) {
            if (TagKind.isCell(element.normalName())) {
                return element;
            }
        }
        return null;
    }

    /** Writes the row under its heads. */
    void write(Passage passage) {
        for (int i = 0; i < cells.size(); i++) {
            passage.sign(i == 0 ? "" : i == 1 ? ": " : ", ");
            passage.sign(heads.get(i).isEmpty() ? "" : heads.get(i) + " ");
            Teasers.Cut cell = cells.get(i);
            int end = cell.end();
            while (end > cell.start() && block.text().charAt(end - 1) == ' ') {
                end--;
            }
            passage.copy(block, cell.start(), end);
        }
        passage.sign(".");
    }
}
