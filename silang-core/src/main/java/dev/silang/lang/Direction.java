package dev.silang.lang;

/** On which side of the publication a time was said to lie: "lalu" past, "ini" same, "mendatang" future. */
public enum Direction {
    UNSTATED,
    PAST,
    SAME,
    FUTURE;

    /** Steps from now: "last week" is one back. */
    public int steps() {
        return switch (this) {
            case PAST -> -1;
            case FUTURE -> 1;
            case UNSTATED, SAME -> 0;
        };
    }
}
