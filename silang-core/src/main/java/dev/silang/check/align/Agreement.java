package dev.silang.check.align;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.relation.Explanation;

/** Two claims that say the same, or one of which says more. */
public record Agreement(ClaimFacts a, ClaimFacts b, Explanation why) {}
