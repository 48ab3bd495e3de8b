package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import java.util.List;

/** A reason why two claims that disagree are not set against each other, whatever else speaks for it. Stateless. */
public interface Veto {
    /** What can overrule a veto. */
    enum Force {
        /** Nothing. */
        ALWAYS,
        /** That both values stand in one sentence of the same words. */
        UNLESS_PARALLEL,
        /** That, or that both have the same digits at another power of ten. */
        UNLESS_SLIP,
        /** That, or that the two are likely to be two answers to one question all the same. */
        UNLESS_LIKELY
    }

    boolean refuses(PairFacts pair);

    Force force();

    /** The reason in English, as for a log: no report shows a pair that was refused. */
    String reason();

    /** Reports that it is for, at least one pair; the tests read them. */
    List<Example> examples();

    /** How tests and logs call it: the name of its class. */
    default String name() {
        return getClass().getSimpleName();
    }
}
