package dev.silang.ingest.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds heads, feet and page numbers: what stands at the edge of many pages, whatever the figures in it. */
final class RunningHeads {
    /** Lines from the upper and from the lower edge that may be such: a letterhead with its address has up to five. */
    private static final int EDGE = 5;

    /** A line is one if it stands on so many pages at least, */
    private static final int LEAST_PAGES = 2;

    /** and on one of so many: left and right pages have their own, and the first one often has none. */
    private static final int SHARE = 3;

    private RunningHeads() {}

    static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> edges = new HashSet<>();
            page.stream().filter(line -> isAtEdge(line, page)).forEach(line -> edges.add(key(line)));
            edges.forEach(edge -> counts.merge(edge, 1, Integer::sum));
        }
        int least = Math.max(LEAST_PAGES, (pages.size() + SHARE - 1) / SHARE);
        return pages.stream()
                .map(page -> page.stream()
                        .filter(line -> !isAtEdge(line, page) || counts.getOrDefault(key(line), 0) < least)
                        .toList())
                .toList();
    }

    /** Page numbers and the counts of pages change from page to page. */
    private static String key(PdfLine line) {
        return line.text().replaceAll("\\d+", "0");
    }

    private static boolean isAtEdge(PdfLine line, List<PdfLine> page) {
        PdfLine upper = page.get(Math.min(EDGE, page.size()) - 1);
        PdfLine lower = page.get(Math.max(page.size() - EDGE, 0));
        return line.base() <= upper.base() || line.base() >= lower.base();
    }
}
