package dev.silang.model;

/**
 * What one feature did to a score.
 *
 * @param value the feature's number in the row that was scored
 * @param change by how much it moved the score, in log odds
 */
public record Contribution(String feature, double value, double change) {}
