package dev.silang.check.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Adds up the weights of facts, and keeps which there were. For one pair and one thread. */
final class Tally {
    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    private double sum;

    Tally add(Fact fact, boolean holds) {
        return add(fact, holds ? 1 : 0);
    }

    /** @param share by which the fact holds, 0 to 1 */
    Tally add(Fact fact, double share) {
        if (share > 0) {
            facts.add(fact);
            sum += fact.weight() * share;
        }
        return this;
    }

    Tally addAll(Tally other) {
        facts.addAll(other.facts);
        sum += other.sum;
        return this;
    }

    /** No more than what is sure. */
    Tally atMost(double most) {
        sum = Math.min(most, sum);
        return this;
    }

    double sum() {
        return sum;
    }

    /** The facts that held, in the order of the enum. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }
}
