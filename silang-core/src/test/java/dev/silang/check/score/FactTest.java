package dev.silang.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link Fact}: which facts speak for one question and which against it; {@link ScorerTest} has the sums. */
class FactTest {
    @ParameterizedTest
    @EnumSource(
            value = Fact.class,
            names = {"OTHER_EVENT", "ONE_OF_SEVERAL", "OTHER_PEOPLE"})
    void speakAgainst(Fact fact) {
        assertThat(fact.weight()).isNegative();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fact.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OTHER_EVENT", "ONE_OF_SEVERAL", "OTHER_PEOPLE"})
    void speakFor(Fact fact) {
        assertThat(fact.weight()).isPositive();
    }

    @Test
    void slipsAreSurerThanAllElse() {
        assertThat(Fact.ONE_DATE.weight()).isEqualTo(1);
        assertThat(Fact.PARALLEL.weight()).isEqualTo(2);
        assertThat(Fact.SCALE_SLIP.weight()).isEqualTo(2);
        assertThat(Fact.EXPANSION.weight()).isEqualTo(2);
    }
}
