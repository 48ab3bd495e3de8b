package dev.silang.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silang.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which pairs of claims a reader sets against each other: those that hit two positions of one question. */
public final class MarkedPairs {
    private final Map<String, CodePointText> texts;
    private final List<Asked> questions = new ArrayList<>();

    /**
     * What a reader says of two claims.
     *
     * @param relation of their question: "conflict", "update", "same", …
     * @param unsure whether the question is optional
     */
    public record Judgement(String relation, boolean unsure) {
        public boolean isConflict() {
            return relation.equals("conflict");
        }

        public boolean isUpdate() {
            return relation.equals("update");
        }

        private boolean isBetterThan(Judgement other) {
            return isConflict() != other.isConflict() ? isConflict() : !unsure && other.unsure;
        }
    }

    private record Asked(String slot, Judgement judgement, List<List<Gold>> positions) {
        boolean agrees() {
            return !judgement.isConflict() && !judgement.isUpdate();
        }
    }

    public MarkedPairs(Annotated annotated) {
        this.texts = annotated.texts();
        for (JsonNode question : annotated.gold().required("questions")) {
            Judgement judgement = new Judgement(
                    question.required("relation").textValue(),
                    question.path("optional").asBoolean());
            questions.add(new Asked(question.required("slot").textValue(), judgement, Gold.positions(question, texts)));
        }
    }

    /** The surest judgement, conflicts first; null if no question sets the two against each other. */
    public @Nullable Judgement of(Claim a, Claim b) {
        Judgement best = null;
        for (Asked asked : questions) {
            boolean better = best == null || asked.judgement.isBetterThan(best);
            if (better && areOpposed(asked.positions, a, b)) {
                best = asked.judgement;
            }
        }
        return best;
    }

    /**
     * Whether two claims of one slot answer one question; null if one of them is in no question of their slot, so that the
     * reader said nothing of it.
     */
    public @Nullable Boolean answerOneQuestion(Claim a, Claim b) {
        return areTogether(a, b, asked -> asked.slot.equalsIgnoreCase(a.slot().name()), asked -> true);
    }

    /**
     * Whether two passages hold answers to one question, whatever its slot, that are not opposed; null if one of them holds no
     * answer to any.
     */
    public @Nullable Boolean tellOneThing(Claim a, Claim b) {
        return areTogether(
                a,
                b,
                asked -> true,
                asked -> asked.agrees()
                        || asked.positions.stream().anyMatch(position -> isHit(position, a) && isHit(position, b)));
    }

    /**
     * @param counts which questions are looked at
     * @param one which of those that both are in put them together
     */
    private @Nullable Boolean areTogether(Claim a, Claim b, Predicate<Asked> counts, Predicate<Asked> one) {
        boolean placedA = false;
        boolean placedB = false;
        for (Asked asked : questions) {
            if (counts.test(asked)) {
                boolean holdsA = asked.positions.stream().anyMatch(position -> isHit(position, a));
                boolean holdsB = asked.positions.stream().anyMatch(position -> isHit(position, b));
                if (holdsA && holdsB && one.test(asked)) {
                    return true;
                }
                placedA |= holdsA;
                placedB |= holdsB;
            }
        }
        return placedA && placedB ? Boolean.FALSE : null;
    }

    private boolean areOpposed(List<List<Gold>> positions, Claim a, Claim b) {
        for (int i = 0; i < positions.size(); i++) {
            for (int j = 0; j < positions.size(); j++) {
                if (i != j && isHit(positions.get(i), a) && isHit(positions.get(j), b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isHit(List<Gold> position, Claim claim) {
        CodePointText text = texts.get(claim.article().id());
        if (claim.inTitle() || text == null) {
            return false;
        }
        int start = text.text().codePointCount(0, claim.evidence().start());
        int end = start
                + text.text()
                        .codePointCount(
                                claim.evidence().start(), claim.evidence().end());
        return position.stream().anyMatch(gold -> gold.isHitBy(claim.article().id(), start, end));
    }
}
