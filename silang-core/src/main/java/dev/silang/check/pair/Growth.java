package dev.silang.check.pair;

import dev.silang.claim.Polarity;
import dev.silang.claim.Slot;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Tolls that grow. "At least 40 injured" and, two hours later, "more than 50" can both be true, yet an editor takes the
 * second for news.
 */
final class Growth {
    /**
     * Between two reports so far apart a larger number is taken for a newer one, whatever it counts. Judged; docs/QUALITY.md says
     * beside what.
     */
    private static final Duration LATER = Duration.ofHours(6);

    private Growth() {}

    /**
     * Whether one is a lower bound of a growing count and the later report gives the larger number, or one leaves a
     * cause open and a later report names it.
     */
    static boolean supersedes(ClaimFacts a, ClaimFacts b) {
        return a.slot() == Slot.CAUSE ? settles(a, b) || settles(b, a) : isLowerBoundOfGrowing(a, b) && rises(a, b);
    }

    /** Whether a report of some hours later gives the larger number. */
    static boolean hasRisen(ClaimFacts a, ClaimFacts b) {
        OffsetDateTime left = a.published();
        OffsetDateTime right = b.published();
        return a.slot() == Slot.QUANTITY
                && left != null
                && right != null
                && Duration.between(left, right).abs().compareTo(LATER) >= 0
                && rises(a, b);
    }

    private static boolean isLowerBoundOfGrowing(ClaimFacts a, ClaimFacts b) {
        return a.slot() == Slot.QUANTITY && (a.isLowerBound() || b.isLowerBound()) && a.grows() && b.grows();
    }

    private static boolean rises(ClaimFacts a, ClaimFacts b) {
        BigDecimal left = a.amount();
        BigDecimal right = b.amount();
        if (left == null || right == null) {
            return false;
        }
        return isBefore(a.published(), b.published()) && left.compareTo(right) < 0
                || isBefore(b.published(), a.published()) && right.compareTo(left) < 0;
    }

    private static boolean isBefore(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** "Penyebab belum diketahui", and a later report that knows it. */
    private static boolean settles(ClaimFacts open, ClaimFacts answer) {
        return open.claim().polarity() == Polarity.DENIED
                && answer.claim().polarity() == Polarity.AFFIRMED
                && isBefore(open.published(), answer.published());
    }
}
