package dev.silang.eval.score;

/**
 * A text addressed in Unicode code points, as reports and cases address it. Offsets behind the end are taken as the
 * end.
 */
final class CodePointText {
    private final String text;
    private final int[] points;

    private CodePointText(String text) {
        this.text = text;
        this.points = text.codePoints().toArray();
    }

    static CodePointText of(String text) {
        return new CodePointText(text);
    }

    String text() {
        return text;
    }

    int length() {
        return points.length;
    }

    int point(int offset) {
        return points[offset];
    }

    String slice(int start, int end) {
        int last = Math.min(end, points.length);
        return start >= last ? "" : new String(points, start, last - start);
    }

    /** The first so many code points of a text. */
    static String head(String text, int count) {
        return text.codePointCount(0, text.length()) <= count
                ? text
                : text.substring(0, text.offsetByCodePoints(0, count));
    }

    /**
     * Where a piece stands.
     *
     * @param nth 1 for its first occurrence; occurrences may overlap
     * @return offset of its start in code points
     * @throws IllegalArgumentException if there are fewer occurrences
     */
    int find(String piece, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(piece, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("not in the article: " + Quoted.of(head(piece, 60)));
            }
        }
        return text.codePointCount(0, at);
    }

    /** Whether a code point is white space: Unicode's separators and the ASCII controls that part text. */
    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }
}
