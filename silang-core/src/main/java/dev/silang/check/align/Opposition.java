package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.PairFacts;
import dev.silang.check.score.Fact;
import dev.silang.relation.Explanation;
import java.util.List;

/**
 * Two claims that give different answers to one question.
 *
 * @param pair the two with what is known of them
 * @param facts what spoke for their answering one question
 */
public record Opposition(PairFacts pair, Explanation why, double likelihood, List<Fact> facts) {
    public Opposition {
        facts = List.copyOf(facts);
    }

    public ClaimFacts a() {
        return pair.a();
    }

    public ClaimFacts b() {
        return pair.b();
    }
}
