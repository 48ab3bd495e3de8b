package dev.silang.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.value.Concept;
import dev.silang.value.Duration;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in every position to each other, both ways round. */
final class QuantityTablesTest {
    /** Numbers as {@code <hedge><low>[..<high>]/<grain>}; the grain is 1 where it is not given. */
    private static final String TABLE = """
            # position                | a          | b              | relation
            before                    | 5          | 7              | conflict
            the bound itself          | 10         | >10            | finer
            below the other bound     | 9          | >10            | conflict
            on the bound              | 10         | >=10           | finer
            above the bound           | 11         | >10            | finer
            bounds of one number      | <10        | >10            | compatible
            bounds apart              | <10        | >12            | conflict
            bounds that touch         | <=10       | >=10           | compatible
            bounds one way            | >=10       | >10            | coarser
            bounds, one lower         | >=10       | >=7            | finer
            partly                    | 5..7       | 6..9           | compatible
            ranges apart              | 5..7       | 8..9           | conflict
            inside                    | 6          | 5..7           | finer
            range inside              | 5..7       | 4..9           | finer
            equal                     | 268        | 268            | same
            equal, other grain        | 300/100    | 300            | same
            rounded                   | 1672985500 | 1700000000/1e8 | finer
            cut off                   | 1672985500 | 1600000000/1e8 | finer
            not rounded so far        | 1672985500 | 1500000000/1e8 | conflict
            range past its end        | 10..12/10  | 17             | compatible
            at least, rounded         | >=300/100  | 270            | compatible
            more than, not rounded    | >300/100   | 270            | conflict
            around, a digit           | 297        | ~300           | finer
            around, too far           | 200        | ~300           | conflict
            around, not round         | ~61        | 64             | coarser
            around, not round, far    | ~61        | 70             | conflict
            around and cut off        | ~300/100   | 380            | compatible
            nearly                    | 1900000    | <~2000000      | finer
            nearly, from below        | 1500000    | <~2000000      | conflict
            nearly, from above        | 2100000    | <~2000000      | conflict
            around and a bound        | ~10        | >10            | compatible
            vague                     | 45         | %20..99        | finer
            vague, too few            | 12         | %20..99        | conflict
            """;

    private final Calculus calculus = new Calculus(Containment.NONE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void relatesBothWaysRound(String position, String a, String b, String relation) {
        Explanation there = calculus.relate(quantity(a), quantity(b));
        Explanation back = calculus.relate(quantity(b), quantity(a));
        assertThat(there.relation().label()).isEqualTo(relation);
        assertThat(back.relation()).isEqualTo(there.relation().converse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5 h   | 300 min | same
                    >5 h  | ~3 h    | conflict
                    >5 h  | 5.5 h   | coarser
                    1 d   | 24 h    | same
                    1 mo  | 30 d    | coarser
                    2 wk  | 15 d    | coarser
                    2 wk  | 22 d    | conflict
                    """)
    void relatesDurationsOfTwoUnits(String a, String b, String relation) {
        Explanation there = calculus.relate(duration(a), duration(b));
        Explanation back = calculus.relate(duration(b), duration(a));
        assertThat(there.relation().label()).isEqualTo(relation);
        assertThat(back.relation()).isEqualTo(there.relation().converse());
    }

    @ParameterizedTest
    @CsvSource({"IDR, USD", "'', IDR", "m, kg"})
    void twoUnitsAreNotCompared(String a, String b) {
        assertThat(calculus.relate(five(a), five(b)).relation()).isEqualTo(Relation.UNRELATED);
    }

    private static Quantity five(String unit) {
        return new Quantity(Interval.exactly(BigDecimal.valueOf(5)), Hedge.NONE, BigDecimal.ONE, unit, Concept.NONE);
    }

    private static Quantity quantity(String text) {
        String[] parts = text.split("/", -1);
        Hedge hedge = hedge(parts[0]);
        BigDecimal grain = parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE;
        return new Quantity(stated(parts[0], hedge), hedge, grain, "", Concept.NONE);
    }

    private static Duration duration(String text) {
        String[] parts = text.split(" ", -1);
        Hedge hedge = hedge(parts[0]);
        BigDecimal seconds = Duration.seconds(parts[1]);
        BigDecimal grain = parts[0].contains(".") ? seconds.multiply(new BigDecimal("0.1")) : seconds;
        return new Duration(stated(parts[0], hedge).times(seconds), hedge, grain, parts[1]);
    }

    private static Interval stated(String number, Hedge hedge) {
        String[] ends = number.substring(hedge.sign().length()).split("\\.\\.", -1);
        return Interval.closed(new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1]));
    }

    /** The longest sign counts: {@code >=} also begins with {@code >}. */
    private static Hedge hedge(String number) {
        return Arrays.stream(Hedge.values())
                .filter(hedge -> number.startsWith(hedge.sign()))
                .max(Comparator.comparing(hedge -> hedge.sign().length()))
                .orElse(Hedge.NONE);
    }
}
