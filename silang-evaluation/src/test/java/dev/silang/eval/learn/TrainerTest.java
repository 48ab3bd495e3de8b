package dev.silang.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.silang.model.Forest;
import dev.silang.model.Tree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TrainerTest {
    private static final List<Example> EXAMPLES = MadeUp.examples(10, 30);
    private static final Trainer TRAINER = new Trainer(MadeUp.FEATURES, MadeUp.SMALL);

    @Test
    void theFeatureThatTellsIsFound() {
        Forest forest = TRAINER.fit(EXAMPLES);
        assertThat(forest.probability(new double[] {0.9, 3, 0.5})).isGreaterThan(0.95);
        assertThat(forest.probability(new double[] {0.1, 3, 0.5})).isLessThan(0.05);
        assertThat(forest.explain(new double[] {0.9, 3, 0.5})
                        .contributions()
                        .get(0)
                        .feature())
                .isEqualTo("telling");
    }

    @Test
    void theSameExamplesGiveTheSameForest() {
        assertThat(TRAINER.fit(EXAMPLES).text())
                .isEqualTo(TRAINER.fit(MadeUp.examples(10, 30)).text());
    }

    @Test
    void theBiasOfAnExplanationIsTheMeanScoreOfTheExamples() {
        Forest forest = TRAINER.fit(EXAMPLES);
        double mean = EXAMPLES.stream()
                .mapToDouble(one -> forest.score(one.row()))
                .average()
                .orElseThrow();
        assertThat(forest.explain(new double[3]).bias()).isCloseTo(mean, within(1e-9));
    }

    @Test
    void examplesWithoutWeightTeachNothing() {
        List<Example> wrong = EXAMPLES.stream()
                .map(one -> new Example("wrong", one.row(), 1 - one.label(), 0))
                .toList();
        List<Example> all = new ArrayList<>(EXAMPLES);
        all.addAll(wrong);
        assertThat(TRAINER.fit(all).probability(new double[] {0.9, 3, 0.5})).isGreaterThan(0.95);
    }

    @Test
    void meansAreMeasuredAnewAndAnswersKept() {
        Tree tree = new Tree.Question(0, 0.5f, 9, new Tree.Answer(-1), new Tree.Answer(3));
        Forest forest = new Forest(MadeUp.FEATURES, 0, List.of(tree));
        List<Example> three = List.of(
                new Example("a", new double[] {0.1, 0, 0}, 0, 1),
                new Example("a", new double[] {0.9, 0, 0}, 1, 1),
                new Example("b", new double[] {0.8, 0, 0}, 1, 2));
        assertThat(Trainer.withMeans(forest, three).trees())
                .containsExactly(new Tree.Question(0, 0.5f, 2, new Tree.Answer(-1), new Tree.Answer(3)));
        assertThat(Trainer.withMeans(forest, List.of()).trees().get(0).mean()).isEqualTo(1);
    }

    @Test
    void thereIsNothingToLearnFromOneAnswer() {
        List<Example> yes = EXAMPLES.stream().filter(one -> one.label() == 1).toList();
        assertThatIllegalArgumentException().isThrownBy(() -> TRAINER.fit(yes));
        assertThatIllegalArgumentException().isThrownBy(() -> TRAINER.fit(List.of()));
    }

    @Test
    void rowsFitTheFeatures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRAINER.fit(List.of(new Example("a", new double[2], 1, 1))))
                .withMessage("2 numbers for 3 features");
    }

    @Test
    void labelsAndWeightsAreInRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Example("a", new double[3], 1.5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Example("a", new double[3], Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Example("a", new double[3], 1, -1));
    }
}
