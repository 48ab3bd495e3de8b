package dev.silang.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the pieces of a page's lines in the order in which they are read: columns from left to right, what reaches over
 * them before or after them. Tables look like columns; they have few words in a piece and are read by their rows.
 */
final class ReadingOrder {
    private ReadingOrder() {}

    /** The page's columns and what is above, between and below them, each as its lines from the top down. */
    static List<List<PdfLine>> of(List<PdfLine> pieces) {
        List<List<PdfLine>> regions = new ArrayList<>();
        divide(pieces, regions);
        return regions;
    }

    private static void divide(List<PdfLine> pieces, List<List<PdfLine>> regions) {
        Gutter gutter = Gutter.of(pieces);
        if (gutter == null) {
            addRows(pieces, regions);
            return;
        }
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        List<PdfLine> over = new ArrayList<>();
        for (PdfLine piece : pieces) {
            if (gutter.isLeft(piece) || gutter.isRight(piece)) {
                flush(over, regions);
                (gutter.isLeft(piece) ? left : right).add(piece);
            } else {
                flush(left, regions);
                flush(right, regions);
                over.add(piece);
            }
        }
        flush(left, regions);
        flush(right, regions);
        flush(over, regions);
    }

    private static void flush(List<PdfLine> pieces, List<List<PdfLine>> regions) {
        if (!pieces.isEmpty()) {
            divide(List.copyOf(pieces), regions);
            pieces.clear();
        }
    }

    /** Pieces that stand beside each other are one line. */
    private static void addRows(List<PdfLine> pieces, List<List<PdfLine>> regions) {
        List<PdfLine> rows = new ArrayList<>();
        List<PdfLine> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(PdfLine::base));
        List<PdfLine> row = new ArrayList<>();
        for (PdfLine piece : sorted) {
            if (!row.isEmpty() && !row.get(0).isBeside(piece)) {
                rows.add(joined(row));
                row.clear();
            }
            row.add(piece);
        }
        if (!row.isEmpty()) {
            rows.add(joined(row));
        }
        if (!rows.isEmpty()) {
            regions.add(rows);
        }
    }

    private static PdfLine joined(List<PdfLine> row) {
        return row.stream()
                .sorted(Comparator.comparingDouble(PdfLine::left))
                .reduce(PdfLine::with)
                .orElseThrow();
    }
}
