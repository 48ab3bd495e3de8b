package dev.silang.check.score;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.PairFacts;
import dev.silang.relation.Relation;
import dev.silang.value.Quantity;
import java.math.BigDecimal;

/**
 * How much two claims must have in common to count as answers to one question. A false conflict costs an editor's trust,
 * so more is asked of claims that disagree.
 */
final class Bar {
    private static final double QUANTITY = 0.6;
    private static final double CLOCK = 0.6;
    private static final double DAY = 0.75;
    private static final double EVENT = 0.5;

    /** A date that its own weekday denies is likely to be a slip of the other. */
    private static final double DATE_SLIP = 0;

    /** "Until when" is seldom asked twice in one story. */
    private static final double UNTIL = 0.3;

    /** Coordinates are given of little else than the event. */
    private static final double MEASURED_PLACE = 0.1;

    /** Beyond the bar of an event: beside the main one. */
    private static final double SIDE = 0.05;

    /** Beyond the bar of counts: one is for a part and the other says no part. */
    private static final double ONE_SCOPE = 0.08;

    /** Beyond the bar of counts: a noun that no pack knows, or an article that lists such counts. */
    private static final double UNKNOWN = 0.1;

    /** Beyond the bar of counts: it is not sure that one thing is counted. */
    private static final double VAGUE = 0.1;

    /** Beyond the bar of counts: one is some of the whole. */
    private static final double PART = 0.1;

    /** Beyond the bar of counts: an amount that many things have, or a group of people. */
    private static final double MEASURED = 0.08;

    /** A number of three digits or with decimals hardly comes twice by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    private Bar() {}

    /** For two claims that disagree and that no veto parts. */
    static double disagree(PairFacts pair) {
        return switch (pair.slot()) {
            case QUANTITY -> count(pair);
            case WHEN -> time(pair);
            case WHERE -> pair.areMeasured() ? MEASURED_PLACE : EVENT;
            case DURATION, PRECEDENCE, PARTICIPANT, IDENTIFIER, CAUSE, ROLE, TOPIC -> EVENT;
        };
    }

    /** A vague noun, or an amount that many things have, asks for more. */
    private static double count(PairFacts pair) {
        return QUANTITY
                + (pair.hasOneScope() ? ONE_SCOPE : 0)
                + (pair.isUnknown() || pair.isListed() ? UNKNOWN : 0)
                + (pair.countsOne() ? 0 : VAGUE)
                + (pair.isOnePart() ? PART : 0)
                + (pair.a().isAmount() || pair.a().countsGroup() ? MEASURED : 0);
    }

    private static double time(PairFacts pair) {
        return switch (pair.timing()) {
            case SLIP -> DATE_SLIP;
            case BOUND -> UNTIL;
            case MATCH, CLOCK -> CLOCK;
            case DAY, NONE -> pair.a().isMainEvent() ? DAY : DAY + SIDE;
        };
    }

    /** For two claims that agree. */
    static double agree(PairFacts pair, Relation relation) {
        boolean same = relation == Relation.SAME;
        return switch (pair.slot()) {
            case PARTICIPANT, ROLE, IDENTIFIER -> 0;
            case WHERE -> same ? 0 : 0.15;
            case TOPIC, CAUSE -> same ? 0 : 0.1;
            case WHEN -> same ? 0.1 : 0.2;
            case DURATION, PRECEDENCE -> same ? 0.05 : 0.2;
            case QUANTITY -> isTelling(pair.a()) ? 0.15 : same ? 0.4 : 0.5;
        };
    }

    private static boolean isTelling(ClaimFacts claim) {
        return claim.value() instanceof Quantity quantity
                && quantity.stated().low() != null
                && (quantity.stated().low().compareTo(TELLING) > 0
                        || quantity.stated().low().stripTrailingZeros().scale() > 0);
    }
}
