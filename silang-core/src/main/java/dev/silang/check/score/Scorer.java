package dev.silang.check.score;

import dev.silang.check.Ground;
import dev.silang.check.pair.Observations;
import dev.silang.check.pair.PairFacts;
import dev.silang.check.veto.Veto;
import dev.silang.check.veto.Vetoes;
import dev.silang.relation.Relation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what is known of two claims into a score. Immutable. */
public final class Scorer {
    /** What nothing reaches. */
    private static final double SURE = Double.POSITIVE_INFINITY;

    /** What the rules take for a conflict is none if it is less likely. Judged, as the next one; docs/QUALITY.md says beside what. */
    private static final double DOUBTED = 0.1;

    /** What is this likely is a conflict, even if the rules do not see it. */
    private static final double LIKELY = 0.3;

    /** What is this likely is one answer. Judged; docs/QUALITY.md says beside what. */
    private static final double LIKELY_AGREEMENT = 0.6;

    private final Vetoes vetoes;
    private final @Nullable ConflictModel model;
    private final @Nullable AgreementModel agreements;

    /** By rules alone. */
    public Scorer(Vetoes vetoes) {
        this(vetoes, null, null);
    }

    /**
     * @param model what has the last word on conflicts where no veto stands; null for rules alone
     * @param agreements what has the last word on agreements; null for rules alone
     */
    public Scorer(Vetoes vetoes, @Nullable ConflictModel model, @Nullable AgreementModel agreements) {
        this.vetoes = vetoes;
        this.model = model;
        this.agreements = agreements;
    }

    /**
     * Whether two claims that agree are one position.
     *
     * @param margin how much likelier than asked for it is that they are, in log-odds; {@link Double#NaN} if rules alone say so
     */
    public record Agreement(Score score, double margin) {
        /** By rules alone. */
        public Agreement(Score score) {
            this(score, Double.NaN);
        }
    }

    /** Of two claims that agree: whether they are one position. */
    public Agreement agreement(PairFacts pair, Relation relation, Observations observations) {
        if (neverAgree(pair, relation)) {
            return new Agreement(new Score.Unlikely(0, SURE));
        }
        Tally tally = Affinity.of(pair);
        double bar = Bar.agree(pair, relation);
        // What nothing speaks for is not put together, however alike other such pairs were; one name is one name.
        boolean plain = bar > 0 && tally.sum() == 0 || tally.facts().contains(Fact.NAME);
        if (agreements == null || plain) {
            return new Agreement(scored(tally, bar));
        }
        double likelihood = agreements.likelihood(pair, relation, observations);
        return new Agreement(
                likelihood >= LIKELY_AGREEMENT
                        ? new Score.Likely(likelihood, tally.facts())
                        : new Score.Unlikely(likelihood, LIKELY_AGREEMENT),
                logOdds(likelihood) - logOdds(LIKELY_AGREEMENT));
    }

    private static double logOdds(double likelihood) {
        return Math.log(likelihood / (1 - likelihood));
    }

    private static boolean neverAgree(PairFacts pair, Relation relation) {
        return relation == Relation.COMPATIBLE
                || pair.isContradicted()
                || pair.isFarBeyondBound()
                || pair.isSuperseded();
    }

    /**
     * Of two claims that cannot both be right if they answer one question: whether they do, where the model has the last word.
     *
     * @param ruled what {@link #opposition(PairFacts)} says of them
     * @param relation of their values
     */
    public Score weighed(Score ruled, PairFacts pair, Relation relation, Observations observations) {
        boolean shown = ruled instanceof Score.Likely;
        if (model == null || shown && (mayBeUpdate(pair) || isBeyondChance(pair))) {
            return ruled;
        }
        double likelihood = model.likelihood(pair, relation, observations);
        double bar = shown ? DOUBTED : LIKELY;
        List<Fact> facts = ruled instanceof Score.Likely likely
                ? likely.facts()
                : tally(pair).facts();
        return likelihood >= bar ? new Score.Likely(likelihood, facts) : new Score.Unlikely(likelihood, bar);
    }

    /**
     * Whether two claims cannot both be right if they answer one question.
     *
     * @param relation of their values
     */
    public static boolean exclude(PairFacts pair, Relation relation) {
        return pair.isSuperseded() || relation == Relation.CONFLICT;
    }

    /** The model knows conflicts; what later reports may change may be an update, which readers told apart from them. */
    private static boolean mayBeUpdate(PairFacts pair) {
        return pair.a().isRevisable() || pair.b().isRevisable() || pair.isSuperseded();
    }

    /** A dropped scale word and a second full name are rarer than the model can learn, and hardly ever chance. */
    private static boolean isBeyondChance(PairFacts pair) {
        return pair.isScaleSlip() || pair.areTwoExpansions();
    }

    /** Whether a veto stands against two claims that no model overrules. */
    public boolean isRefused(Score ruled) {
        return ruled instanceof Score.Refused refused
                && (model == null || refused.why().force() != Veto.Force.UNLESS_LIKELY);
    }

    /** Of two claims that disagree: whether they are two answers to one question, by rules alone. */
    public Score opposition(PairFacts pair) {
        // What a report tells itself no rule needs to infer.
        if (pair.tellingChange() != null) {
            return new Score.Likely(Fact.TOLD_CHANGE.weight(), List.of(Fact.TOLD_CHANGE));
        }
        Veto veto = vetoes.against(pair, Veto.Force.ALWAYS);
        if (veto == null && pair.isParallel()) {
            return new Score.Likely(Fact.PARALLEL.weight() + pair.sharedWords(), List.of(Fact.PARALLEL));
        }
        veto = first(veto, pair, Veto.Force.UNLESS_PARALLEL);
        if (veto == null && pair.isScaleSlip()) {
            return new Score.Likely(Fact.SCALE_SLIP.weight(), List.of(Fact.SCALE_SLIP));
        }
        if (veto == null && pair.areTwoExpansions()) {
            return new Score.Likely(Fact.EXPANSION.weight(), List.of(Fact.EXPANSION));
        }
        veto = first(first(veto, pair, Veto.Force.UNLESS_SLIP), pair, Veto.Force.UNLESS_LIKELY);
        return veto == null ? weighed(pair) : new Score.Refused(veto);
    }

    private @Nullable Veto first(@Nullable Veto veto, PairFacts pair, Veto.Force force) {
        return veto == null ? vetoes.against(pair, force) : veto;
    }

    /**
     * How likely a pair is a conflict, whatever the rules say of it.
     *
     * @param row see {@link ConflictModel#row}
     * @return 0 to 1; 0 by rules alone
     */
    public double likelihood(double[] row) {
        return model == null ? 0 : model.likelihood(row);
    }

    /** What that likelihood rests on, in log odds; empty by rules alone. */
    public Map<Ground, Double> grounds(double[] row) {
        return model == null ? Map.of() : model.grounds(row);
    }

    /** The name of the veto that refuses a pair whatever its likelihood; null if none does. */
    public @Nullable String refusal(PairFacts pair) {
        return opposition(pair) instanceof Score.Refused refused && isRefused(refused)
                ? refused.why().name()
                : null;
    }

    /** By how much the facts that speak for one question outweigh what is asked of them. */
    static double weight(PairFacts pair) {
        return tally(pair).sum() - Bar.disagree(pair);
    }

    private static Score weighed(PairFacts pair) {
        Tally tally = tally(pair);
        // A bar of nothing still asks for something that speaks for it.
        return tally.sum() > 0 ? scored(tally, Bar.disagree(pair)) : new Score.Unlikely(tally.sum(), 0);
    }

    private static Tally tally(PairFacts pair) {
        Tally doubts = new Tally()
                .add(Fact.ONE_OF_SEVERAL, pair.isOneOfSeveral())
                .add(Fact.OTHER_PEOPLE, pair.namesOtherPeople());
        return Affinity.of(pair)
                .add(Fact.UNIQUE, pair.isUnique())
                .addAll(doubts)
                .add(Fact.SAME_RANK, pair.isSameInList())
                .add(Fact.ONE_DIGIT, pair.isDigitSlip())
                .add(Fact.ONE_DATE, pair.isOneDateMisprinted());
    }

    private static Score scored(Tally tally, double bar) {
        return tally.sum() >= bar ? new Score.Likely(tally.sum(), tally.facts()) : new Score.Unlikely(tally.sum(), bar);
    }
}
