package dev.silang.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silang.model.Forest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CrossValidationTest {
    private static final Trainer TRAINER = new Trainer(MadeUp.FEATURES, MadeUp.SMALL);

    @Test
    void whatHoldsInOtherGroupsIsFound() {
        List<Example> examples = MadeUp.examples(10, 30);
        double[] left = new CrossValidation(TRAINER).leaveGroupsOut(examples, 5);
        assertThat(new Figures(examples, left).auc()).isGreaterThan(0.98);
    }

    /** Each group has an answer of its own: a model that has seen a group knows it, one that has not cannot. */
    @Test
    void whatHoldsInAGroupAloneIsNot() {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (Example one : MadeUp.examples(20, 20)) {
            double label = one.row()[1] % 2;
            examples.add(new Example(one.group(), new double[] {random.nextDouble(), one.row()[1], 0}, label, 1));
        }
        double[] left = new CrossValidation(TRAINER).leaveGroupsOut(examples, 20);
        Forest seen = TRAINER.fit(examples);
        double[] known = examples.stream()
                .mapToDouble(one -> seen.probability(one.row()))
                .toArray();
        assertThat(new Figures(examples, known).auc()).isGreaterThan(0.95);
        assertThat(new Figures(examples, left).auc()).isLessThan(0.6);
    }

    @Test
    void anExampleIsAskedOfTheForestOfTheOtherParts() {
        List<Example> examples = MadeUp.examples(4, 20);
        Folds folds = Folds.dealt(List.of("event-0", "event-1", "event-2", "event-3"), 2);
        double[] left = new CrossValidation(TRAINER).leaveOut(examples, folds);
        Forest even = TRAINER.fit(examples.stream()
                .filter(one -> one.group().equals("event-0") || one.group().equals("event-2"))
                .toList());
        assertThat(left[20]).isEqualTo(even.probability(examples.get(20).row()));
    }

    @Test
    void partsDependOnTheNamesOfTheGroupsAlone() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            groups.add("event-" + i);
        }
        Folds folds = Folds.hashed(groups, 5);
        Collections.shuffle(groups, new Random(2));
        assertThat(Folds.hashed(groups, 5)).isEqualTo(folds);
        TreeMap<Integer, Integer> sizes = new TreeMap<>();
        folds.byGroup().values().forEach(fold -> sizes.merge(fold, 1, Integer::sum));
        assertThat(sizes.values()).containsExactly(5, 5, 5, 4, 4);
    }

    @Test
    void oneGroupCannotBeLeftOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> Folds.hashed(List.of("a", "a"), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Folds.hashed(List.of("a", "b"), 1));
        assertThat(Folds.hashed(List.of("a", "b"), 5).size()).isEqualTo(2);
    }

    @Test
    void aGroupOfNoPartIsRefused() {
        Folds folds = Folds.dealt(List.of("a", "b"), 2);
        assertThatIllegalArgumentException().isThrownBy(() -> folds.of("c"));
    }
}
