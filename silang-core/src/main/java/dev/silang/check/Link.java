package dev.silang.check;

import dev.silang.relation.Explanation;

/**
 * How two claims of one question relate.
 *
 * @param a number of a claim in {@link CrossCheck#claims()}
 * @param b number of another
 * @param why the relation of a to b with its steps
 */
public record Link(int a, int b, Explanation why) {}
