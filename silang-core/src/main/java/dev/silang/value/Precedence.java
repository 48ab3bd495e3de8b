package dev.silang.value;

import org.jspecify.annotations.Nullable;

/**
 * The first, the n-th, the largest since.
 *
 * @param rank 1 for first, 3 for third, 0 for a superlative, -1 for "never before"
 * @param quality the superlative's quality ({@code largest}), empty for a rank
 * @param of what is ranked, as normalized words
 * @param since the start of the stretch looked at, null if it is all time
 * @param sinceWords the words of a start that is no date ("sejak menjadi presiden"), empty if none
 */
public record Precedence(
        int rank, String quality, String of, @Nullable TimeSpan since, String sinceWords) implements Value {
    @Override
    public String type() {
        return "precedence";
    }

    /** {@code #1}, {@code #3 since 2019}, {@code largest}, {@code never}. */
    @Override
    public String notation() {
        String what = rank > 0 ? "#" + rank : rank == 0 ? quality : "never";
        if (since != null) {
            return what + " since " + since.notation();
        }
        return sinceWords.isEmpty() ? what : what + " since " + sinceWords;
    }
}
