package dev.silang.eval.outside;

/**
 * How many of the items of outside data are not as their makers say.
 *
 * @param name what was compared
 * @param missed how many are not right
 * @param of how many there are; another number means other data, for which a floor says nothing
 */
public record Gap(String name, int missed, int of) {}
