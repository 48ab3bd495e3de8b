package dev.silang.check;

/**
 * What one article says once or several times in the same words, from the same source.
 *
 * @param claim number of the first such claim in {@link CrossCheck#claims()}
 * @param times how often the article says so
 */
public record Told(int claim, int times) {}
