package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.Hints;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The part of a page that speaks of its article: from its top to the end of the text, and the box around both. */
final class OwnPart {
    private static final Set<String> OTHERS = Set.of("aside", "footer", "nav");

    private static final int FOREIGN = Hints.installed().bit("comment")
            | Hints.installed().bit("related")
            | Hints.installed().bit("side");

    /** Names of boxes that list other articles, by what is read most or came last. */
    private static final Pattern RANKED =
            Pattern.compile("(?i)popul[ae]r|trending|most-?(?:read|viewed)|terbaru|terkini|latest|terbanyak");

    private final Division division;
    private final int last;
    private final @Nullable Box article;
    private final Map<Element, Box> boxes = new HashMap<>();

    /**
     * @param headline the block that shows the headline, -1 if none does
     * @param taken the blocks of the article
     */
    OwnPart(Division division, int headline, BitSet taken) {
        this.division = division;
        this.last = taken.length() - 1;
        Box common = headline < 0 ? null : division.blocks().get(headline).box();
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            Box box = division.blocks().get(i).box();
            common = common == null ? box : common.common(box);
        }
        this.article = common;
        division.boxes().forEach(box -> boxes.put(box.element(), box));
    }

    /** Whether a block may speak of the article. */
    boolean holds(int block) {
        Box box = division.blocks().get(block).box();
        return !isForeign(box) && (last < 0 || block <= last || isInArticle(box));
    }

    /** Whether an element may speak of the article. */
    boolean holds(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Box box = boxes.get(at);
            if (box != null) {
                boolean before = last < 0 || box.firstBlock() >= 0 && box.firstBlock() <= last;
                return !isForeign(box) && (before || isInArticle(box));
            }
            if (isForeign(at)) {
                return false;
            }
        }
        // In the head, or on a page without blocks.
        return true;
    }

    /** The body of the page is around all that is in it. */
    private boolean isInArticle(Box box) {
        return article != null
                && article.parent() != null
                && !article.element().normalName().equals("body")
                && box.isIn(article);
    }

    /** Whether a box that does not hold the article is of another. */
    private boolean isForeign(Box box) {
        for (Box at = box; at != null && !(article != null && article.isIn(at)); at = at.parent()) {
            if (isForeign(at.element()) || (at.hints() & FOREIGN) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(Element element) {
        return OTHERS.contains(element.normalName())
                || RANKED.matcher(element.className() + " " + element.id()).find()
                || element.attr("itemprop").equals("comment")
                || (Hints.installed().of(element) & FOREIGN) != 0;
    }
}
