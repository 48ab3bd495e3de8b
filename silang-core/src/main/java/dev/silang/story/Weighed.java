package dev.silang.story;

/**
 * An article weighed against one story.
 *
 * @param story its id
 * @param row a number for each of {@link StoryModel#FEATURES}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two
public record Weighed(String story, double[] row) {}
