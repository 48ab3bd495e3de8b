package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.relation.Explanation;

/**
 * How two claims of one question relate.
 *
 * @param why the relation of a to b with its steps
 */
public record Link(Claim a, Claim b, Explanation why) {}
