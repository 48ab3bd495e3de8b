package dev.silang.check;

import java.util.List;

/**
 * What was weighed in a story and is not shown as a conflict: of each two answers the likeliest pair of claims.
 *
 * @param likeliest the likeliest first; no two of them set the same two answers to what seems one question against
 *     each other
 * @param leftOut how many further pairs of answers were weighed, all less likely or listed already
 */
public record PossibleConflicts(List<PossibleConflict> likeliest, long leftOut) {
    public PossibleConflicts {
        likeliest = List.copyOf(likeliest);
    }
}
