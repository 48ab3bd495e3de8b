package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells how surely two claims that disagree answer one question. The bar is high: a false conflict costs an editor's
 * trust.
 */
final class Opponents {
    /** Below this two numbers that differ are taken to count different things. */
    private static final double QUANTITY = 0.6;

    /** A time needs the same event and some of the clause. */
    private static final double CLOCK = 0.6;

    private static final double DAY = 0.75;
    private static final double EVENT = 0.55;

    /** What an article must show beyond the bar before it is said to contradict itself. */
    private static final double WITHIN_ONE_ARTICLE = 0.25;

    private Opponents() {}

    /** Whether some article holds both positions: then they are most likely answers to different questions. */
    static boolean shareAnArticle(List<Claim> claims, List<Integer> a, List<Integer> b) {
        Set<String> articles = new HashSet<>();
        a.forEach(claim -> articles.add(claims.get(claim).article()));
        return b.stream().anyMatch(claim -> articles.contains(claims.get(claim).article()));
    }

    /** The affinity if it is enough for a conflict, else 0. */
    static double strength(Claim a, Claim b, boolean shared) {
        if (!Aligner.canConflict(a.slot()) || a.modality() == Modality.PLANNED != (b.modality() == Modality.PLANNED)) {
            return 0;
        }
        double affinity = Affinity.of(a, b);
        double bar = bar(a, b) + (shared ? WITHIN_ONE_ARTICLE : 0);
        return affinity >= bar ? affinity : 0;
    }

    private static double bar(Claim a, Claim b) {
        return switch (a.slot()) {
            case QUANTITY -> QUANTITY;
            case WHEN -> time(a, b);
            case WHERE, DURATION, PRECEDENCE -> EVENT;
            case PARTICIPANT -> isPerson(a) && isPerson(b) && !a.article().equals(b.article()) ? 0.5 : 2;
            case IDENTIFIER -> a.value() instanceof Identifier && !a.article().equals(b.article()) ? 0.5 : 2;
            case ROLE, CAUSE, TOPIC -> 2;
        };
    }

    private static double time(Claim a, Claim b) {
        if (!(a.value() instanceof TimeSpan left) || !(b.value() instanceof TimeSpan right)) {
            return 2;
        }
        if (left.isSlip() != right.isSlip()) {
            return isLikelySlipOf(left, right) || isLikelySlipOf(right, left) ? 0 : DAY;
        }
        return left.hasClock() ? CLOCK : DAY;
    }

    /** A date that contradicts its own weekday, and one that differs from it in a single part. */
    private static boolean isLikelySlipOf(TimeSpan slip, TimeSpan sound) {
        if (!slip.isSlip() || sound.date() == null || slip.date() == null) {
            return false;
        }
        boolean sameDay = slip.date().equals(sound.date());
        boolean sameWeekday = slip.weekday() == sound.date().getDayOfWeek();
        return sameDay || sameWeekday;
    }

    private static boolean isPerson(Claim claim) {
        return claim.value() instanceof Party party && party.kind().equals("person");
    }
}
