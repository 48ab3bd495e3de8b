package dev.silang.source;

import java.util.List;

/**
 * Articles that depend on each other and so count as one source.
 *
 * @param id {@code o1}, {@code o2}, … within a story
 * @param articles ids, in the order of the story
 * @param why why these are one, empty for a single article
 */
public record Origin(String id, List<String> articles, List<Dependence> why) {
    public Origin {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
    }
}
