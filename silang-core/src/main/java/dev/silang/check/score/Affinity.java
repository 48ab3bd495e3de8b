package dev.silang.check.score;

import dev.silang.check.pair.PairFacts;

/**
 * How surely two claims answer one question, apart from what they answer: 0 for not at all, 1 for surely. A wrong
 * alignment is worse than a missed one, so each slot asks less of claims that agree than of claims that would conflict.
 */
final class Affinity {
    /** Surely one question. */
    private static final double SURE = 1;

    private Affinity() {}

    static Tally of(PairFacts pair) {
        return switch (pair.slot()) {
            case QUANTITY ->
                pair.isOneBackground() || pair.areOfTwoParts() || pair.conceptFit() == 0 ? new Tally() : count(pair);
            case WHEN, WHERE, DURATION, PRECEDENCE, CAUSE, TOPIC -> pair.isOneBackground() ? new Tally() : event(pair);
            case PARTICIPANT ->
                pair.a().isUnnamed() || pair.b().isUnnamed() ? event(pair) : new Tally().add(Fact.NAME, true);
            case ROLE, IDENTIFIER -> new Tally().add(Fact.NAME, true);
        };
    }

    /** A named thing counts most; the rest must come from the clause around it. */
    private static Tally count(PairFacts pair) {
        return new Tally()
                .add(Fact.CONCEPT, pair.conceptFit())
                .add(Fact.COUNT_EVENT, pair.isOneEvent())
                .add(Fact.OTHER_EVENT, pair.areTwoEvents())
                .add(Fact.SCOPE, pair.haveScopes())
                .add(Fact.COUNT_CONTEXT, pair.contextOverlap())
                .add(Fact.SPEAKER, pair.hasSameSpeaker())
                .atMost(SURE);
    }

    /** The event decides; the clause helps. */
    private static Tally event(PairFacts pair) {
        return new Tally()
                .add(Fact.EVENT, pair.isOneEvent())
                .add(Fact.CONTEXT, pair.contextOverlap())
                .add(Fact.SPEAKER, pair.hasSameSpeaker())
                .atMost(SURE);
    }
}
