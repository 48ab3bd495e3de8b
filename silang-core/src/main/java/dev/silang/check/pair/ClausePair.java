package dev.silang.check.pair;

import dev.silang.claim.Assertion;

/**
 * Clauses of two articles, of which one at least is most like the other in its article.
 *
 * @param a the earlier in the order of the story
 * @param likeness share of the words that both have among all words of both, by weight, from 0 to 1
 * @param margin by how much each is more like the other than like any other clause of its article; the lesser of both,
 *     below 0 if one is more like another
 * @param greaterMargin the greater of both
 */
public record ClausePair(Assertion a, Assertion b, double likeness, double margin, double greaterMargin) {}
