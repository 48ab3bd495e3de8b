package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.score.Fact;
import dev.silang.relation.Explanation;
import java.util.List;

/**
 * Two claims that give different answers to one question.
 *
 * @param isSuperseded whether the later report's value takes the place of the other whatever their relation
 * @param facts what spoke for their answering one question
 */
public record Opposition(
        ClaimFacts a, ClaimFacts b, Explanation why, boolean isSuperseded, double likelihood, List<Fact> facts) {
    public Opposition {
        facts = List.copyOf(facts);
    }
}
