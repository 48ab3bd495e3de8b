package dev.silang.check.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silang.check.Ground;
import dev.silang.model.Contribution;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundsTest {
    @Test
    void everyNumberIsAboutSomething() {
        assertThat(ConflictModel.FEATURES.names().stream().map(Grounds::of)).containsOnly(Ground.values());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grounds.of("phase-of-the-moon"))
                .withMessageContaining("phase-of-the-moon");
    }

    @Test
    void numbersOfOneGroundAddUp() {
        List<Contribution> contributions = List.of(
                new Contribution("course", 0.5, 0.75),
                new Contribution("likeness", 0.5, 0.5),
                new Contribution("rises", 1, -0.25),
                new Contribution("depth", 1, 0.5),
                new Contribution("titles", 1, -0.5));
        assertThat(Grounds.of(contributions))
                .containsEntry(Ground.WORDING, 1.25)
                .containsEntry(Ground.TIME, -0.25)
                .hasSize(2);
    }
}
