package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.Slot;
import dev.silang.relation.Calculus;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.value.Place;
import dev.silang.value.TimeSpan;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells an update from a conflict. Tolls and counts grow: where positions follow each other in time, the later
 * replaces the earlier; where an older figure comes back after a newer one, they conflict.
 */
final class Judge {
    private final List<Claim> claims;
    private final Calculus calculus;
    private final Growth growth;
    private final Map<String, OffsetDateTime> published;

    /** @param published by article id; articles without a time are absent */
    Judge(List<Claim> claims, Calculus calculus, Map<String, OffsetDateTime> published) {
        this.claims = claims;
        this.calculus = calculus;
        this.growth = new Growth(published);
        this.published = published;
    }

    Verdict verdict(Aligner.Question question, List<Link> judged) {
        if (judged.stream().anyMatch(link -> link.why().relation() == Relation.CONFLICT)) {
            return Verdict.CONFLICT;
        }
        if (!judged.isEmpty()) {
            return Verdict.UPDATE;
        }
        long articles = question.positions().stream()
                .flatMap(List::stream)
                .map(claim -> claims.get(claim).article())
                .distinct()
                .count();
        if (articles < 2) {
            return Verdict.ONLY;
        }
        boolean finer =
                question.agreements().stream().anyMatch(link -> link.why().relation() != Relation.SAME);
        return finer ? Verdict.FINER : Verdict.SAME;
    }

    /** The oppositions of a question with what the times of the reports make of them. */
    List<Link> judge(Aligner.Question question) {
        return question.oppositions().stream()
                .map(link -> judge(question, link))
                .toList();
    }

    private Link judge(Aligner.Question question, Link link) {
        Explanation why = ladder(link);
        if (growth.supersedes(claims.get(link.a()), claims.get(link.b()))) {
            return new Link(link.a(), link.b(), new Explanation(Relation.UPDATE, append(why.steps(), times(link))));
        }
        if (!isRevisable(claims.get(link.a())) && !isRevisable(claims.get(link.b())) && !isSettled(link)) {
            return new Link(link.a(), link.b(), why);
        }
        Step later = asOf(link);
        if (later == null) {
            later = Concepts.varies(claims.get(link.a()).asked()) ? apart(link) : published(question, link);
        }
        return later == null
                ? new Link(link.a(), link.b(), why)
                : new Link(link.a(), link.b(), new Explanation(Relation.UPDATE, append(why.steps(), later)));
    }

    private Step times(Link link) {
        return Step.of(
                Step.Kind.LATER_REPORT,
                String.valueOf(published.get(claims.get(link.a()).article())),
                String.valueOf(published.get(claims.get(link.b()).article())));
    }

    /** A guess that a later report replaces by what it asserts. */
    private boolean isSettled(Link link) {
        Claim a = claims.get(link.a());
        Claim b = claims.get(link.b());
        OffsetDateTime atA = published.get(a.article());
        OffsetDateTime atB = published.get(b.article());
        if (atA == null || atB == null || a.modality() == b.modality()) {
            return false;
        }
        boolean aIsLater = atA.isAfter(atB);
        Claim later = aIsLater ? a : b;
        Claim earlier = aIsLater ? b : a;
        return earlier.modality() == Modality.SUSPECTED && later.modality() == Modality.ASSERTED;
    }

    /** Tolls grow; agencies revise where an earthquake was. */
    private static boolean isRevisable(Claim claim) {
        if (claim.value() instanceof Place place) {
            return place.isMeasured();
        }
        return claim.slot() == Slot.QUANTITY && Concepts.grows(claim.asked());
    }

    /** The steps before the values are compared: same event, same question, same part. */
    private Explanation ladder(Link link) {
        Claim a = claims.get(link.a());
        List<Step> steps = new ArrayList<>();
        if (Affinity.sameFrame(a.about(), claims.get(link.b()).about())) {
            steps.add(Step.of(Step.Kind.SAME_EVENT, a.about().frame()));
        }
        if (!a.asked().isEmpty()) {
            steps.add(Step.of(Step.Kind.SAME_QUESTION, a.asked()));
        }
        if (!a.about().scope().isEmpty()
                && a.about().scope().equals(claims.get(link.b()).about().scope())) {
            steps.add(Step.of(Step.Kind.SAME_SCOPE, a.about().scope()));
        }
        steps.addAll(link.why().steps());
        return new Explanation(link.why().relation(), steps);
    }

    /** Both claims name the time they hold for, and the times differ. */
    private @Nullable Step asOf(Link link) {
        TimeSpan a = claims.get(link.a()).about().asOf();
        TimeSpan b = claims.get(link.b()).about().asOf();
        return a == null || b == null || a.equals(b)
                ? null
                : Step.of(Step.Kind.LATER_REPORT, a.notation(), b.notation());
    }

    /** Water rises and falls: two reports of different times need not agree. */
    private @Nullable Step apart(Link link) {
        OffsetDateTime a = published.get(claims.get(link.a()).article());
        OffsetDateTime b = published.get(claims.get(link.b()).article());
        return a == null || b == null || a.isEqual(b)
                ? null
                : Step.of(Step.Kind.LATER_REPORT, a.toString(), b.toString());
    }

    /** All reports of one position came before all of the other. */
    private @Nullable Step published(Aligner.Question question, Link link) {
        List<Integer> left = position(question, link.a());
        List<Integer> right = position(question, link.b());
        Extent a = extent(without(left, right));
        Extent b = extent(without(right, left));
        if (a == null || b == null || !(a.last.isBefore(b.first) || b.last.isBefore(a.first)) || turnsBack(question)) {
            return null;
        }
        return Step.of(Step.Kind.LATER_REPORT, a.first.toString(), b.first.toString());
    }

    /** The claims of articles that do not give the other figure as well: those repeat the old one beside the new. */
    private List<Integer> without(List<Integer> position, List<Integer> other) {
        Set<String> articles =
                other.stream().map(claim -> claims.get(claim).article()).collect(Collectors.toSet());
        List<Integer> own = position.stream()
                .filter(claim -> !articles.contains(claims.get(claim).article()))
                .toList();
        return own.isEmpty() ? position : own;
    }

    /** Whether an old figure comes back behind a newer one: 80, then 65, then "more than 80". */
    private boolean turnsBack(Aligner.Question question) {
        List<List<Integer>> inTime = question.positions().stream()
                .filter(position -> extent(position) != null)
                .sorted(Comparator.comparing(
                        position -> Objects.requireNonNull(extent(position)).first()))
                .toList();
        for (int i = 0; i < inTime.size(); i++) {
            for (int j = i + 2; j < inTime.size(); j++) {
                if (agree(inTime.get(i), inTime.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean agree(List<Integer> a, List<Integer> b) {
        return calculus.relate(
                        claims.get(a.get(0)).value(), claims.get(b.get(0)).value())
                .relation()
                .agrees();
    }

    private static List<Integer> position(Aligner.Question question, int claim) {
        return question.positions().stream()
                .filter(position -> position.contains(claim))
                .findFirst()
                .orElse(List.of(claim));
    }

    private record Extent(OffsetDateTime first, OffsetDateTime last) {}

    private @Nullable Extent extent(List<Integer> position) {
        Extent extent = null;
        for (int claim : position) {
            OffsetDateTime time = published.get(claims.get(claim).article());
            if (time == null) {
                return null;
            }
            extent = extent == null
                    ? new Extent(time, time)
                    : new Extent(
                            time.isBefore(extent.first) ? time : extent.first,
                            time.isAfter(extent.last) ? time : extent.last);
        }
        return extent;
    }

    private static List<Step> append(List<Step> steps, Step last) {
        List<Step> all = new ArrayList<>(steps);
        all.add(last);
        return all;
    }
}
