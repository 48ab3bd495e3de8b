package dev.silang.check.pair;

import dev.silang.claim.Polarity;
import dev.silang.claim.Slot;
import dev.silang.value.Interval;
import dev.silang.value.Phrase;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
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
        return a.slot() == Slot.CAUSE
                ? settles(a, b) || settles(b, a)
                : isLowerBoundOfGrowing(a, b) && rises(a, b) && !isRoundedDown(a, b) && !isRoundedDown(b, a);
    }

    /** Whether one may well stand for the other's number: "over 100" for 116, "dozens" for 51. */
    private static boolean isRoundedDown(ClaimFacts coarse, ClaimFacts fine) {
        BigDecimal number = fine.amount();
        if (number == null || !(coarse.value() instanceof Quantity quantity)) {
            return false;
        }
        BigDecimal low = quantity.stated().low();
        return switch (quantity.hedge()) {
            case VAGUE -> quantity.stated().encloses(Interval.exactly(number));
            case MORE_THAN -> low != null && number.compareTo(low) > 0 && number.compareTo(nextRound(low)) < 0;
            case NONE, AROUND, AT_LEAST, NEARLY, LESS_THAN, AT_MOST -> false;
        };
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

    /** Whether a report that is no earlier tells that its value took the place of the other's. */
    static boolean replaces(ClaimFacts now, ClaimFacts was) {
        Value former = now.about().formerly();
        BigDecimal before = former == null ? null : Magnitudes.number(former);
        BigDecimal amount = before == null ? null : was.amount();
        return before != null
                && amount != null
                && before.compareTo(amount) == 0
                && !now.article().equals(was.article())
                && !isBefore(now.published(), was.published());
    }

    /** 200 behind 100, 60 behind 50. */
    private static BigDecimal nextRound(BigDecimal number) {
        return number.add(number.stripTrailingZeros().ulp());
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
        return open.value().equals(Phrase.UNKNOWN)
                && answer.claim().polarity() == Polarity.AFFIRMED
                && isBefore(open.published(), answer.published());
    }
}
