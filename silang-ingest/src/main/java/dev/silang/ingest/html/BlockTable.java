package dev.silang.ingest.html;

import dev.silang.ingest.html.feature.Features;
import dev.silang.ingest.html.meta.Clues;
import dev.silang.ingest.html.meta.JsonLd;
import dev.silang.ingest.html.meta.MetaTags;
import dev.silang.ingest.html.page.ArticleText;
import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Divider;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.Marks;
import dev.silang.model.FeatureSet;
import org.jsoup.nodes.Document;

/** A page's blocks as the model sees them, for training and measuring it. */
public final class BlockTable {
    private final Division division;
    private final double[][] rows;

    private BlockTable(Division division, double[][] rows) {
        this.division = division;
        this.rows = rows;
    }

    /** Divides a decoded page and describes its blocks, as {@link HtmlReader} does; a page may have no blocks. */
    public static BlockTable of(String html) {
        Document parsed = PageParser.parse(html, "", false);
        Document document = parsed == null ? new Document("") : parsed;
        Marks marks = Marks.of(document);
        Clues clues = Clues.of(document.title(), MetaTags.of(marks), JsonLd.of(marks));
        Division division =
                Reduced.of(document, Divider.divide(document), clues.title()).division();
        if (division.blocks().isEmpty()) {
            return new BlockTable(division, new double[0][]);
        }
        Features features = new Features(division, clues);
        double[][] rows = new double[division.blocks().size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features.row(i);
        }
        return new BlockTable(division, rows);
    }

    /** What the numbers of a row mean. */
    public static FeatureSet features() {
        return Features.set();
    }

    public int size() {
        return rows.length;
    }

    /** A block's description, one number for each of {@link #features()}. */
    public double[] row(int block) {
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
        int[] boxes = new int[box.depth() + 1];
        Box at = box;
        for (int i = 0; at != null; i++) {
            boxes[i] = at.index();
            at = at.parent();
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
