package dev.silang.eval.learn;

import dev.silang.model.FeatureSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Examples of which the answer follows from one feature, another says the group, and the last one nothing. */
final class MadeUp {
    static final FeatureSet FEATURES = FeatureSet.of(List.of("telling", "group", "noise"));
    static final Trainer.Settings SMALL = new Trainer.Settings(60, 4, 0.2, 0.2, 0.2, 0.7, 1, 1);

    private MadeUp() {}

    static List<Example> examples(int groups, int each) {
        Random random = new Random(7);
        List<Example> examples = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < each; i++) {
                double telling = random.nextDouble();
                double[] row = {telling, group, random.nextDouble()};
                examples.add(new Example("event-" + group, row, telling > 0.5 ? 1 : 0, 1));
            }
        }
        return examples;
    }
}
