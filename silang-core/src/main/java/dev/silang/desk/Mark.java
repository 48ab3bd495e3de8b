package dev.silang.desk;

import java.time.Instant;

/**
 * What an editor said of a finding; one editor says one thing of it, the last.
 *
 * @param right whether it is right
 * @param note why, empty if that was not said
 * @param by who says so, empty if that is not known
 */
public record Mark(String story, String finding, boolean right, String note, String by, Instant at) {}
