package dev.silang.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every predicate in every position of two intervals, both ways round. */
final class IntervalTest {
    /** Intervals in the notation of {@link Interval#toString()}; the last columns ask a of b, then b of a. */
    private static final String TABLE = """
            # position          | a        | b        | meet  | a holds b | b holds a
            before              | [1, 2]   | [3, 4]   | false | false     | false
            touching, closed    | [1, 2]   | [2, 4]   | true  | false     | false
            touching, a open    | [1, 2)   | [2, 4]   | false | false     | false
            touching, b open    | [1, 2]   | (2, 4]   | false | false     | false
            touching, both open | [1, 2)   | (2, 4]   | false | false     | false
            partly              | [1, 3]   | [2, 4]   | true  | false     | false
            partly, open        | (1, 3)   | (2, 4)   | true  | false     | false
            inside              | [2, 3]   | [1, 4]   | true  | false     | true
            inside, low equal   | [1, 3]   | [1, 4]   | true  | false     | true
            inside, high equal  | [2, 4]   | [1, 4]   | true  | false     | true
            inside, low open    | (1, 4]   | [1, 4]   | true  | false     | true
            inside, high open   | [1, 4)   | [1, 4]   | true  | false     | true
            crossing open ends  | (1, 4]   | [1, 4)   | true  | false     | false
            equal               | [1, 4]   | [1, 4]   | true  | true      | true
            equal, open         | (1, 4)   | (1, 4)   | true  | true      | true
            equal, written else | [1.0, 4] | [1, 4.0] | true  | true      | true
            points, equal       | [2, 2]   | [2, 2]   | true  | true      | true
            points, apart       | [2, 2]   | [3, 3]   | false | false     | false
            point inside        | [2, 2]   | [1, 4]   | true  | false     | true
            point on open end   | [1, 1]   | (1, 4]   | false | false     | false
            point on closed end | [1, 1]   | [1, 4]   | true  | false     | true
            unbounded above     | [5, 6]   | (4, ∞)   | true  | false     | true
            above, touching     | [4, 4]   | (4, ∞)   | false | false     | false
            below, touching     | [4, 4]   | (-∞, 4]  | true  | false     | true
            unbounded, apart    | (-∞, 3)  | (4, ∞)   | false | false     | false
            unbounded, meeting  | (-∞, 4]  | [4, ∞)   | true  | false     | false
            all                 | [1, 2]   | (-∞, ∞)  | true  | false     | true
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void relatesBothWaysRound(String position, String a, String b, boolean meet, boolean aHoldsB, boolean bHoldsA) {
        Interval left = parse(a);
        Interval right = parse(b);
        assertThat(left.meets(right)).isEqualTo(meet);
        assertThat(right.meets(left)).isEqualTo(meet);
        assertThat(left.encloses(right)).isEqualTo(aHoldsB);
        assertThat(right.encloses(left)).isEqualTo(bHoldsA);
        assertThat(left.span(right).encloses(left)).isTrue();
        assertThat(left.span(right).encloses(right)).isTrue();
        assertThat(left.span(right)).hasToString(right.span(left).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[2, 1]", "(1, 1]", "[1, 1)", "(1, 1)"})
    void isNeverEmpty(String empty) {
        assertThatThrownBy(() -> parse(empty)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1, 2]", "(5, ∞)", "(-∞, 0.5]", "(-∞, ∞)", "[-3, 1000000)"})
    void isWrittenAsRead(String written) {
        assertThat(parse(written)).hasToString(written);
    }

    @Test
    void widensAndScalesOnlyEndsThatItHas() {
        assertThat(parse("(5, ∞)").widened(BigDecimal.TEN)).hasToString("(-5, ∞)");
        assertThat(parse("[2, 3)").times(BigDecimal.TEN)).hasToString("[20, 30)");
        assertThatThrownBy(() -> parse("[2, 3)").times(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Interval parse(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(", ", -1);
        return new Interval(
                ends[0].equals("-∞") ? null : new BigDecimal(ends[0]),
                text.startsWith("("),
                ends[1].equals("∞") ? null : new BigDecimal(ends[1]),
                text.endsWith(")"));
    }
}
