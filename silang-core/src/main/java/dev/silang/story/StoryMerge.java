package dev.silang.story;

/**
 * What a later article showed: two stories that were told apart are one, which keeps the id of the one that began first.
 *
 * @param likelihood that the articles of one are of the other, on average, 0 to 1
 * @see StoryStream#add
 */
public record StoryMerge(String gone, String into, double likelihood) {}
