package dev.silang.story;

import java.util.List;

/**
 * Where an article was put, and what that changed.
 *
 * @param story its id; it stays the same as long as the story exists
 * @param begins whether the article begins it
 * @param likelihood that it is of the likeliest story there was, 0 to 1; 0 if there was none to compare with
 * @param weighed the stories it was compared with
 * @param merges of stories that it showed to be one, in the order in which they happened
 * @param splits of stories that it showed to be two, after the merges
 */
public record Placement(
        String article,
        String story,
        boolean begins,
        double likelihood,
        List<Weighed> weighed,
        List<StoryMerge> merges,
        List<StorySplit> splits) {
    public Placement {
        weighed = List.copyOf(weighed);
        merges = List.copyOf(merges);
        splits = List.copyOf(splits);
    }
}
