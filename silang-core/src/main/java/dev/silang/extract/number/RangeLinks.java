package dev.silang.extract.number;

import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.mention.TokenView;

/** What stands between the ends of a range: a dash or a word. */
final class RangeLinks {
    private RangeLinks() {}

    /**
     * Index of the token at which the upper end must begin, or -1 if nothing links the number to another.
     *
     * @param between whether the number follows "antara", which is closed by "dan"
     */
    static int end(TokenView doc, Numeral low, boolean between) {
        int at = low.end();
        if (between) {
            Match and = NumberWords.link(doc, at, LinkRole.RANGE_AND);
            if (and == null) {
                and = NumberWords.link(doc, at, LinkRole.SUM);
            }
            if (and != null) {
                return and.end();
            }
        }
        if (at + 1 < doc.size() && doc.isDash(at)) {
            return isChained(doc, low.first(), at + 1) ? -1 : at + 1;
        }
        Match to = NumberWords.link(doc, at, LinkRole.RANGE);
        if (to == null) {
            return -1;
        }
        return isChange(doc, low.first()) ? -1 : to.end();
    }

    /** "Rose from 10 to 20" tells of a change, "ranging from 10 to 20" and "From 10 to 20 people came" of a range. */
    private static boolean isChange(TokenView doc, int first) {
        Match from = first > 0 ? NumberWords.link(doc, first - 1, LinkRole.CHANGE_FROM) : null;
        return from != null
                && !doc.startsSentence(first - 1)
                && NumberWords.linkBefore(doc, first, LinkRole.RANGE_FROM, 0) == null;
    }

    /** Whether more than two figures hang together, as in dates and telephone numbers. */
    private static boolean isChained(TokenView doc, int first, int second) {
        return isJoint(doc, first - 1) && doc.touchesBefore(first)
                || isJoint(doc, second + 1) && doc.touchesBoth(second + 1) && doc.isNumber(second + 2);
    }

    private static boolean isJoint(TokenView doc, int at) {
        return doc.isDash(at) || doc.is(at, "/");
    }
}
