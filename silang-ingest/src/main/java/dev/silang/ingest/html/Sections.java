package dev.silang.ingest.html;

import dev.silang.ingest.html.meta.Labels;
import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.Hints;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts behind the beginning of an article that say of themselves that they are none of it: readers' comments,
 * the author's biography, what only subscribers may read. They may be longer than the article, so they are taken
 * out before the page is described.
 */
final class Sections {
    /** Longest heading of a section, in words. */
    private static final int MOST_HEADING = 8;

    /** Longest block of a notice, in words. */
    private static final int MOST_NOTICE = 60;

    private static final Set<String> FRAMES = Set.of("nav", "footer", "aside", "header");
    private static final Pattern COUNT = Pattern.compile("[(\\[]?\\d[\\d.,]*[)\\]]?");
    private static final Pattern MARKS = Pattern.compile("[:?!…»›>]+$");
    private static final Labels COMMENTS = Labels.of("comments");
    private static final Labels ABOUT_AUTHOR = Labels.of("about-author");
    private static final Labels PAYWALL = Labels.of("paywall");
    private static final Labels CONTINUE = Labels.of("continue");
    private static final Labels REPLY = Labels.of("reply");

    /**
     * A part of the page.
     *
     * @param first its first block
     * @param end the block behind its last
     */
    record Section(Element element, Reason reason, int first, int end) {}

    private final Division page;
    private final List<PageBlock> blocks;
    private final List<Section> found = new ArrayList<>();
    private int notice = -1;

    private Sections(Division page) {
        this.page = page;
        this.blocks = page.blocks();
    }

    /**
     * What was found.
     *
     * @param sections in the page's order, none in another
     * @param notice the block, counted without the sections, before which a subscription is asked for; -1 if none is
     */
    record Parts(List<Section> sections, int notice) {
        Set<Element> elements() {
            Set<Element> elements = new HashSet<>();
            sections.forEach(section -> elements.add(section.element()));
            return elements;
        }
    }

    /** @param headline the block that says the page's title, -1 if none does */
    static Parts of(Division page, int headline) {
        Sections sections = new Sections(page);
        int first = sections.firstProse(Math.max(0, headline));
        sections.find(headline, first);
        return new Parts(List.copyOf(sections.found), sections.notice);
    }

    private int firstProse(int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (Prose.is(blocks.get(i)) && !isFrame(blocks.get(i).box()) && !isPaywall(i)) {
                return i;
            }
        }
        return blocks.size();
    }

    private static boolean isFrame(Box box) {
        for (Box at = box; at != null; at = at.parent()) {
            if (FRAMES.contains(at.element().normalName()) && at.blocks() > 0 || at.hidden()) {
                return true;
            }
        }
        return false;
    }

    private void find(int headline, int first) {
        Set<Box> threads = threads(first);
        int left = 0;
        for (int i = Math.max(0, headline + 1); i < blocks.size(); ) {
            int end = i > first ? section(i, threads) : i;
            if (end == i && isPaywall(i)) {
                notice = i - left;
                end = add(noticeBox(i), Reason.NOTICE, i);
            }
            left += end - i;
            i = Math.max(end, i + 1);
        }
    }

    /** The block behind the section that begins at a block; the block itself if none does. */
    private int section(int i, Set<Box> threads) {
        Reason named = named(i, threads);
        if (named != null) {
            return add(largest(i, threads), named, i);
        }
        Reason told = told(blocks.get(i));
        if (told == null) {
            return i;
        }
        Box box = largest(i);
        return box.blocks() > 1 ? add(box, told, i) : flat(i, told);
    }

    private int add(Box box, Reason reason, int first) {
        int end = box.firstBlock() + box.blocks();
        found.add(new Section(box.element(), reason, first, end));
        return end;
    }

    /** What a heading says of the section that it begins. */
    private static @Nullable Reason told(PageBlock block) {
        if (block.counts().words() > MOST_HEADING || block.counts().linkDensity() == 1) {
            return null;
        }
        String heading = heading(block.text());
        if (COMMENTS.is(heading)) {
            return Reason.COMMENTS;
        }
        return ABOUT_AUTHOR.is(heading) ? Reason.AUTHOR : null;
    }

    /** A heading without the number of what follows: {@code 12 Comments}, {@code Komentar (3)}. */
    private static String heading(String text) {
        String bare = COUNT.matcher(text).replaceAll("").strip();
        return MARKS.matcher(bare).replaceAll("").strip();
    }

    /** The largest box that begins with a block. */
    private Box largest(int i) {
        Box box = blocks.get(i).box();
        while (box.parent() != null && box.parent().firstBlock() == i) {
            box = box.parent();
        }
        return box;
    }

    /** The largest box that begins with a block and is named for comments. */
    private Box largest(int i, Set<Box> threads) {
        Box best = blocks.get(i).box();
        for (Box at = best; at != null && at.firstBlock() == i; at = at.parent()) {
            best = isComments(at) || threads.contains(at) ? at : best;
        }
        return best;
    }

    private @Nullable Reason named(int i, Set<Box> threads) {
        for (Box at = blocks.get(i).box(); at != null && at.firstBlock() == i; at = at.parent()) {
            if (isComments(at) || threads.contains(at)) {
                return Reason.COMMENTS;
            }
        }
        return null;
    }

    private static boolean isComments(Box box) {
        return (box.hints() & Hints.installed().bit("comment")) != 0;
    }

    /** Boxes behind a block in each of which one may reply. */
    private Set<Box> threads(int first) {
        List<Box> replies = new ArrayList<>();
        Box common = null;
        for (int i = first + 1; i < blocks.size(); i++) {
            if (blocks.get(i).counts().words() <= 2 && REPLY.is(blocks.get(i).text())) {
                Box box = blocks.get(i).box();
                common = common == null ? box : common.common(box);
                replies.add(box);
            }
        }
        Set<Box> threads = new HashSet<>();
        if (common != null && replies.size() > 1) {
            for (Box reply : replies) {
                threads.add(below(common, reply));
            }
        }
        return threads;
    }

    /** The box in another that a box stands in. */
    private static Box below(Box outer, Box inner) {
        Box at = inner;
        while (at.parent() != null && at.parent() != outer) {
            at = at.parent();
        }
        return at;
    }

    /** A section without a box of its own: from its heading to the next. */
    private int flat(int i, Reason reason) {
        Box heading = blocks.get(i).box();
        if (!isHeading(heading)) {
            return i;
        }
        add(heading, reason, i);
        int end = i + 1;
        while (end < blocks.size() && isBeside(heading, blocks.get(end).box())) {
            Box box = below(heading.around(), blocks.get(end).box());
            end = add(box, reason, end);
        }
        return end;
    }

    private static boolean isBeside(Box heading, Box box) {
        return box.isIn(heading.around()) && box != heading.around() && !isHeading(below(heading.around(), box));
    }

    private static boolean isHeading(Box box) {
        String name = box.element().normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private boolean isPaywall(int i) {
        PageBlock block = blocks.get(i);
        return block.counts().words() <= MOST_NOTICE && PAYWALL.in(block.text()) || isContinued(i);
    }

    /** Whether a heading asks to go on, and what follows in its box asks to pay. */
    private boolean isContinued(int i) {
        if (blocks.get(i).counts().words() > MOST_HEADING
                || !CONTINUE.is(heading(blocks.get(i).text()))) {
            return false;
        }
        int end = Math.min(largest(i).blocks() + i, blocks.size());
        for (int at = i + 1; at < end; at++) {
            if (blocks.get(at).counts().words() <= MOST_NOTICE
                    && PAYWALL.in(blocks.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    private Box noticeBox(int i) {
        Box box = blocks.get(i).box();
        while (box.parent() != null
                && box.parent().firstBlock() == i
                && box.parent() != page.boxes().get(0)) {
            box = box.parent();
        }
        return box;
    }
}
