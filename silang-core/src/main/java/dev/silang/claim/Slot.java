package dev.silang.claim;

import java.util.Locale;

/** The kind of question that a claim answers. Statements have a type of their own. */
public enum Slot {
    WHEN,
    WHERE,
    DURATION,
    QUANTITY,
    PRECEDENCE,
    PARTICIPANT,
    ROLE,
    IDENTIFIER,
    CAUSE,
    TOPIC;

    /** The name in the report: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
