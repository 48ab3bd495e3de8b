package dev.silang.check;

import dev.silang.relation.Relation;
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

    /** Whether all its answers can be true together. */
    public boolean agrees() {
        return this == FINER || this == SAME || this == ONLY;
    }

    /** Whether one answer replaces or excludes another. */
    public boolean isContested() {
        return this == CONFLICT || this == UPDATE;
    }

    /** Whether two claims that relate so are a reason for it. */
    boolean isDecidedBy(Relation relation) {
        return switch (this) {
            case CONFLICT -> relation == Relation.CONFLICT;
            case UPDATE -> relation == Relation.UPDATE;
            case FINER -> relation.agrees() && relation != Relation.SAME;
            case SAME, ONLY -> relation.agrees();
        };
    }
}
