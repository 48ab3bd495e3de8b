package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.source.Origin;
import dev.silang.value.Value;
import java.util.List;

/**
 * Claims that say the same thing.
 *
 * @param value the most precise of their values
 * @param claims in the order of the cross-check
 * @param origins what is behind them, in the order of the story
 */
public record Position(Value value, List<Claim> claims, List<Origin> origins) {
    public Position {
        claims = List.copyOf(claims);
        origins = List.copyOf(origins);
    }

    /** How many independent origins say so. */
    public int corroboration() {
        return Origin.independent(origins);
    }
}
