package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.claim.Polarity;
import dev.silang.claim.Slot;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * Tolls that grow. "At least 40 injured" and, two hours later, "more than 50" can both be true, yet an editor takes the
 * second for news.
 */
final class Growth {
    private final Map<String, OffsetDateTime> published;

    /** @param published by article id */
    Growth(Map<String, OffsetDateTime> published) {
        this.published = published;
    }

    /**
     * Whether one is a lower bound of a growing count and the later report gives the larger number, or one leaves a
     * cause open and a later report names it.
     */
    boolean supersedes(Claim a, Claim b) {
        if (a.slot() == Slot.CAUSE) {
            return settles(a, b) || settles(b, a);
        }
        if (a.slot() != Slot.QUANTITY
                || !(Magnitudes.isLowerBound(a.value()) || Magnitudes.isLowerBound(b.value()))
                || !Concepts.grows(a.asked())
                || !Concepts.grows(b.asked())) {
            return false;
        }
        OffsetDateTime atA = published.get(a.article());
        OffsetDateTime atB = published.get(b.article());
        BigDecimal left = Magnitudes.number(a.value());
        BigDecimal right = Magnitudes.number(b.value());
        if (atA == null || atB == null || left == null || right == null || atA.isEqual(atB)) {
            return false;
        }
        return atA.isBefore(atB) ? left.compareTo(right) < 0 : right.compareTo(left) < 0;
    }

    /** "Penyebab belum diketahui", and a later report that knows it. */
    private boolean settles(Claim open, Claim answer) {
        OffsetDateTime before = published.get(open.article());
        OffsetDateTime after = published.get(answer.article());
        return open.polarity() == Polarity.DENIED
                && answer.polarity() == Polarity.AFFIRMED
                && before != null
                && after != null
                && before.isBefore(after);
    }
}
