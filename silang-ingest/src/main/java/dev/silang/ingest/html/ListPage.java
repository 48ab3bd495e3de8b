package dev.silang.ingest.html;

import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.Prose;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Tells a list of articles, as the front of a section, the results of a search, a tag and a home page are, from an
 * article. Each of its entries is a headline that leads elsewhere, mostly with a line or two below it; an article may have
 * such links between its paragraphs, but not one before each of them.
 */
final class ListPage {
    /** Entries that make a list; fewer stand beside many articles. */
    private static final int LEAST_ENTRIES = 5;

    /** Words of a link that is a headline, and not the name of a section. */
    private static final int LEAST_HEADLINE = 4;

    /** Words of what stands below it; a paragraph of prose in between is of an article. */
    private static final int MOST_TEASER = 80;

    private static final double LINKED = 0.8;

    /** Share of a page's text from which the text is the list, and not beside it. */
    private static final double MOSTLY = 0.7;

    /** Words of what is more than such a line. */
    private static final int LEAST_TEXT = 8;

    /** Short lines between headline and teaser: the time, the section, the author. */
    private static final int MOST_BETWEEN = 3;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<PageBlock> blocks;
    private final BitSet text = new BitSet();

    /** @param taken for text; what else reads like it is of the page's text as well */
    private ListPage(List<PageBlock> blocks, BitSet taken) {
        this.blocks = blocks;
        this.text.or(taken);
        IntStream.range(0, blocks.size())
                .filter(i -> Prose.is(blocks.get(i)) || isHeadline(blocks.get(i)))
                .forEach(text::set);
    }

    /** Whether the blocks that were taken for an article are entries of a list. */
    static boolean is(List<PageBlock> blocks, BitSet taken) {
        ListPage page = new ListPage(blocks, taken);
        return page.entries(taken) > 1 && page.isListed(taken);
    }

    /** Whether all that reads like text is entries of a list. */
    static boolean is(List<PageBlock> blocks) {
        ListPage page = new ListPage(blocks, new BitSet());
        return page.isListed(page.text);
    }

    private boolean isListed(BitSet taken) {
        int words = taken.stream().map(this::words).sum();
        int ofEntries = taken.stream().filter(this::isEntry).map(this::words).sum();
        return entries(text) >= LEAST_ENTRIES && ofEntries >= MOSTLY * words;
    }

    private int entries(BitSet some) {
        return (int) some.stream().filter(this::isEntry).count();
    }

    private boolean isEntry(int block) {
        return isHeadline(blocks.get(block))
                || words(block) <= MOST_TEASER && (isRow(blocks.get(block)) || isTeaser(block));
    }

    private int words(int block) {
        return blocks.get(block).counts().words();
    }

    private static boolean isHeadline(PageBlock block) {
        return block.counts().words() >= LEAST_HEADLINE && block.counts().linkDensity() >= LINKED;
    }

    /** A row of a table, whose cells are one block: a headline and its teaser. */
    private static boolean isRow(PageBlock block) {
        Element around = block.pieces().get(0).node().parent();
        return block.box().element().normalName().equals("tr")
                && block.counts().linkWords() >= LEAST_HEADLINE
                && around != null
                && around.closest("a") != null;
    }

    /** Whether a headline that leads elsewhere stands above a block, in a heading or in a box with nothing else of the text. */
    private boolean isTeaser(int block) {
        for (int above = block - 1; above >= Math.max(0, block - 1 - MOST_BETWEEN); above--) {
            if (isHeadline(blocks.get(above))) {
                return isHeading(blocks.get(above)) || stand(above, block);
            }
            if (words(above) >= LEAST_TEXT) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHeading(PageBlock block) {
        Element element = block.box().element();
        return HEADINGS.contains(element.normalName())
                || element.parents().stream().limit(2).anyMatch(around -> HEADINGS.contains(around.normalName()));
    }

    /** Whether a box holds a headline and its teaser, and no other text of the page. */
    private boolean stand(int headline, int teaser) {
        Box both = blocks.get(headline).box().common(blocks.get(teaser).box());
        return IntStream.concat(
                        IntStream.range(Math.max(0, headline - MOST_BETWEEN), headline),
                        IntStream.rangeClosed(teaser + 1, Math.min(teaser + MOST_BETWEEN, blocks.size() - 1)))
                .noneMatch(i -> text.get(i)
                        && words(i) >= LEAST_TEXT
                        && blocks.get(i).box().isIn(both));
    }
}
