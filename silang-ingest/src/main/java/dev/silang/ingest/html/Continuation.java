package dev.silang.ingest.html;

import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.Prose;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with an article that is cut into boxes of one shape, as by advertisements: prose that stands as the prose before
 * or after it does, and is parted from it by a label at most.
 */
final class Continuation {
    /** Boxes of a shape: a block's own and those around it. */
    private static final int BOXES = 3;

    /** Words of a sentence; labels that end with a stop have fewer. */
    private static final int LEAST_WORDS = 6;

    /** Words of a label between two boxes. */
    private static final int MOST_LABEL = 8;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<PageBlock> blocks;
    private final BitSet taken;
    private final BitSet more = new BitSet();

    /** Where the prose before stands; null if something else came in between. */
    private @Nullable Box last;

    /** Whether the walk has passed from one box of a shape into another. */
    private boolean cut;

    private Continuation(List<PageBlock> blocks, BitSet taken) {
        this.blocks = blocks;
        this.taken = taken;
    }

    /** The blocks that continue those taken. */
    static BitSet of(List<PageBlock> blocks, BitSet taken) {
        Continuation continuation = new Continuation(blocks, taken);
        for (int i = 0; i < blocks.size(); i++) {
            continuation.look(i);
        }
        continuation.begin(null);
        for (int i = blocks.size() - 1; i >= 0; i--) {
            continuation.look(i);
        }
        return continuation.more;
    }

    private void begin(@Nullable Box box) {
        last = box;
        cut = false;
    }

    private void look(int i) {
        PageBlock block = blocks.get(i);
        if (!isProse(block)) {
            if (!isLabel(block)) {
                begin(null);
            }
            return;
        }
        boolean passes = isAlike(last, block.box());
        boolean goesOn =
                passes || cut && last != null && last.around() == block.box().around();
        if (goesOn) {
            more.set(i);
            cut = true;
            last = block.box();
        } else {
            begin(taken.get(i) ? block.box() : null);
        }
    }

    /** Prose, or a sentence shorter than what is prose by itself. */
    private static boolean isProse(PageBlock block) {
        PageBlock.Counts counts = block.counts();
        return Prose.is(block)
                || counts.words() >= LEAST_WORDS && counts.links() == 0 && Prose.endsSentence(block.text());
    }

    private static boolean isLabel(PageBlock block) {
        String name = block.box().element().normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h';
        return block.counts().words() <= MOST_LABEL && block.counts().links() == 0 && !heading;
    }

    /** A box's names without the numbers by which boxes in a row are counted: "part-1", "part-2". */
    private static String unnumbered(Box box) {
        return NUMBER.matcher(box.element().className()).replaceAll("");
    }

    /** Whether two boxes have the same names, and those around them, up to one that both stand in but neither alone. */
    private static boolean isAlike(@Nullable Box one, Box other) {
        if (one == null || one.depth() != other.depth() || one.around() == other.around() || other.hidden()) {
            return false;
        }
        Box a = one;
        Box b = other;
        for (int i = 0; i < BOXES && a != b; i++) {
            if (!a.element().normalName().equals(b.element().normalName())
                    || !unnumbered(a).equals(unnumbered(b))) {
                return false;
            }
            a = a.around();
            b = b.around();
        }
        return a == b;
    }
}
