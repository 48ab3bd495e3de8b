package dev.silang.ingest.html;

import dev.silang.ingest.html.feature.Features;
import dev.silang.model.Forest;

/**
 * How likely a block is part of the article, from its {@link Features}: a forest learnt from annotated pages by
 * {@code silang-eval extraction-training}.
 */
final class BodyModel {
    /**
     * Log odds, for or against, from which no further tree is asked: nine blocks in ten come to them, most a quarter of
     * the way, and of 35,500 none was decided otherwise by the trees left out.
     */
    private static final double SURE = 5;

    private static final BodyModel INSTALLED =
            new BodyModel(Forest.installed(BodyModel.class, "body-model.txt", Features.set()));

    private final Forest forest;

    private BodyModel(Forest forest) {
        this.forest = forest;
    }

    static BodyModel installed() {
        return INSTALLED;
    }

    /**
     * Between 0 and 1.
     *
     * @param row the block's numbers, in the order of {@link Features#set()}
     */
    double probability(double[] row) {
        return Forest.probabilityOf(forest.scoreUntil(SURE, row));
    }

    /** What stands in the installed file. */
    Forest forest() {
        return forest;
    }
}
