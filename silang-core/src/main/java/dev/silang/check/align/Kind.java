package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.Neighbours;
import dev.silang.check.pair.StoryFacts;
import dev.silang.relation.Calculus;
import dev.silang.relation.Explanation;
import java.util.List;

/**
 * Claims of one kind, with what those who group them and those who set the groups against each other both ask: how their values
 * relate, and which are each other's nearest. For one thread.
 */
final class Kind {
    private final List<ClaimFacts> claims;
    private final Relations relations;
    private final Neighbours neighbours;
    /** The index of each claim in the list, by its number. */
    private final int[] places;

    Kind(StoryFacts story, Calculus calculus, List<ClaimFacts> claims) {
        this.claims = claims;
        this.relations = new Relations(calculus, claims);
        this.neighbours = new Neighbours(story, claims);
        this.places = new int[claims.stream().mapToInt(ClaimFacts::number).max().orElse(-1) + 1];
        for (int i = 0; i < claims.size(); i++) {
            places[claims.get(i).number()] = i;
        }
    }

    List<ClaimFacts> claims() {
        return claims;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    /** The index of a claim in the list. */
    int place(ClaimFacts claim) {
        return places[claim.number()];
    }

    /** How the value of one claim relates to that of another, by their index. */
    Explanation between(int i, int j) {
        return relations.between(i, j);
    }
}
