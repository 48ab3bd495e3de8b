package dev.silang.story;

import dev.silang.claim.ContentId;
import dev.silang.text.Article;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Articles that were handed over together, parted by the events they tell of. */
public final class EventGroups {
    private EventGroups() {}

    /**
     * Articles whose event is said stay with it; the others may join them.
     *
     * @param articles with an id of their own each, in any order
     * @return the articles of each story by its id, stories and articles in order of time
     */
    public static Map<String, List<Article>> of(
            List<Article> articles, Function<Article, ArticleTerms> terms, StoryStream stream) {
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        StoryBook book = new StoryBook();
        articles.stream()
                .sorted(Article.BY_TIME)
                .forEach(article -> book.add(stream.add(terms.apply(article), event(article))));
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        book.stories()
                .forEach((story, ids) -> groups.put(
                        story,
                        ids.stream()
                                .map(id -> Objects.requireNonNull(byId.get(id)))
                                .sorted(Article.BY_TIME)
                                .toList()));
        return groups;
    }

    /** The id of the story that an article is said to be of. */
    public static @Nullable String event(Article article) {
        String event = article.event();
        return event == null ? null : ContentId.of('n', event);
    }
}
