package dev.silang.claim;

import java.util.Locale;

/** How a clause uses a place. */
public enum PlaceRole {
    AT,
    TO,
    FROM,
    VIA,
    /** No preposition stands before it. */
    NAMED;

    /** The name in the report: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
