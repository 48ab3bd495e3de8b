package dev.silang.ingest.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Describes each block of a page by numbers that mean the same on every page: its shape, its neighbours, its box and
 * the page's main box, what names around it hint at. No word of any language is among them.
 */
final class Features {
    private static final List<String> AROUND = List.of(
            "article",
            "main",
            "aside",
            "nav",
            "footer",
            "header",
            "figure",
            "figcaption",
            "form",
            "table",
            "ul",
            "ol",
            "li",
            "blockquote",
            "section",
            "dl");
    private static final int LONGEST_HEADLINE = 400;
    private static final List<String> NAMES = names();

    private final List<PageBlock> blocks;
    private final int[] wordsBefore;
    private final double[][] patterns;
    private final MainBox main;
    private final Clues clues;
    private final Shingles title;
    private final int headline;
    private final Landmarks landmarks;
    private final int firstProse;
    private final int lastProse;

    Features(Division page, Clues clues) {
        this.blocks = page.blocks();
        this.clues = clues;
        this.title = new Shingles(clues.title());
        this.wordsBefore = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            wordsBefore[i + 1] = wordsBefore[i] + blocks.get(i).counts().words();
        }
        this.patterns = patterns();
        this.main = MainBox.of(page);
        this.headline = headline();
        this.landmarks = new Landmarks(page, headline);
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (Prose.is(blocks.get(i)) && blocks.get(i).box().isIn(main.box())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        this.firstProse = first;
        this.lastProse = last;
    }

    /** For each block the sums over all blocks of its pattern: blocks, words, words in links, words of prose. */
    private double[][] patterns() {
        Map<String, double[]> sums = new HashMap<>();
        double[][] own = new double[blocks.size()][];
        for (int i = 0; i < own.length; i++) {
            PageBlock block = blocks.get(i);
            int words = block.counts().words();
            own[i] = sums.computeIfAbsent(pattern(block.box()), key -> new double[4]);
            own[i][0]++;
            own[i][1] += words;
            own[i][2] += block.counts().linkWords();
            own[i][3] += Prose.is(block) ? words : 0;
        }
        return own;
    }

    /** The element and classes of a box and of the two around it: repeated parts of a page share them. */
    static String pattern(Box box) {
        StringBuilder pattern = new StringBuilder();
        Box at = box;
        for (int i = 0; i < 3 && at != null; i++) {
            pattern.append(at.element.normalName())
                    .append('.')
                    .append(at.element.className())
                    .append('/');
            at = at.parent;
        }
        return pattern.toString();
    }

    /** The block that says the page's title: the one with the longest share of its words; -1 if none does. */
    private int headline() {
        String title = " " + normal(clues.title()) + " ";
        int titleWords = Words.count(title);
        int best = -1;
        double most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            String name = block.box().element.normalName();
            int words = block.counts().words();
            if (words < 2 || block.text().length() > LONGEST_HEADLINE || words > titleWords && !name.equals("h1")) {
                continue;
            }
            double score = title.contains(" " + normal(block.text()) + " ") ? words : 0;
            score = name.equals("h1") ? score * 3 + 1 : name.startsWith("h") ? score * 1.5 : score;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    /** Words in small letters with one space between. */
    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                normal.append(Character.toLowerCase(c));
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().strip();
    }

    PageBlock block(int i) {
        return blocks.get(i);
    }

    MainBox main() {
        return main;
    }

    int headlineBlock() {
        return headline;
    }

    static List<String> featureNames() {
        return NAMES;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "words",
                "chars-per-word",
                "link-density",
                "links",
                "strong-density",
                "sentence-end",
                "commas-per-word",
                "upper-start",
                "upper-share",
                "digit-share",
                "after-break",
                "sentences",
                "has-bar",
                "colon-end",
                "heading-level",
                "is-p",
                "is-div",
                "is-li",
                "is-cell",
                "hidden",
                "position",
                "words-before",
                "words-after",
                "blocks-after-headline",
                "words-after-headline",
                "equals-headline",
                "headline-share",
                "first-prose",
                "last-prose",
                "in-prose-range",
                "prev-words",
                "prev-links",
                "prev-prose",
                "prev2-words",
                "prev2-links",
                "next-words",
                "next-links",
                "next-prose",
                "next2-words",
                "next2-links",
                "prev-same-box",
                "next-same-box",
                "near-prose",
                "prose-gap-before",
                "prose-gap-after",
                "pattern-blocks",
                "pattern-words",
                "pattern-links",
                "pattern-prose",
                "pattern-share",
                "box-words",
                "box-links",
                "box-prose-share",
                "box-blocks",
                "parent-words",
                "parent-links",
                "parent-prose-share",
                "parent-blocks",
                "grand-links",
                "grand-prose-share",
                "in-main",
                "main-up",
                "main-down",
                "main-sibling",
                "parent-share-of-main",
                "in-text-main",
                "text-main-up",
                "text-main-is-main",
                "in-body-box",
                "in-best-body-box",
                "in-article-box",
                "in-best-article-box",
                "in-comments",
                "heading-gap",
                "heading-level-before",
                "heading-is-headline",
                "headings-since-headline",
                "has-body",
                "in-body",
                "has-summary",
                "in-summary",
                "after-summary",
                "repeat",
                "question"));
        for (String tag : AROUND) {
            names.add("in-" + tag + "-tag");
        }
        for (String id : Hints.installed().ids()) {
            names.add("own-" + id);
            names.add("near-" + id);
            names.add("far-" + id);
        }
        return List.copyOf(names);
    }

    /** One row a block, its columns as {@link #featureNames()} says. */
    float[][] rows() {
        float[][] rows = new float[blocks.size()][];
        Shingles body = new Shingles(clues.body());
        Shingles summary = new Shingles(clues.summary());
        double[] inSummary = shares(summary);
        int summaryBlock = summaryBlock(inSummary);
        int[] proseBefore = gaps(1);
        int[] proseAfter = gaps(-1);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.length; i++) {
            Row row = new Row(NAMES.size());
            own(i, row);
            place(i, row);
            around(i, row);
            row.add(Math.min(20, proseBefore[i]));
            row.add(Math.min(20, proseAfter[i]));
            pattern(i, row);
            boxes(i, row);
            row.add(body.isEmpty() ? 0 : 1);
            row.add(body.isEmpty() ? -1 : body.share(blocks.get(i).text()));
            row.add(summary.isEmpty() ? 0 : summaryBlock < 0 ? 1 : 2);
            row.add(summary.isEmpty() ? -1 : inSummary[i]);
            row.add(summaryBlock < 0 ? -100 : Math.max(-50, Math.min(100, i - summaryBlock)));
            row.add(seen.add(blocks.get(i).text()) ? 0 : 1);
            row.add(blocks.get(i).text().endsWith("?") ? 1 : 0);
            tags(i, row);
            hints(i, row);
            rows[i] = row.values;
        }
        return rows;
    }

    private double[] shares(Shingles of) {
        double[] shares = new double[blocks.size()];
        for (int i = 0; i < shares.length && !of.isEmpty(); i++) {
            shares[i] = of.share(blocks.get(i).text());
        }
        return shares;
    }

    /** The longest block that the summary was taken from; -1 if there is none. */
    private int summaryBlock(double[] inSummary) {
        int best = -1;
        double most = 3;
        for (int i = 0; i < inSummary.length; i++) {
            PageBlock.Counts counts = blocks.get(i).counts();
            double shared = inSummary[i] * counts.words() * (1 - counts.linkDensity());
            if (shared > most * 1.2) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    private int[] gaps(int step) {
        int[] gaps = new int[blocks.size()];
        int since = 20;
        for (int i = step > 0 ? 0 : gaps.length - 1; i >= 0 && i < gaps.length; i += step) {
            gaps[i] = since;
            since = Prose.is(blocks.get(i)) ? 0 : since + 1;
        }
        return gaps;
    }

    private void own(int i, Row row) {
        PageBlock block = blocks.get(i);
        PageBlock.Counts counts = block.counts();
        String text = block.text();
        TextShape shape = TextShape.of(text);
        double words = Math.max(1, counts.words());
        String name = block.box().element.normalName();
        row.add(counts.words());
        row.add(text.length() / words);
        row.add(counts.linkDensity());
        row.add(counts.links());
        row.add(counts.strongDensity());
        row.add(Prose.endsSentence(text) ? 1 : 0);
        row.add(shape.commas() / words);
        row.add(Character.isUpperCase(text.charAt(0)) ? 1 : 0);
        row.add(shape.upperWords() / words);
        row.add((double) shape.digits() / text.length());
        row.add(counts.afterBreak() ? 1 : 0);
        row.add(shape.sentences());
        row.add(shape.bars());
        row.add(text.endsWith(":") ? 1 : 0);
        row.add(name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6' ? name.charAt(1) - '0' : 0);
        row.add(name.equals("p") ? 1 : 0);
        row.add(name.equals("div") ? 1 : 0);
        row.add(name.equals("li") ? 1 : 0);
        row.add(name.equals("td") || name.equals("th") ? 1 : 0);
        row.add(block.box().hidden ? 1 : 0);
    }

    private void place(int i, Row row) {
        PageBlock block = blocks.get(i);
        double total = Math.max(1, wordsBefore[blocks.size()]);
        row.add((double) i / blocks.size());
        row.add(wordsBefore[i] / total);
        row.add(wordsBefore[blocks.size()] - wordsBefore[i + 1]);
        row.add(headline < 0 ? -100 : Math.max(-50, Math.min(100, i - headline)));
        row.add(headline < 0 ? -1 : i < headline ? -1 : wordsBefore[i] - wordsBefore[headline]);
        row.add(i == headline ? 1 : 0);
        row.add(headline < 0 ? 0 : titleShare(block.text()));
        row.add(firstProse < 0 ? 99 : Math.max(-50, Math.min(50, i - firstProse)));
        row.add(lastProse < 0 ? 99 : Math.max(-50, Math.min(50, lastProse - i)));
        row.add(i >= firstProse && i <= lastProse ? 1 : 0);
    }

    private double titleShare(String text) {
        return text.length() > LONGEST_HEADLINE ? 0 : title.share(text);
    }

    private void around(int i, Row row) {
        neighbour(i - 1, true, row);
        neighbour(i - 2, false, row);
        neighbour(i + 1, true, row);
        neighbour(i + 2, false, row);
        row.add(i > 0 && blocks.get(i - 1).box().parent == blocks.get(i).box().parent ? 1 : 0);
        row.add(
                i + 1 < blocks.size()
                                && blocks.get(i + 1).box().parent
                                        == blocks.get(i).box().parent
                        ? 1
                        : 0);
        int prose = 0;
        for (int j = Math.max(0, i - 4); j <= Math.min(blocks.size() - 1, i + 4); j++) {
            prose += j != i && Prose.is(blocks.get(j)) ? 1 : 0;
        }
        row.add(prose);
    }

    private void neighbour(int i, boolean close, Row row) {
        boolean there = i >= 0 && i < blocks.size();
        row.add(there ? Math.min(60, blocks.get(i).counts().words()) : -1);
        row.add(there ? blocks.get(i).counts().linkDensity() : -1);
        if (close) {
            row.add(there && Prose.is(blocks.get(i)) ? 1 : 0);
        }
    }

    private void pattern(int i, Row row) {
        double[] sums = patterns[i];
        row.add(Math.min(100, sums[0]));
        row.add(sums[1] / sums[0]);
        row.add(sums[1] == 0 ? 0 : sums[2] / sums[1]);
        row.add(sums[1] == 0 ? 0 : sums[3] / sums[1]);
        row.add(sums[1] / Math.max(1, wordsBefore[blocks.size()]));
    }

    private void boxes(int i, Row row) {
        Box box = blocks.get(i).box();
        Box parent = box.parent == null ? box : box.parent;
        Box grand = parent.parent == null ? parent : parent.parent;
        box(box, row);
        row.add(Math.log1p(box.blocks));
        box(parent, row);
        row.add(Math.log1p(parent.blocks));
        row.add(grand.linkDensity());
        row.add(grand.words == 0 ? 0 : (double) grand.proseWords / grand.words);
        Box top = main.box();
        Box common = box.common(top);
        row.add(common == top ? 1 : 0);
        row.add(Math.min(10, top.depth - common.depth));
        row.add(Math.min(10, box.depth - common.depth));
        row.add(common == top.parent ? 1 : 0);
        row.add((double) parent.proseWords / Math.max(1, top.proseWords));
        Box text = landmarks.textMain();
        row.add(box.isIn(text) ? 1 : 0);
        row.add(Math.min(10, text.depth - box.common(text).depth));
        row.add(text == top ? 1 : top.isIn(text) ? 2 : text.isIn(top) ? 3 : 0);
        row.add(landmarks.bodies().in(box));
        row.add(landmarks.bodies().inBest(box));
        row.add(landmarks.articles().in(box));
        row.add(landmarks.articles().inBest(box));
        row.add(landmarks.isComment(box) ? 1 : 0);
        landmarks.headings(i, row::add);
    }

    private static void box(Box box, Row row) {
        row.add(Math.log1p(box.words));
        row.add(box.linkDensity());
        row.add(box.words == 0 ? 0 : (double) box.proseWords / box.words);
    }

    private void tags(int i, Row row) {
        boolean[] found = new boolean[AROUND.size()];
        for (Box at = blocks.get(i).box(); at != null; at = at.parent) {
            int tag = AROUND.indexOf(at.element.normalName());
            if (tag >= 0) {
                found[tag] = true;
            }
        }
        for (boolean one : found) {
            row.add(one ? 1 : 0);
        }
    }

    /** Own: the box and the one around it; near: inside the main box, or four up; far: farther. */
    private void hints(int i, Row row) {
        Box box = blocks.get(i).box();
        int own = box.hints;
        int near = 0;
        int far = 0;
        int up = 0;
        boolean inside = box.isIn(main.box());
        for (Box at = box.parent; at != null; at = at.parent) {
            up++;
            boolean close = inside ? at != main.box() && at.isIn(main.box()) : up <= 4;
            if (close) {
                near |= at.hints;
            } else {
                far |= at.hints;
            }
        }
        for (int bit = 0; bit < Hints.installed().ids().size(); bit++) {
            row.add(own >> bit & 1);
            row.add(near >> bit & 1);
            row.add(far >> bit & 1);
        }
    }

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < 500
                && style.replace(" ", "").contains("display:none");
    }

    private static final class Row {
        final float[] values;
        private int at;

        Row(int size) {
            values = new float[size];
            Arrays.fill(values, Float.NaN);
        }

        void add(double value) {
            values[at++] = (float) value;
        }
    }
}
