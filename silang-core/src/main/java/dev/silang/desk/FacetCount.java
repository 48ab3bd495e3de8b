package dev.silang.desk;

/**
 * How many stories have something.
 *
 * @param name what they have
 */
public record FacetCount(String name, int stories) {}
