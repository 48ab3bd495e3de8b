package dev.silang.check.score;

import dev.silang.check.Ground;
import dev.silang.check.pair.Observations;
import dev.silang.check.pair.PairFacts;
import dev.silang.check.veto.Veto;
import dev.silang.check.veto.Vetoes;
import dev.silang.model.FeatureSet;
import dev.silang.model.Forest;
import dev.silang.relation.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How likely two claims that disagree are two answers to one question, learnt from pairs that readers judged. Asked are
 * the observations of the pair, which vetoes refuse it, and by how much its facts outweigh what is asked of them.
 * Immutable.
 */
public final class ConflictModel {
    private static final List<Veto> VETOES = Vetoes.all().list();

    /** How the names of what vetoes say begin. */
    static final String VETO = "veto:";

    /** The names of the numbers of a row. */
    public static final FeatureSet FEATURES = features();

    private final Forest forest;

    private ConflictModel(Forest forest) {
        this.forest = forest;
    }

    /** The model that comes with the program. */
    public static ConflictModel load() {
        return new ConflictModel(Forest.installed(ConflictModel.class, "conflicts.model", FEATURES));
    }

    private static FeatureSet features() {
        List<String> names = new ArrayList<>(Observations.FEATURES.names());
        VETOES.forEach(veto -> names.add(VETO + veto.name()));
        names.add("weight");
        names.add("exclude");
        names.add("unrelated");
        return FeatureSet.of(names);
    }

    /** A number for each of {@link #FEATURES}. */
    public static double[] row(PairFacts pair, Relation relation, Observations observations) {
        double[] seen = observations.of(pair);
        double[] row = Arrays.copyOf(seen, FEATURES.size());
        int at = seen.length;
        for (Veto veto : VETOES) {
            row[at++] = veto.refuses(pair) ? 1 : 0;
        }
        row[at++] = Scorer.weight(pair);
        row[at++] = relation == Relation.CONFLICT ? 1 : 0;
        row[at] = relation == Relation.UNRELATED ? 1 : 0;
        return row;
    }

    /** From 0 to 1. */
    double likelihood(PairFacts pair, Relation relation, Observations observations) {
        return likelihood(row(pair, relation, observations));
    }

    /** From 0 to 1, of a {@link #row}. */
    double likelihood(double[] row) {
        return forest.probability(row);
    }

    /** What a row's likelihood rests on, in log odds. */
    Map<Ground, Double> grounds(double[] row) {
        return Grounds.of(forest.explain(row).contributions());
    }
}
