package dev.silang.check.judge;

import dev.silang.check.Link;
import dev.silang.check.Verdict;
import dev.silang.check.align.Aligned;
import dev.silang.check.align.Opposition;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.PairFacts;
import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.relation.Calculus;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells an update from a conflict. Tolls and counts grow: where positions follow each other in time, the later
 * replaces the earlier; where an older figure comes back after a newer one, they conflict.
 */
public final class Judge {
    private final Calculus calculus;

    public Judge(Calculus calculus) {
        this.calculus = calculus;
    }

    /** The oppositions of a question, in its order, with what the times of the reports make of them. */
    public List<Link> judge(Aligned question) {
        return question.oppositions().stream()
                .map(opposition ->
                        new Link(opposition.a().claim(), opposition.b().claim(), judge(question, opposition)))
                .toList();
    }

    /** @param judged the oppositions of the question */
    public Verdict verdict(Aligned question, List<Link> judged) {
        if (judged.stream().anyMatch(link -> link.why().relation() == Relation.CONFLICT)) {
            return Verdict.CONFLICT;
        }
        if (!judged.isEmpty()) {
            return Verdict.UPDATE;
        }
        return isToldOnce(question) ? Verdict.ONLY : agreed(question.agreements());
    }

    private static boolean isToldOnce(Aligned question) {
        return question.positions().stream()
                .flatMap(List::stream)
                .map(ClaimFacts::article)
                .distinct()
                .skip(1)
                .findAny()
                .isEmpty();
    }

    private static Verdict agreed(List<Link> agreements) {
        boolean finer = agreements.stream().anyMatch(link -> link.why().relation() != Relation.SAME);
        return finer ? Verdict.FINER : Verdict.SAME;
    }

    private Explanation judge(Aligned question, Opposition opposition) {
        Explanation why = ladder(opposition);
        Step later = later(question, opposition);
        if (later == null) {
            return why;
        }
        List<Step> steps = new ArrayList<>(why.steps());
        steps.add(later);
        return new Explanation(Relation.UPDATE, steps);
    }

    /** That one value took the place of the other; null if the two conflict. */
    private @Nullable Step later(Aligned question, Opposition opposition) {
        ClaimFacts a = opposition.a();
        ClaimFacts b = opposition.b();
        ClaimFacts changed = opposition.pair().tellingChange();
        if (changed != null) {
            ClaimFacts former = changed == a ? b : a;
            return Step.of(
                    Step.Kind.TOLD_CHANGE,
                    former.value().notation(),
                    changed.value().notation());
        }
        if (opposition.pair().isSuperseded()) {
            return step(a.published(), b.published());
        }
        // "36,7 juta" and "36,7": a figure that rises or falls does not keep its digits.
        if (opposition.pair().isScaleSlip()) {
            return null;
        }
        if (!a.isRevisable()
                && !b.isRevisable()
                && !isSettled(a, b)
                && !opposition.pair().hasRisen()) {
            return null;
        }
        if (opposition.pair().areAsOfTwoTimes()) {
            return asOf(a.about(), b.about());
        }
        return a.varies() ? apart(a, b) : published(question, opposition);
    }

    private static Step step(@Nullable OffsetDateTime a, @Nullable OffsetDateTime b) {
        return Step.of(Step.Kind.LATER_REPORT, String.valueOf(a), String.valueOf(b));
    }

    /** A guess that a later report replaces by what it asserts. */
    private static boolean isSettled(ClaimFacts a, ClaimFacts b) {
        OffsetDateTime atA = a.published();
        OffsetDateTime atB = b.published();
        if (atA == null || atB == null) {
            return false;
        }
        ClaimFacts later = atA.isAfter(atB) ? a : b;
        ClaimFacts earlier = later == a ? b : a;
        return earlier.claim().modality() == Modality.SUSPECTED && later.claim().modality() == Modality.ASSERTED;
    }

    /** The steps before the values are compared: same event, same question, same part. */
    private static Explanation ladder(Opposition opposition) {
        PairFacts pair = opposition.pair();
        Claim a = pair.a().claim();
        List<Step> steps = new ArrayList<>();
        if (pair.isOneEvent()) {
            steps.add(Step.of(Step.Kind.SAME_EVENT, a.about().frame()));
        }
        if (!a.asked().isEmpty()) {
            steps.add(Step.of(Step.Kind.SAME_QUESTION, a.asked()));
        }
        if (pair.areOfOnePart()) {
            steps.add(Step.of(Step.Kind.SAME_SCOPE, a.about().scope().name()));
        }
        steps.addAll(opposition.why().steps());
        return new Explanation(opposition.why().relation(), steps);
    }

    /** The times that both claims name themselves. */
    private static Step asOf(About a, About b) {
        return Step.of(
                Step.Kind.LATER_REPORT,
                Objects.requireNonNull(a.asOf()).notation(),
                Objects.requireNonNull(b.asOf()).notation());
    }

    /** Water rises and falls: two reports of different times need not agree. */
    private static @Nullable Step apart(ClaimFacts a, ClaimFacts b) {
        OffsetDateTime left = a.published();
        OffsetDateTime right = b.published();
        return left == null || right == null || left.isEqual(right) ? null : step(left, right);
    }

    /** All reports of one position came before all of the other. */
    private @Nullable Step published(Aligned question, Opposition opposition) {
        List<ClaimFacts> left = question.position(opposition.a());
        List<ClaimFacts> right = question.position(opposition.b());
        Extent a = Extent.of(without(left, right));
        Extent b = Extent.of(without(right, left));
        boolean inTurn = a != null && b != null && (a.isBefore(b) || b.isBefore(a));
        return inTurn && !turnsBack(question)
                ? step(Objects.requireNonNull(a).first, Objects.requireNonNull(b).first)
                : null;
    }

    /** The claims of articles that do not give the other figure as well: those repeat the old one beside the new. */
    private static List<ClaimFacts> without(List<ClaimFacts> position, List<ClaimFacts> other) {
        Set<String> articles = other.stream().map(ClaimFacts::article).collect(Collectors.toSet());
        List<ClaimFacts> own = position.stream()
                .filter(claim -> !articles.contains(claim.article()))
                .toList();
        return own.isEmpty() ? position : own;
    }

    /** Whether an old figure comes back behind a newer one: 80, then 65, then "more than 80". */
    private boolean turnsBack(Aligned question) {
        List<List<ClaimFacts>> inTime = question.positions().stream()
                .filter(position -> Extent.of(position) != null)
                .sorted(Comparator.comparing(position -> Objects.requireNonNull(Extent.of(position)).first))
                .toList();
        for (int i = 0; i < inTime.size(); i++) {
            for (int j = i + 2; j < inTime.size(); j++) {
                if (agree(inTime.get(i).get(0), inTime.get(j).get(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean agree(ClaimFacts a, ClaimFacts b) {
        return calculus.relate(a.value(), b.value()).relation().agrees();
    }

    /** From the first report of a position to its last. */
    private record Extent(OffsetDateTime first, OffsetDateTime last) {
        /** Null if one of the reports has no time. */
        private static @Nullable Extent of(List<ClaimFacts> position) {
            Extent extent = null;
            for (ClaimFacts claim : position) {
                OffsetDateTime time = claim.published();
                if (time == null) {
                    return null;
                }
                extent = extent == null ? new Extent(time, time) : extent.with(time);
            }
            return extent;
        }

        private Extent with(OffsetDateTime time) {
            return new Extent(time.isBefore(first) ? time : first, time.isAfter(last) ? time : last);
        }

        private boolean isBefore(Extent other) {
            return last.isBefore(other.first);
        }
    }
}
