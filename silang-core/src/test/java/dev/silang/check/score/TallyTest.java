package dev.silang.check.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** {@link Tally}: adds up weights and keeps what held. */
class TallyTest {
    @Test
    void whatDoesNotHoldWeighsNothing() {
        Tally tally = new Tally().add(Fact.EVENT, false).add(Fact.CONTEXT, 0);
        assertThat(tally.sum()).isZero();
        assertThat(tally.facts()).isEmpty();
    }

    @Test
    void aFactWeighsByItsShare() {
        assertThat(new Tally().add(Fact.EVENT, true).sum()).isEqualTo(0.5);
        assertThat(new Tally().add(Fact.CONTEXT, 1.0).sum()).isEqualTo(0.5);
        assertThat(new Tally().add(Fact.CONTEXT, 0.5).sum()).isEqualTo(0.25);
        assertThat(new Tally().add(Fact.OTHER_PEOPLE, true).sum()).isEqualTo(-0.35);
    }

    @Test
    void factsStandInTheirOrder() {
        Tally tally = new Tally().add(Fact.SPEAKER, true).add(Fact.EVENT, true);
        assertThat(tally.facts()).containsExactly(Fact.EVENT, Fact.SPEAKER);
        assertThat(tally.sum()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void noMoreThanTheMost() {
        Tally tally = new Tally().add(Fact.EVENT, true).add(Fact.CONTEXT, true).add(Fact.SPEAKER, true);
        assertThat(tally.sum()).isCloseTo(1.1, within(1e-9));
        assertThat(tally.atMost(1).sum()).isEqualTo(1);
        assertThat(tally.atMost(2).sum()).isEqualTo(1);
    }

    @Test
    void talliesAddUp() {
        Tally tally = new Tally().add(Fact.EVENT, true).addAll(new Tally().add(Fact.OTHER_PEOPLE, true));
        assertThat(tally.sum()).isCloseTo(0.5 - 0.35, within(1e-9));
        assertThat(tally.facts()).containsExactly(Fact.EVENT, Fact.OTHER_PEOPLE);
    }
}
