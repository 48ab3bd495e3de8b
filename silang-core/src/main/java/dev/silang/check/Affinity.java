package dev.silang.check;

import dev.silang.claim.About;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.relation.NameComparison;
import dev.silang.relation.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How surely two claims answer one question, apart from what they answer: 0 for not at all, 1 for surely.
 *
 * <p>A wrong alignment is worse than a missed one, so each slot asks less of claims that agree than of claims that
 * would conflict. The weights are explained where they are used; docs/QUALITY.md tells what they were measured to give.
 */
final class Affinity {
    private Affinity() {}

    static double of(Claim a, Claim b) {
        About left = a.about();
        About right = b.about();
        return switch (a.slot()) {
            case QUANTITY -> isApart(left, right) ? 0 : quantity(a, b, contextOverlap(left, right));
            case WHEN, WHERE, DURATION, PRECEDENCE, CAUSE, TOPIC ->
                left.background() != right.background() ? 0 : event(a, b, contextOverlap(left, right));
            case PARTICIPANT, ROLE, IDENTIFIER -> 1;
        };
    }

    /** Whether one tells of an earlier event, or the two of different parts. */
    private static boolean isApart(About left, About right) {
        return left.background() != right.background() || scopesPart(left, right);
    }

    /** A named thing counts most; the rest must come from the clause around it. */
    private static double quantity(Claim a, Claim b, double context) {
        About left = a.about();
        About right = b.about();
        double fit = Concepts.fit(a.asked(), b.asked());
        if (fit == 0) {
            return 0;
        }
        double frame = sameFrame(left, right) ? 0.15 : differentFrame(left, right) ? -0.05 : 0;
        double scope = !left.scope().isEmpty() && !right.scope().isEmpty() ? 0.1 : 0;
        return Math.min(1, 0.45 * fit + frame + scope + 0.45 * context + (sameSpeaker(a, b) ? 0.1 : 0));
    }

    /** The event decides; the clause helps. */
    private static double event(Claim a, Claim b, double context) {
        double frame = sameFrame(a.about(), b.about()) ? 0.5 : 0;
        return Math.min(1, frame + 0.5 * context + (sameSpeaker(a, b) ? 0.1 : 0));
    }

    /** Whether two counts are of different things: the dead and the injured, one district and another. */
    static boolean countsOther(Claim a, Claim b) {
        return a.slot() == Slot.QUANTITY
                && (Concepts.fit(a.asked(), b.asked()) == 0 || scopesPart(a.about(), b.about()));
    }

    /** Whether two counts are surely of one thing: "beberapa warga" says nothing of the injured. */
    static boolean countsSame(Claim a, Claim b) {
        return Concepts.fit(a.asked(), b.asked()) >= Concepts.STRONG && !scopesPart(a.about(), b.about());
    }

    private static boolean differentFrame(About a, About b) {
        return !a.frame().isEmpty() && !b.frame().isEmpty() && !a.frame().equals(b.frame());
    }

    static boolean sameFrame(About a, About b) {
        return !a.frame().isEmpty() && a.frame().equals(b.frame());
    }

    /** "Jakarta Barat" and "Jakarta Timur" part; "Tangerang" and "Kota Tangerang", or a name misspelt, do not. */
    private static boolean scopesPart(About a, About b) {
        return !a.scope().isEmpty()
                && !b.scope().isEmpty()
                && NameComparison.compare(a.scope(), b.scope()).relation() == Relation.UNRELATED;
    }

    /** Shared words over the shorter clause's: a short clause within a long one is a full overlap. */
    static double contextOverlap(About a, About b) {
        Set<String> small = a.context().size() <= b.context().size() ? a.context() : b.context();
        Set<String> large = small == a.context() ? b.context() : a.context();
        if (small.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : small) {
            shared += large.contains(word) ? 1 : 0;
        }
        // Three shared words of three are worth more than one of one.
        return (double) shared / Math.max(3, small.size());
    }

    static boolean sameSpeaker(Claim a, Claim b) {
        Set<String> names = new HashSet<>();
        speakers(a.attribution()).forEach(names::add);
        return speakers(b.attribution()).stream().anyMatch(names::contains);
    }

    private static List<String> speakers(List<Attribution> chain) {
        return chain.stream()
                .filter(link -> link.kind() == Attribution.Kind.SPEAKER)
                .map(Attribution::name)
                .toList();
    }
}
