package dev.silang.check;

import dev.silang.value.Value;
import java.util.List;

/**
 * Claims that say the same thing.
 *
 * @param value the most precise of their values
 * @param claims numbers of the claims in {@link CrossCheck#claims()}
 * @param origins ids of the origins behind them
 */
public record Position(Value value, List<Integer> claims, List<String> origins) {
    public Position {
        claims = List.copyOf(claims);
        origins = List.copyOf(origins);
    }
}
