package dev.silang.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which articles each story has, by what was told of it. Keeps ids only. For one thread. */
public final class StoryBook {
    private final Map<String, List<String>> stories = new LinkedHashMap<>();

    /** Writes down where an article was put, and what that changed; returns the ids of the stories that are no longer as they were. */
    public List<String> add(Placement placement) {
        of(placement.story()).add(placement.article());
        List<String> touched = new ArrayList<>(List.of(placement.story()));
        for (StoryMerge merge : placement.merges()) {
            List<String> gone = stories.remove(merge.gone());
            of(merge.into()).addAll(gone == null ? List.of() : gone);
            touched.add(merge.gone());
            touched.add(merge.into());
        }
        for (StorySplit split : placement.splits()) {
            of(split.from()).removeAll(split.articles());
            of(split.into()).addAll(split.articles());
            touched.add(split.from());
            touched.add(split.into());
        }
        return touched.stream().distinct().toList();
    }

    private List<String> of(String story) {
        return stories.computeIfAbsent(story, key -> new ArrayList<>());
    }

    /** The ids of the articles of each story, stories in the order in which they began. */
    public Map<String, List<String>> stories() {
        return stories;
    }

    /** The story of each article, by their ids. */
    public Map<String, String> storyOf() {
        Map<String, String> storyOf = new LinkedHashMap<>();
        stories.forEach((story, articles) -> articles.forEach(article -> storyOf.put(article, story)));
        return storyOf;
    }
}
