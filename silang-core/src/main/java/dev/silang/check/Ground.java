package dev.silang.check;

import java.util.Locale;

/** What the likelihood of a conflict can rest on, from the two answers outwards. */
public enum Ground {
    /** What sort of answers they are: some are contradicted more often than others. */
    KIND,
    /** How near the two answers are to each other. */
    VALUES,
    /** What is counted, ranked or asked, and of which part. */
    SUBJECT,
    /** The events they tell of. */
    EVENT,
    /** The wording around them. */
    WORDING,
    /** The names beside them. */
    NAMES,
    /** The other figures beside them. */
    FIGURES,
    /** Who says them. */
    SPEAKER,
    /** Where in their reports they stand. */
    PLACE,
    /** What else the reports answer. */
    ANSWERS,
    /** When they were told, and whether they may have changed. */
    TIME,
    /** What the rules make of them. */
    RULES;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
