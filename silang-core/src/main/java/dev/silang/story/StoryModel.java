package dev.silang.story;

import dev.silang.model.Breakdown;
import dev.silang.model.FeatureSet;
import dev.silang.model.Forest;

/** How likely an article tells of a story's event, learnt from articles of known events by {@code silang-eval learn-stories}. Immutable. */
public final class StoryModel {
    /** The names of the numbers of a row. */
    public static final FeatureSet FEATURES = FeatureSet.of(Sign.labels());

    private final Forest forest;

    /** @param forest over {@link #FEATURES} */
    public StoryModel(Forest forest) {
        this.forest = forest;
    }

    /** The model that comes with the program. */
    public static StoryModel installed() {
        return Installed.MODEL;
    }

    /** Read only where stories are asked for. */
    private static final class Installed {
        static final StoryModel MODEL = new StoryModel(Forest.installed(StoryModel.class, "stories.model", FEATURES));
    }

    /** In log odds. */
    double score(double[] row) {
        return forest.score(row);
    }

    Breakdown explain(double[] row) {
        return forest.explain(row);
    }
}
