package dev.silang.check.score;

import dev.silang.check.pair.PairFacts;
import dev.silang.check.veto.Veto;
import dev.silang.check.veto.Vetoes;
import dev.silang.relation.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what is known of two claims into a score. Immutable. */
public final class Scorer {
    /** What nothing reaches. */
    private static final double SURE = Double.POSITIVE_INFINITY;

    private final Vetoes vetoes;

    public Scorer(Vetoes vetoes) {
        this.vetoes = vetoes;
    }

    /** Of two claims that agree: whether they are one position. */
    public Score agreement(PairFacts pair, Relation relation) {
        if (relation == Relation.COMPATIBLE
                || pair.isContradicted()
                || pair.isFarBeyondBound()
                || pair.isSuperseded()) {
            return new Score.Unlikely(0, SURE);
        }
        return scored(Affinity.of(pair), Bar.agree(pair, relation));
    }

    /** Of two claims that disagree: whether they are two answers to one question. */
    public Score opposition(PairFacts pair) {
        Veto veto = vetoes.against(pair, Veto.Force.ALWAYS);
        if (veto == null && pair.isParallel()) {
            return new Score.Likely(Fact.PARALLEL.weight() + pair.sharedWords(), List.of(Fact.PARALLEL));
        }
        veto = first(veto, pair, Veto.Force.UNLESS_PARALLEL);
        if (veto == null && pair.isScaleSlip()) {
            return new Score.Likely(Fact.SCALE_SLIP.weight(), List.of(Fact.SCALE_SLIP));
        }
        veto = first(veto, pair, Veto.Force.UNLESS_SLIP);
        return veto == null ? weighed(pair) : new Score.Refused(veto);
    }

    private @Nullable Veto first(@Nullable Veto veto, PairFacts pair, Veto.Force force) {
        return veto == null ? vetoes.against(pair, force) : veto;
    }

    private static Score weighed(PairFacts pair) {
        Tally doubts = new Tally()
                .add(Fact.ONE_OF_SEVERAL, pair.isOneOfSeveral())
                .add(Fact.OTHER_PEOPLE, pair.namesOtherPeople());
        Tally tally = Affinity.of(pair)
                .add(Fact.UNIQUE, pair.isUnique())
                .addAll(doubts)
                .add(Fact.SAME_RANK, pair.isSameInList())
                .add(Fact.ONE_DIGIT, pair.isDigitSlip())
                .add(Fact.ONE_DATE, pair.isOneDateMisprinted());
        // A bar of nothing still asks for something that speaks for it.
        return tally.sum() > 0 ? scored(tally, Bar.disagree(pair)) : new Score.Unlikely(tally.sum(), 0);
    }

    private static Score scored(Tally tally, double bar) {
        return tally.sum() >= bar ? new Score.Likely(tally.sum(), tally.facts()) : new Score.Unlikely(tally.sum(), bar);
    }
}
