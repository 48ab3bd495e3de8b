package dev.silang.source;

/**
 * An outlet and whose it is.
 *
 * @param outlet as the table calls it, or as it was given if the table does not have it
 * @param key the same for all names of one outlet
 * @param family who publishes it, empty if that is not known
 */
public record Publisher(String outlet, String key, String family) {}
