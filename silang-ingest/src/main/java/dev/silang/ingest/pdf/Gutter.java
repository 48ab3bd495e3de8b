package dev.silang.ingest.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The empty strip between two columns, in points.
 *
 * @param from right edge of the left column
 * @param to left edge of the right one
 */
record Gutter(double from, double to) {
    /** Lines of a column at least. */
    private static final int LEAST_LINES = 3;

    /** Words of its lines at least, on the average; cells of tables have one or two. */
    private static final int LEAST_WORDS = 3;

    /** Part of its width that its lines fill at least, on the average. */
    private static final double FILLED = 0.5;

    /** Strips that are looked at across a page, about a point each. */
    private static final int STRIPS = 600;

    /** The strip in the page's inner half that fewest pieces cross; null if there are no columns beside it. */
    static @Nullable Gutter of(List<PdfLine> pieces) {
        if (pieces.size() < 2 * LEAST_LINES) {
            return null;
        }
        double left = pieces.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = pieces.stream().mapToDouble(PdfLine::right).max().orElse(0);
        Gutter widest = widest(crossed(pieces, left, right), left, (right - left) / STRIPS);
        return widest.isBetweenColumns(pieces) ? widest : null;
    }

    /** How many pieces each strip is crossed by. */
    private static int[] crossed(List<PdfLine> pieces, double left, double right) {
        int[] changes = new int[STRIPS + 2];
        double scale = STRIPS / Math.max(1, right - left);
        for (PdfLine piece : pieces) {
            changes[(int) Math.floor((piece.left() - left) * scale)]++;
            changes[Math.min(STRIPS, (int) Math.ceil((piece.right() - left) * scale)) + 1]--;
        }
        for (int i = 1; i < changes.length; i++) {
            changes[i] += changes[i - 1];
        }
        return changes;
    }

    private static Gutter widest(int[] crossed, double left, double strip) {
        int fewest = Integer.MAX_VALUE;
        for (int i = STRIPS / 4; i < 3 * STRIPS / 4; i++) {
            fewest = Math.min(fewest, crossed[i]);
        }
        int best = 0;
        int end = 0;
        int run = 0;
        for (int i = STRIPS / 4; i < 3 * STRIPS / 4; i++) {
            run = crossed[i] == fewest ? run + 1 : 0;
            end = run > best ? i : end;
            best = Math.max(best, run);
        }
        return new Gutter(left + (end - best + 1) * strip, left + (end + 1) * strip);
    }

    boolean isLeft(PdfLine piece) {
        return piece.right() <= to;
    }

    boolean isRight(PdfLine piece) {
        return piece.left() >= from;
    }

    private boolean isBetweenColumns(List<PdfLine> pieces) {
        return isColumn(pieces.stream().filter(this::isLeft).toList())
                && isColumn(pieces.stream().filter(this::isRight).toList());
    }

    private static boolean isColumn(List<PdfLine> lines) {
        if (lines.size() < LEAST_LINES) {
            return false;
        }
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double width = lines.stream().mapToDouble(PdfLine::width).average().orElse(0);
        double words = lines.stream().mapToInt(PdfLine::words).average().orElse(0);
        return words >= LEAST_WORDS && width >= FILLED * (right - left);
    }
}
