package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.relation.Calculus;
import dev.silang.relation.Explanation;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the values of claims of one kind relate. Many reports give few values, so each pair of values is compared once,
 * however many claims bear them. For one thread.
 */
final class Relations {
    private final Calculus calculus;
    /** The number of the value of each claim, by its index. */
    private final int[] numbers;

    private final List<Value> values = new ArrayList<>();
    private final @Nullable Explanation[][] known;

    /** @param claims of one kind */
    Relations(Calculus calculus, List<ClaimFacts> claims) {
        this.calculus = calculus;
        this.numbers = new int[claims.size()];
        Map<Value, Integer> numbered = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Value value = claims.get(i).value();
            Integer number = numbered.putIfAbsent(value, values.size());
            numbers[i] = number == null ? values.size() : number;
            if (number == null) {
                values.add(value);
            }
        }
        this.known = new Explanation[values.size()][];
    }

    /** How the value of one claim relates to that of another, by their index. */
    Explanation between(int i, int j) {
        int a = numbers[i];
        int b = numbers[j];
        if (known[a] == null) {
            known[a] = new Explanation[values.size()];
        }
        Explanation relation = known[a][b];
        if (relation == null) {
            relation = calculus.relate(values.get(a), values.get(b));
            known[a][b] = relation;
        }
        return relation;
    }
}
