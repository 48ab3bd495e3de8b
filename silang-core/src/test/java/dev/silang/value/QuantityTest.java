package dev.silang.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class QuantityTest {
    @Test
    void namesItsSubject() {
        assertThat(Quantity.count(3, Concept.of("injured.light")).subject()).isEqualTo("injured.light");
        assertThat(Quantity.count(3, Concept.NONE).subject()).isEmpty();
    }

    @Test
    void aScoreKeepsBothNumbers() {
        Quantity score = new Quantity(
                Interval.exactly(BigDecimal.valueOf(3)),
                Hedge.NONE,
                BigDecimal.ONE,
                "{score}",
                Concept.of("score"),
                new GameScore(3, 0));

        assertThat(score.subject()).isEqualTo("score:3-0");
        assertThat(score.counted()).isEqualTo(Concept.of("score"));
        assertThat(score.withHedge(Hedge.AROUND).score()).isEqualTo(new GameScore(3, 0));
        assertThatThrownBy(() -> new GameScore(0, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
