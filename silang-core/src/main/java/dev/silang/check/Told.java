package dev.silang.check;

import dev.silang.claim.Claim;

/**
 * What one article says once or several times in the same words, from the same source.
 *
 * @param claim the first such claim
 * @param times how often the article says so
 */
public record Told(Claim claim, int times) {}
