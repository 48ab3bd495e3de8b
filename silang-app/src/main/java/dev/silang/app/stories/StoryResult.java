package dev.silang.app.stories;

import dev.silang.report.view.StoryDigest;
import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param digests of the stories of several articles, in the order of reading
 * @param stories the ids of the articles of each story, by its id
 * @param single how many articles are alone in their story
 */
public record StoryResult(List<StoryDigest> digests, Map<String, List<String>> stories, int single) {
    public StoryResult {
        digests = List.copyOf(digests);
    }
}
