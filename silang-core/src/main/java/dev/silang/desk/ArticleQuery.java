package dev.silang.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which articles; the one that came last first. What is null or empty asks for nothing.
 *
 * @param text words that all stand in its title or text
 * @param outlet by its name
 * @param from published then or later
 * @param to published before
 * @param offset how many to leave out
 * @param limit how many at most
 */
public record ArticleQuery(
        String text,
        String outlet,
        @Nullable Instant from,
        @Nullable Instant to,
        int offset,
        int limit) {
    public static final ArticleQuery ALL = new ArticleQuery("", "", null, null, 0, Integer.MAX_VALUE);

    public ArticleQuery {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit are numbers from 0");
        }
    }

    public ArticleQuery text(String words) {
        return new ArticleQuery(words, outlet, from, to, offset, limit);
    }

    public ArticleQuery outlet(String name) {
        return new ArticleQuery(text, name, from, to, offset, limit);
    }

    public ArticleQuery between(@Nullable Instant begin, @Nullable Instant end) {
        return new ArticleQuery(text, outlet, begin, end, offset, limit);
    }

    public ArticleQuery part(int from, int most) {
        return new ArticleQuery(text, outlet, this.from, to, from, most);
    }
}
