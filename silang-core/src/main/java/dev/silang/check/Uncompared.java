package dev.silang.check;

/**
 * What bounds of cost kept out of the comparison of a story. Of none of it is it known whether one report alone tells it.
 *
 * @param claims of kinds with too many others; none of them was compared, nor stands in a finding
 * @param statements of speakers with too many others that share their words; not each was set beside all of these
 * @param words that so many clauses have that they brought none together
 * @param articles with passages that so many others have that they were compared with some of these only
 */
public record Uncompared(int claims, int statements, int words, int articles) {
    /** All was compared. */
    public static final Uncompared NOTHING = new Uncompared(0, 0, 0, 0);
}
