package dev.silang.check.align;

import dev.silang.check.Link;
import dev.silang.check.pair.ClaimFacts;
import java.util.List;

/**
 * Claims that answer one question.
 *
 * @param positions by their first claim, each with its claims in the order of the story
 * @param agreements what holds its positions together, the surest first
 * @param oppositions between its positions, the surest first
 */
public record Aligned(List<List<ClaimFacts>> positions, List<Link> agreements, List<Opposition> oppositions) {
    public Aligned {
        positions = List.copyOf(positions);
        agreements = List.copyOf(agreements);
        oppositions = List.copyOf(oppositions);
    }

    /** The claims that agree with one, itself among them. */
    public List<ClaimFacts> position(ClaimFacts claim) {
        return positions.stream()
                .filter(position -> position.contains(claim))
                .findFirst()
                .orElse(List.of(claim));
    }
}
