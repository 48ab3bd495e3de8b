package dev.silang.ingest.html;

import dev.silang.ingest.html.meta.Labels;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.PageBlock.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds links to other articles in a block by the label before them: {@code (Simak: …)}, {@code Read more: …}. */
final class Teasers {
    /** Longest label, in UTF-16 code units. */
    private static final int LONGEST_LABEL = 40;

    private static final String STOPS = ".!?\"”’)]";
    private static final String OPENERS = "([";
    private static final String CLOSERS = ")]";
    private static final String SIGNS = ":-–—»›>→▶►•| ";
    private static final Labels LABELS = Labels.of("teaser");

    /** A stretch of a block's text, in UTF-16 code units. */
    record Cut(int start, int end) {}

    private Teasers() {}

    /** The stretches of a block that are none of its text, in order. */
    static List<Cut> in(PageBlock block) {
        if (block.counts().links() == 0) {
            return List.of();
        }
        List<Cut> cuts = new ArrayList<>();
        for (Cut link : links(block)) {
            Cut cut = cut(block.text(), link, cuts);
            if (cut != null) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    /** The stretches that are links; those that only white space parts are one. */
    private static List<Cut> links(PageBlock block) {
        List<Cut> links = new ArrayList<>();
        List<Piece> pieces = block.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            int end = i + 1 < pieces.size()
                    ? pieces.get(i + 1).at()
                    : block.text().length();
            if (!isLink(pieces.get(i).node(), block.box().element())) {
                continue;
            }
            Cut last = links.isEmpty() ? null : links.get(links.size() - 1);
            if (last != null
                    && block.text().substring(last.end(), pieces.get(i).at()).isBlank()) {
                links.set(links.size() - 1, new Cut(last.start(), end));
            } else {
                links.add(new Cut(pieces.get(i).at(), end));
            }
        }
        return links;
    }

    private static boolean isLink(Node node, Element box) {
        for (Node at = node.parent(); at instanceof Element element && !element.equals(box); at = at.parent()) {
            if (element.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Cut cut(String text, Cut link, List<Cut> before) {
        int least = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
        int labelEnd = link.start();
        while (labelEnd > least && SIGNS.indexOf(text.charAt(labelEnd - 1)) >= 0) {
            labelEnd--;
        }
        int start = labelStart(text, labelEnd, least);
        if (start >= labelEnd || !LABELS.is(text.substring(start, labelEnd).strip())) {
            return null;
        }
        boolean colon = text.substring(labelEnd, link.start()).contains(":");
        int open = start;
        while (open > least && text.charAt(open - 1) == ' ') {
            open--;
        }
        boolean bracket = open > least && OPENERS.indexOf(text.charAt(open - 1)) >= 0;
        int end = link.end();
        if (bracket) {
            end = end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
            return new Cut(open - 1, end);
        }
        boolean ends = isRest(text, end);
        return ends || colon ? new Cut(start, ends ? text.length() : end) : null;
    }

    /** Whether nothing but marks follows. */
    private static boolean isRest(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the words before a link begin: behind the last stop, bracket or beginning. */
    private static int labelStart(String text, int end, int least) {
        int start = end;
        while (start > least
                && end - start <= LONGEST_LABEL
                && STOPS.indexOf(text.charAt(start - 1)) < 0
                && OPENERS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }
}
