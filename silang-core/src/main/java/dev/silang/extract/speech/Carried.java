package dev.silang.extract.speech;

/**
 * Tokens that the article has from a speaker without saying so again.
 *
 * @param first index of the first token
 * @param end index behind the last
 * @param from the speech that is carried on
 * @param rule id of the rule without its language: {@code .speech.listed}
 */
record Carried(int first, int end, Said from, String rule) {}
