package dev.silang.ingest.pdf;

/**
 * A line of a page or a piece of one, in points from the page's left upper corner.
 *
 * @param base where its letters stand; grows downwards
 * @param size of its letters
 */
record PdfLine(String text, double left, double right, double base, double size) {
    /** Part of the size by which pieces of one line may stand higher or lower: raised figures do. */
    private static final double RAISED = 0.5;

    double width() {
        return right - left;
    }

    int words() {
        return text.split(" ", -1).length;
    }

    boolean isBeside(PdfLine other) {
        return Math.abs(base - other.base) < RAISED * Math.max(size, other.size);
    }

    /** With what stands behind it on the same line. */
    PdfLine with(PdfLine next) {
        return new PdfLine(
                text + " " + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                base,
                Math.max(size, next.size));
    }
}
