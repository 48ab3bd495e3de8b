package dev.silang.check.run;

import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.check.Question;
import dev.silang.check.align.Aligned;
import dev.silang.check.judge.Judge;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.quote.Retellings;
import dev.silang.claim.Claim;
import dev.silang.claim.ContentId;
import dev.silang.relation.Calculus;
import dev.silang.relation.Relation;
import dev.silang.value.TimeSpan;
import dev.silang.value.TimeSpan.Part;
import dev.silang.value.Value;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Turns the questions of a story into findings, in the order of a report. */
final class FindingWriter {
    /** The pressing first, then by slot, then by the first claim of the first position. */
    private static final Comparator<Draft> BY_URGENCY = Comparator.comparing((Draft draft) -> draft.finding.verdict())
            .thenComparing(draft -> draft.finding.question().slot())
            .thenComparing(Draft::first);

    private final Calculus calculus;
    private final Corroboration corroboration;
    private final Retellings retellings;
    private final Judge judge;

    FindingWriter(Calculus calculus, Corroboration corroboration, Retellings retellings) {
        this.calculus = calculus;
        this.corroboration = corroboration;
        this.retellings = retellings;
        this.judge = new Judge(calculus);
    }

    /** A finding with the place of its first claim in the story. */
    private record Draft(Finding finding, int first) {}

    /** A position with the place of its first claim in the story. */
    private record Placed(Position position, int first) {}

    List<Finding> write(List<Aligned> questions) {
        return questions.stream()
                .map(this::draft)
                .sorted(BY_URGENCY)
                .map(Draft::finding)
                .toList();
    }

    private Draft draft(Aligned aligned) {
        List<Link> judged = judge.judge(aligned);
        List<Placed> placed = aligned.positions().stream()
                .map(this::placed)
                .sorted(Comparator.comparing((Placed p) -> -p.position.corroboration())
                        .thenComparing(Placed::first))
                .toList();
        List<Position> positions = placed.stream().map(Placed::position).toList();
        Claim first = positions.get(0).claims().get(0);
        Question question = new Question(
                first.slot(),
                first.about().frame(),
                first.asked(),
                first.about().scope());
        Finding finding =
                new Finding(id(aligned), question, judge.verdict(aligned, judged), positions, links(aligned, judged));
        return new Draft(finding, placed.get(0).first);
    }

    /** Each claim answers one question, so the first tells which; a later article does not change it. */
    private static String id(Aligned aligned) {
        ClaimFacts first = aligned.positions().stream()
                .flatMap(List::stream)
                .min(Comparator.comparing(ClaimFacts::number))
                .orElseThrow();
        return ContentId.of('f', first.claim().id());
    }

    private Placed placed(List<ClaimFacts> facts) {
        List<Claim> claims = facts.stream().map(ClaimFacts::claim).toList();
        return new Placed(
                new Position(value(claims), claims, corroboration.behind(claims)),
                facts.get(0).number());
    }

    private List<Link> links(Aligned aligned, List<Link> judged) {
        return Stream.concat(judged.stream().map(retellings::marked), aligned.agreements().stream())
                .toList();
    }

    /**
     * The most precise value: the first that none of the others is finer than. Of times that nothing else tells apart, the
     * one whose date is stated goes before those whose date was inferred.
     */
    private Value value(List<Claim> claims) {
        List<Value> values = claims.stream().map(Claim::value).distinct().toList();
        return values.stream()
                .filter(value -> values.stream()
                        .noneMatch(other -> calculus.relate(other, value).relation() == Relation.FINER))
                .min(Comparator.comparingInt(FindingWriter::inferredParts))
                .orElse(values.get(0));
    }

    /** How many parts of a date the text itself does not give. */
    private static int inferredParts(Value value) {
        return value instanceof TimeSpan time
                ? (int) Stream.of(Part.DAY, Part.MONTH, Part.YEAR)
                        .filter(part -> !time.has(part))
                        .count()
                : 0;
    }
}
