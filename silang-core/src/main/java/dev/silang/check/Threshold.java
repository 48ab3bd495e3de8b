package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.relation.Relation;
import dev.silang.value.Quantity;
import java.math.BigDecimal;

/** How much affinity claims that agree must have to count as one position. */
final class Threshold {
    /** A number of three digits or with decimals hardly comes twice by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    private Threshold() {}

    static double agree(Claim a, Claim b, Relation relation) {
        return switch (a.slot()) {
            case PARTICIPANT, ROLE, IDENTIFIER -> 0;
            case WHERE -> relation == Relation.SAME ? 0 : 0.15;
            case TOPIC, CAUSE -> relation == Relation.SAME ? 0 : 0.1;
            case WHEN -> relation == Relation.SAME ? 0.1 : 0.2;
            case DURATION, PRECEDENCE -> relation == Relation.SAME ? 0.05 : 0.2;
            case QUANTITY -> isTelling(a) ? 0.15 : relation == Relation.SAME ? 0.4 : 0.5;
        };
    }

    private static boolean isTelling(Claim claim) {
        return claim.value() instanceof Quantity quantity
                && quantity.stated().low() != null
                && (quantity.stated().low().compareTo(TELLING) > 0
                        || quantity.stated().low().stripTrailingZeros().scale() > 0);
    }
}
