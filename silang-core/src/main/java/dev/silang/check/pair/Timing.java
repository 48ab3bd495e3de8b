package dev.silang.check.pair;

/** What two answers to "when" are times of, which tells what may part them. The first that holds counts. */
public enum Timing {
    /** They answer another question. */
    NONE,
    /** Two dates of which one must be a mistake: it contradicts its own weekday, or one part of an old date parts them. */
    SLIP,
    /** "Sejak", "hingga". */
    BOUND,
    /** One is a minute of a match. */
    MATCH,
    /** Times of a day. */
    CLOCK,
    /** Days, weeks, years. */
    DAY;

    /** Whether they tell when something happened: not since when, and not when by mistake. */
    public boolean isOfEvent() {
        return switch (this) {
            case MATCH, CLOCK, DAY -> true;
            case NONE, SLIP, BOUND -> false;
        };
    }
}
