package dev.silang.value;

/**
 * The result of a game. Each side's report may begin with its own number, so the larger one comes first.
 *
 * @param high points of the side that is ahead
 * @param low points of the other
 */
public record GameScore(int high, int low) {
    public GameScore {
        if (low > high || low < 0) {
            throw new IllegalArgumentException("not a score: " + high + "-" + low);
        }
    }

    /** {@code 3-0}. */
    public String notation() {
        return high + "-" + low;
    }
}
