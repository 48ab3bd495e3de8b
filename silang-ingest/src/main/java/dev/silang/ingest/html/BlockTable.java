package dev.silang.ingest.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page's blocks as the model sees them, for training and measuring it. */
public final class BlockTable {
    private final Division division;
    private final float[][] rows;

    private BlockTable(Division division, float[][] rows) {
        this.division = division;
        this.rows = rows;
    }

    /** Divides a decoded page and describes its blocks, as {@link HtmlReader} does; a page may have no blocks. */
    public static BlockTable of(String html) {
        Document document =
                Parser.htmlParser().setMaxDepth(HtmlReader.MOST_DEPTH).parseInput(html, "");
        Division division = Divider.divide(document);
        if (division.blocks().isEmpty()) {
            return new BlockTable(division, new float[0][]);
        }
        Marks marks = Marks.of(document);
        Clues clues = Clues.of(document.title(), MetaTags.of(marks), JsonLd.of(marks));
        return new BlockTable(division, new Features(division, clues).rows());
    }

    /** What the columns of a row mean. */
    public static List<String> columns() {
        return Features.featureNames();
    }

    public int size() {
        return rows.length;
    }

    /** A block's description, one number for each of {@link #columns()}. */
    public float[] row(int block) {
        return rows[block].clone();
    }

    public String text(int block) {
        return division.blocks().get(block).text();
    }

    public int words(int block) {
        return division.blocks().get(block).counts().words();
    }

    /** Numbers of the boxes that a block stands in, the innermost first. */
    public int[] boxes(int block) {
        Box box = division.blocks().get(block).box();
        int[] boxes = new int[box.depth + 1];
        Box at = box;
        for (int i = 0; at != null; i++) {
            boxes[i] = at.index;
            at = at.parent;
        }
        return boxes;
    }

    /**
     * The article's text that {@link HtmlReader} would choose.
     *
     * @param probability of each block that it is article
     */
    public String article(double[] probability) {
        if (rows.length == 0) {
            return "";
        }
        ArticleText text = new ArticleText();
        BodyChooser.choose(division, probability).taken().stream()
                .forEach(block -> text.add(division.blocks().get(block)));
        return text.text();
    }
}
