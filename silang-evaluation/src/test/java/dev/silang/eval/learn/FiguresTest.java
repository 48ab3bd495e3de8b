package dev.silang.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of four examples that can be reckoned by hand. */
final class FiguresTest {
    private static Example example(double label, double weight) {
        return new Example("a", new double[0], label, weight);
    }

    private static final List<Example> EXAMPLES = List.of(example(1, 1), example(0, 1), example(1, 1), example(0, 1));

    private static Figures figures(double... probability) {
        return new Figures(EXAMPLES, probability);
    }

    @Test
    void aucIsTheShareOfPairsInOrder() {
        assertThat(figures(0.9, 0.1, 0.8, 0.2).auc()).isEqualTo(1);
        assertThat(figures(0.9, 0.85, 0.8, 0.2).auc()).isEqualTo(0.75);
        assertThat(figures(0.5, 0.5, 0.5, 0.5).auc()).isEqualTo(0.5);
        assertThat(figures(0.1, 0.9, 0.2, 0.8).auc()).isZero();
    }

    @Test
    void logLossIsTheMean() {
        assertThat(figures(0.5, 0.5, 0.5, 0.5).logLoss()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(figures(1, 0, 1, 0).logLoss()).isCloseTo(0, within(1e-12));
        assertThat(figures(0, 0, 1, 0).logLoss()).isBetween(8.0, 9.0);
    }

    @Test
    void precisionAndRecallAreOfThoseOfAtLeastAProbability() {
        Figures figures = figures(0.9, 0.6, 0.3, 0.2);
        assertThat(figures.precision(0.6)).isEqualTo(0.5);
        assertThat(figures.recall(0.6)).isEqualTo(0.5);
        assertThat(figures.precision(0.61)).isEqualTo(1);
        assertThat(figures.recall(0.2)).isEqualTo(1);
        assertThat(figures.precision(0.95)).isNaN();
        assertThat(figures.share()).isEqualTo(0.5);
    }

    @Test
    void weightsCount() {
        Figures figures = new Figures(List.of(example(1, 3), example(0, 1)), new double[] {0.7, 0.7});
        assertThat(figures.precision(0.5)).isEqualTo(0.75);
        assertThat(figures.auc()).isEqualTo(0.5);
    }

    @Test
    void eachExampleHasItsProbability() {
        assertThatIllegalArgumentException().isThrownBy(() -> figures(0.5));
    }
}
