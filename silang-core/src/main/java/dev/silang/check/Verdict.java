package dev.silang.check;

import java.util.Locale;

/** What a report says of a question, from the most to the least pressing. */
public enum Verdict {
    CONFLICT,
    UPDATE,
    FINER,
    SAME,
    ONLY;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
