package dev.silang.report.json;

import java.util.Arrays;

/**
 * Converts offsets of one text from UTF-16 code units, which the program uses, to Unicode code points, which the JSON
 * report uses. A surrogate without its other half counts as one code point, as in {@link String#codePoints()}.
 *
 * <p>The text is looked through once; a text without pairs costs nothing afterwards. Immutable.
 */
public final class CodePoints {
    /** Offsets of the second halves of all pairs, ascending. */
    private final int[] secondHalves;

    private CodePoints(int[] secondHalves) {
        this.secondHalves = secondHalves;
    }

    public static CodePoints of(String text) {
        int[] found = new int[8];
        int size = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(found, size));
    }

    /**
     * @param offset UTF-16 code units from the start of the text; one inside a pair is taken as the pair's end
     * @return code points from the start of the text
     */
    public int at(int offset) {
        if (secondHalves.length == 0) {
            return offset;
        }
        int place = Arrays.binarySearch(secondHalves, offset);
        return offset - (place >= 0 ? place : -place - 1);
    }
}
