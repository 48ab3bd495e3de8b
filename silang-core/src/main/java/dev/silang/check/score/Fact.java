package dev.silang.check.score;

/**
 * What speaks for two claims answering one question, or against it, with its weight. The weights were set by hand on the
 * cases of docs/QUALITY.md; what is weighed by a share is multiplied by it.
 */
public enum Fact {
    /** The two count one thing; times how well the concepts fit. */
    CONCEPT(0.45),
    /** The clauses of two counts share words; times the share. */
    COUNT_CONTEXT(0.45),
    /** Two counts of one event. */
    COUNT_EVENT(0.15),
    /** Two counts of two events. */
    OTHER_EVENT(-0.05),
    /** Both counts name their part, and it is one. */
    SCOPE(0.1),
    /** The two tell of one event: it decides. */
    EVENT(0.5),
    /** The clauses share words; times the share. */
    CONTEXT(0.5),
    /** One speaker says both. */
    SPEAKER(0.1),
    /** Nothing but a name or a code is asked. */
    NAME(1),
    /** Both articles give one answer only: then they mean the question at hand. */
    UNIQUE(0.15),
    /** One of two counts is one: "satu ruko" is often one of several. */
    ONE_OF_SEVERAL(-0.15),
    /** The clauses name different people. */
    OTHER_PEOPLE(-0.35),
    /** Both stand at the same place in lists of one length: lists keep their order. */
    SAME_RANK(0.12),
    /** One digit parts two numbers of four or more. */
    ONE_DIGIT(0.35),
    /** Two dates that are nearly one, of which one must be a mistake. */
    ONE_DATE(1),
    /** One sentence of the same words with two values; surer than anything else, and the surer the more words. */
    PARALLEL(2),
    /** The same digits of one thing at two powers of ten: surer than anything else. */
    SCALE_SLIP(2),
    /** Two full names behind one abbreviation: as sure. */
    EXPANSION(2),
    /** One report tells itself that the other's value became its own: as sure. */
    TOLD_CHANGE(2);

    private final double weight;

    Fact(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
