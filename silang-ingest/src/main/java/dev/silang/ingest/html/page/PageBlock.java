package dev.silang.ingest.html.page;

import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * A stretch of the page's text without a line break in it, white space normalised.
 *
 * @param box the block-level element it stands in
 * @param text without white space at its ends; never empty
 * @param pieces where its characters come from, in order
 */
public record PageBlock(Box box, String text, List<Piece> pieces, Counts counts) {
    /**
     * Characters that follow each other both in the block and in the page's text node.
     *
     * @param at offset into the block's text, in UTF-16 code units
     * @param from offset into the text node's decoded text
     */
    public record Piece(int at, TextNode node, int from) {}

    /**
     * What a block's text is made of.
     *
     * @param words words in it; of scripts without spaces, characters
     * @param linkWords those inside links
     * @param strongWords those in bold
     * @param links links that begin in it
     * @param afterBreak whether a line break, not an element, began it
     */
    public record Counts(int words, int linkWords, int strongWords, int links, boolean afterBreak) {
        public double linkDensity() {
            return words == 0 ? 0 : (double) linkWords / words;
        }

        public double strongDensity() {
            return words == 0 ? 0 : (double) strongWords / words;
        }
    }
}
