package dev.silang.story;

/**
 * What a later article showed of stories that were told apart or together before.
 *
 * @see StoryStream#add
 */
public sealed interface StoryChange {
    /** The likelihood that speaks for it, 0 to 1. */
    double likelihood();

    /**
     * Two stories turned out to be one, which keeps the id of the one that began first.
     *
     * @param likelihood that the articles of one are of the other, on average
     */
    record Merged(String gone, String into, double likelihood) implements StoryChange {}

    /**
     * An article turned out to be of another event than the others of its story.
     *
     * @param likelihood that it is of another event
     */
    record Parted(String article, String from, String to, double likelihood) implements StoryChange {}
}
