package dev.silang.check.score;

import dev.silang.check.pair.Observations;
import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import dev.silang.model.FeatureSet;
import dev.silang.model.Forest;
import dev.silang.relation.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How likely two claims whose values agree answer one question, learnt from events that readers read whole. Few observations
 * are asked for, as many pairs agree; with all of them it is no better. Immutable.
 */
public final class AgreementModel {
    /** The observations it asks for: those of which one alone moved its order of pairs on events left out. */
    public static final FeatureSet OBSERVED = FeatureSet.of(Stream.concat(
                    Arrays.stream(Slot.values()).map(slot -> slot.name().toLowerCase(Locale.ROOT)),
                    Stream.of(
                            "log-ratio",
                            "days-apart",
                            "digits",
                            "digit-edits",
                            "own-words-shared",
                            "own-words-different",
                            "likeness",
                            "margin",
                            "greater-margin",
                            "clause-overlap",
                            "shared-words",
                            "depth",
                            "greater-depth",
                            "tellers",
                            "most-tellers",
                            "answers",
                            "most-answers",
                            "concept-fit",
                            "grows",
                            "same-event",
                            "two-events",
                            "main-event",
                            "speech",
                            "same-asked"))
            .toList());

    /** The names of the numbers of a row. */
    public static final FeatureSet FEATURES = features();

    private final Forest forest;

    private AgreementModel(Forest forest) {
        this.forest = forest;
    }

    /** The model that comes with the program. */
    public static AgreementModel load() {
        return new AgreementModel(Forest.installed(AgreementModel.class, "agreements.model", FEATURES));
    }

    private static FeatureSet features() {
        List<String> names = new ArrayList<>(OBSERVED.names());
        names.add("affinity");
        names.add("finer");
        return FeatureSet.of(names);
    }

    /**
     * A number for each of {@link #FEATURES}.
     *
     * @param relation of their values
     * @param observations of {@link #OBSERVED}
     */
    public static double[] row(PairFacts pair, Relation relation, Observations observations) {
        double[] seen = observations.of(pair);
        double[] row = Arrays.copyOf(seen, FEATURES.size());
        row[seen.length] = Affinity.of(pair).sum();
        row[seen.length + 1] = relation == Relation.SAME ? 0 : 1;
        return row;
    }

    /** From 0 to 1. */
    double likelihood(PairFacts pair, Relation relation, Observations observations) {
        return forest.probability(row(pair, relation, observations));
    }
}
