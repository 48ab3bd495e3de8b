package dev.silang.relation;

import java.util.Locale;

/** How one value relates to another of the same question. Never write {@code default} over it. */
public enum Relation {
    /** Equal once normalized. */
    SAME,
    /** Both can be true and the first says more. */
    FINER,
    /** Both can be true and the second says more: the converse of FINER. */
    COARSER,
    /** Both can be true and neither holds the other: "lebih dari 10" and "sekitar 11". */
    COMPATIBLE,
    /** They differ, and the later of two reports replaces the earlier. */
    UPDATE,
    /** They cannot both be true of the same thing. */
    CONFLICT,
    /** Values that do not answer one question: a length and a price. */
    UNRELATED;

    public Relation converse() {
        return switch (this) {
            case FINER -> COARSER;
            case COARSER -> FINER;
            case SAME, COMPATIBLE, UPDATE, CONFLICT, UNRELATED -> this;
        };
    }

    /** Whether both values can be true at once. */
    public boolean agrees() {
        return switch (this) {
            case SAME, FINER, COARSER, COMPATIBLE -> true;
            case UPDATE, CONFLICT, UNRELATED -> false;
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
