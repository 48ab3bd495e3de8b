package dev.silang.desk;

/**
 * What became of an article.
 *
 * @param story that it is of; empty if it came before and was dropped since
 * @param isNew whether it had not come before
 */
public record Added(String article, String story, boolean isNew) {}
