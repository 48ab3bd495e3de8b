package dev.silang.check;

import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.value.Party;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.TimeSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells how surely two claims that disagree answer one question. The bar is high: a false conflict costs an editor's
 * trust.
 *
 * <p>Above all, an article that gives both values knows them for answers to two questions. And an article that gives
 * one value only for an event is more likely to mean the question at hand than one that gives a whole timeline.
 */
final class Opponents {
    private static final double QUANTITY = 0.62;
    private static final double CLOCK = 0.6;
    private static final double DAY = 0.8;
    private static final double EVENT = 0.5;
    private static final double NEVER = 2;

    /** What it adds that both articles give one answer only. */
    private static final double UNIQUE = 0.15;

    private final List<Claim> claims;
    private final Map<String, Integer> answers = new HashMap<>();

    /** @param positions groups of claims that agree, of one kind of value */
    Opponents(List<Claim> claims, List<List<Integer>> positions) {
        this.claims = claims;
        for (List<Integer> position : positions) {
            Set<String> keys = new HashSet<>();
            position.forEach(claim -> keys.add(key(claims.get(claim))));
            keys.forEach(key -> answers.merge(key, 1, Integer::sum));
        }
    }

    /** Whether some article holds both positions: then they are answers to different questions. */
    static boolean shareAnArticle(List<Claim> claims, List<Integer> a, List<Integer> b) {
        Set<String> articles = new HashSet<>();
        a.forEach(claim -> articles.add(claims.get(claim).article()));
        return b.stream().anyMatch(claim -> articles.contains(claims.get(claim).article()));
    }

    /** The affinity if it is enough for a conflict, else 0. */
    double strength(int left, int right, boolean shared) {
        Claim a = claims.get(left);
        Claim b = claims.get(right);
        if (!Aligner.canConflict(a.slot())
                || isPlanned(a) != isPlanned(b)
                || (shared && !mayContradictItself(a, b))) {
            return 0;
        }
        double affinity = Affinity.of(a, b) + (isUnique(a) && isUnique(b) ? UNIQUE : 0);
        return affinity >= bar(a, b) ? affinity : 0;
    }

    private static boolean isPlanned(Claim claim) {
        return claim.modality() == Modality.PLANNED;
    }

    private boolean isUnique(Claim claim) {
        return answers.getOrDefault(key(claim), 0) == 1;
    }

    private static String key(Claim claim) {
        About about = claim.about();
        String asked = claim.value() instanceof Quantity ? about.of() : about.frame();
        return claim.article() + "|" + asked + "|" + about.scope();
    }

    private static boolean mayContradictItself(Claim a, Claim b) {
        return switch (a.slot()) {
            case WHERE -> true;
            case WHEN -> isSlipPair(a, b);
            case QUANTITY -> isRevision(a, b);
            case DURATION, PRECEDENCE, PARTICIPANT, IDENTIFIER, ROLE, CAUSE, TOPIC -> false;
        };
    }

    /** Two states of one growing count, each with the time it held. */
    private static boolean isRevision(Claim a, Claim b) {
        TimeSpan left = a.about().asOf();
        TimeSpan right = b.about().asOf();
        return left != null && right != null && !left.equals(right) && Concepts.grows(a.about().of());
    }

    private static double bar(Claim a, Claim b) {
        return switch (a.slot()) {
            case QUANTITY -> QUANTITY;
            case WHEN -> time(a, b);
            case WHERE -> isAt(a) && isAt(b) && Affinity.sameFrame(a.about(), b.about()) ? EVENT : NEVER;
            case DURATION -> EVENT;
            case PRECEDENCE -> ranksOneThing(a, b) ? EVENT : NEVER;
            case PARTICIPANT -> isPerson(a) && isPerson(b) && !a.article().equals(b.article()) ? EVENT : NEVER;
            case IDENTIFIER -> a.article().equals(b.article()) ? NEVER : EVENT;
            case ROLE, CAUSE, TOPIC -> NEVER;
        };
    }

    /** "Hari ketiga" and "kunjungan pertama" rank different things. */
    private static boolean ranksOneThing(Claim a, Claim b) {
        boolean sameNoun = !a.about().of().isEmpty() && a.about().of().equals(b.about().of());
        return sameNoun || Affinity.sameFrame(a.about(), b.about()) && rank(a) == rank(b);
    }

    private static int rank(Claim claim) {
        return claim.value() instanceof Precedence precedence ? precedence.rank() : 0;
    }

    private static double time(Claim a, Claim b) {
        if (!(a.value() instanceof TimeSpan left)) {
            return NEVER;
        }
        if (isSlipPair(a, b)) {
            return 0;
        }
        if (!Affinity.sameFrame(a.about(), b.about())) {
            return NEVER;
        }
        return left.hasClock() ? CLOCK : DAY;
    }

    /** A date that contradicts its own weekday, and one that differs from it in a single part. */
    private static boolean isSlipPair(Claim a, Claim b) {
        return a.value() instanceof TimeSpan left
                && b.value() instanceof TimeSpan right
                && left.isSlip() != right.isSlip()
                && (isLikelySlipOf(left, right) || isLikelySlipOf(right, left));
    }

    private static boolean isLikelySlipOf(TimeSpan slip, TimeSpan sound) {
        if (!slip.isSlip() || sound.date() == null || slip.date() == null || !sound.has(TimeSpan.Part.DAY)) {
            return false;
        }
        return slip.date().equals(sound.date()) || slip.weekday() == sound.date().getDayOfWeek();
    }

    private static boolean isAt(Claim claim) {
        return claim.about().of().equals("at");
    }

    private static boolean isPerson(Claim claim) {
        return claim.value() instanceof Party party && party.kind().equals("person");
    }
}
