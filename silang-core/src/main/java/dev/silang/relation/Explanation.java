package dev.silang.relation;

import java.util.List;

/** A relation with the steps that led to it. */
public record Explanation(Relation relation, List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    public static Explanation of(Relation relation, Step... steps) {
        return new Explanation(relation, List.of(steps));
    }
}
