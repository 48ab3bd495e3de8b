package dev.silang.extract.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads figures: {@code 1.672.985.500}, {@code 5,6}, {@code 111.82}. */
final class Figures {
    /** More digits than any count, sum or measure has; longer ones are numbers of documents. */
    private static final int MOST_DIGITS = 18;

    private Figures() {}

    /**
     * The number that a run of digits, points and commas stands for. The other mark than the language's own is taken
     * for a decimal mark where it cannot group thousands, and the language's own for a group where only that makes
     * sense, because articles quote foreign figures.
     *
     * @return the number with as many decimals as were written; null if the run is no number, such as 1.2.3
     */
    static @Nullable BigDecimal parse(String figures, char decimalMark) {
        char groupMark = decimalMark == ',' ? '.' : ',';
        int decimal = figures.lastIndexOf(decimalMark);
        int group = figures.lastIndexOf(groupMark);
        if (figures.length() > MOST_DIGITS + MOST_DIGITS / 3) {
            return null;
        }
        if (decimal < 0 && group < 0) {
            return figures.length() > MOST_DIGITS ? null : new BigDecimal(figures);
        }
        if (decimal < 0) {
            return ofOneMark(figures, groupMark, true);
        }
        if (group < 0) {
            return ofOneMark(figures, decimalMark, false);
        }
        return decimal > group ? ofBoth(figures, groupMark, decimal) : ofBoth(figures, decimalMark, group);
    }

    private static @Nullable BigDecimal ofOneMark(String figures, char mark, boolean groups) {
        boolean single = figures.indexOf(mark) == figures.lastIndexOf(mark);
        boolean wholeThousands = figures.endsWith("000") || !single;
        if ((groups || wholeThousands) && isGrouped(figures, mark)) {
            return new BigDecimal(without(figures, mark));
        }
        return single ? new BigDecimal(figures.replace(mark, '.')) : null;
    }

    private static @Nullable BigDecimal ofBoth(String figures, char groupMark, int point) {
        String whole = figures.substring(0, point);
        if (!isGrouped(whole, groupMark)) {
            return null;
        }
        return new BigDecimal(without(whole, groupMark) + "." + figures.substring(point + 1));
    }

    /** Whether marks stand before every three digits and nowhere else; "0.123" is no group. */
    private static boolean isGrouped(String figures, char mark) {
        return isInThrees(figures, mark) || isInLakhs(figures, mark);
    }

    /** "12,34,567": two digits between the marks and three behind the last, as India writes. */
    private static boolean isInLakhs(String figures, char mark) {
        int first = figures.indexOf(mark);
        int last = figures.lastIndexOf(mark);
        if (first < 1 || first > 2 || last == first || figures.charAt(0) == '0' || figures.length() - last != 4) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if ((figures.charAt(i) == mark) != ((i - first) % 3 == 0)) {
                return false;
            }
        }
        return figures.indexOf(mark, last - 3) == last - 3;
    }

    private static boolean isInThrees(String figures, char mark) {
        int first = figures.indexOf(mark);
        if (first < 1 || first > 3 || figures.charAt(0) == '0' || (figures.length() - first) % 4 != 0) {
            return false;
        }
        for (int i = first; i < figures.length(); i++) {
            if ((figures.charAt(i) == mark) != ((i - first) % 4 == 0)) {
                return false;
            }
        }
        return true;
    }

    private static String without(String figures, char mark) {
        return figures.replace(String.valueOf(mark), "");
    }
}
