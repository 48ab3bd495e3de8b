package dev.silang.text;

/**
 * A run of tokens.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param paragraph number of the body block it stands in, from 0
 */
public record Sentence(int first, int end, int paragraph) {}
