package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;

/** Offices and topics: what a person is and what was discussed may each have several right answers. */
final class CompatibleAnswers implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return switch (pair.slot()) {
            case ROLE, TOPIC -> true;
            case WHEN, WHERE, DURATION, QUANTITY, PRECEDENCE, PARTICIPANT, IDENTIFIER, CAUSE -> false;
        };
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "both answers may be true";
    }
}
