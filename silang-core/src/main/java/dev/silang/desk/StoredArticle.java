package dev.silang.desk;

import dev.silang.text.Article;
import java.time.Instant;
import java.util.List;

/**
 * An article and what the desk knows of it.
 *
 * @param number in the order of arrival, from 1; numbers may be missing
 * @param language code of its language, empty if it is not known
 * @param outlet its outlet by the table of publishers, empty if it is not known
 * @param arrived when it came
 * @param placed the story that it was put into when it came
 * @param merges what it showed of stories when it came, in their order
 * @param story the story that it is of now
 */
public record StoredArticle(
        long number,
        Article article,
        String language,
        String outlet,
        Instant arrived,
        String placed,
        List<Merge> merges,
        String story) {
    /** Two stories that turned out to be one. */
    public record Merge(String gone, String into) {}

    public StoredArticle {
        merges = List.copyOf(merges);
    }

    public String id() {
        return article.id();
    }
}
