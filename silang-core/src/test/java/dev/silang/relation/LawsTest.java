package dev.silang.relation;

import static org.assertj.core.api.Assertions.fail;

import dev.silang.value.Hedge;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two values, over generated ones. A failure names the seed and the values. */
final class LawsTest {
    private static final int PAIRS = 1000;

    private final Calculus calculus = new Calculus(Containment.NONE);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aValueIsTheSameAsItself(long seed) {
        RandomValues random = new RandomValues(seed);
        for (int i = 0; i < PAIRS; i++) {
            Value value = random.value();
            require(relation(value, value) == Relation.SAME, value);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOtherWayRoundIsTheConverse(long seed) {
        RandomValues random = new RandomValues(seed);
        for (int i = 0; i < PAIRS; i++) {
            List<Value> pair = random.pair();
            Relation there = relation(pair.get(0), pair.get(1));
            require(relation(pair.get(1), pair.get(0)) == there.converse(), pair.get(0), pair.get(1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void conflictIsSymmetric(long seed) {
        RandomValues random = new RandomValues(seed);
        for (int i = 0; i < PAIRS; i++) {
            List<Value> pair = random.pair();
            boolean there = isConflict(pair.get(0), pair.get(1));
            require(isConflict(pair.get(1), pair.get(0)) == there, pair.get(0), pair.get(1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void valuesOfTwoTypesAreUnrelated(long seed) {
        RandomValues random = new RandomValues(seed);
        for (int i = 0; i < PAIRS; i++) {
            Value a = random.value();
            Value b = random.value();
            require(a.type().equals(b.type()) || relation(a, b) == Relation.UNRELATED, a, b);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wideningNeverCreatesAConflict(long seed) {
        RandomValues random = new RandomValues(seed);
        Widening widening = new Widening(random);
        for (int i = 0; i < PAIRS; i++) {
            List<Value> pair = random.pair();
            Value wider = widening.of(pair.get(0));
            boolean agreed = !isConflict(pair.get(0), pair.get(1));
            require(!agreed || !isConflict(wider, pair.get(1)), pair.get(0), wider, pair.get(1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wideningARangeNeverCreatesAConflict(long seed) {
        RandomValues random = new RandomValues(seed);
        Widening widening = new Widening(random);
        for (int i = 0; i < PAIRS; i++) {
            Quantity value = random.quantity();
            Quantity other = random.quantity();
            Quantity wider = widening.range(value);
            require(isConflict(value, other) || !isConflict(wider, other), value, wider, other);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactQuantitiesAreTheSameIfTheirNotationsAre(long seed) {
        RandomValues random = new RandomValues(seed);
        for (int i = 0; i < PAIRS; i++) {
            Quantity a = random.quantity().withHedge(Hedge.NONE);
            Quantity b = random.quantity().withHedge(Hedge.NONE);
            boolean exact = a.stated().isExact() && b.stated().isExact();
            boolean alike = a.notation().equals(b.notation());
            require(!exact || alike == (relation(a, b) == Relation.SAME), a, b);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAnswerButUnrelatedHasItsReason(long seed) {
        RandomValues random = new RandomValues(seed);
        for (int i = 0; i < PAIRS; i++) {
            List<Value> pair = random.pair();
            Explanation why = calculus.relate(pair.get(0), pair.get(1));
            boolean silent = why.steps().isEmpty();
            require(silent == (why.relation() == Relation.UNRELATED), pair.get(0), pair.get(1));
        }
    }

    private Relation relation(Value a, Value b) {
        return calculus.relate(a, b).relation();
    }

    private boolean isConflict(Value a, Value b) {
        return relation(a, b) == Relation.CONFLICT;
    }

    /** Assertion objects for a million pairs would take longer than the calculus. */
    private static void require(boolean holds, Value... values) {
        if (!holds) {
            fail(
                    "does not hold for%n%s",
                    String.join("\n", Arrays.stream(values).map(Value::toString).toList()));
        }
    }
}
