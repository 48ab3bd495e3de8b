package dev.silang.story;

import java.util.List;

/**
 * What a later article showed: a story is two, of which one keeps its id.
 *
 * @param from the story that is parted
 * @param into the id of the other, which follows from its first article as if that had begun it
 * @param articles their ids, those that are of the other story from now on
 * @param likelihood that the articles of one are of the other, on average, 0 to 1
 */
public record StorySplit(String from, String into, List<String> articles, double likelihood) {
    public StorySplit {
        articles = List.copyOf(articles);
    }
}
