package dev.silang.text;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text by one outlet at one address and time, as it was given.
 *
 * @param text the input's text, unchanged; all offsets refer to it
 * @param language code of the language pack that reads it, such as {@code id}; null if none is known to
 * @param event what whoever gave it calls the event it is of; null where that is not said
 */
public record Article(
        String id,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable OffsetDateTime published,
        @Nullable String title,
        String text,
        @Nullable String language,
        List<Problem> problems,
        @Nullable String event) {
    /** In the order in which they were published, those without a time last. */
    public static final Comparator<Article> BY_TIME = Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.comparing(OffsetDateTime::toInstant)))
            .thenComparing(Article::id);

    public Article {
        problems = List.copyOf(problems);
    }

    /** An article of an event that nobody named. */
    public Article(
            String id,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable OffsetDateTime published,
            @Nullable String title,
            String text,
            @Nullable String language,
            List<Problem> problems) {
        this(id, outlet, url, published, title, text, language, problems, null);
    }

    /** An article of which nothing but the text is known. */
    public static Article of(String id, String text) {
        return new Article(id, null, null, null, null, text, null, List.of());
    }

    public Article withLanguage(String code) {
        return new Article(id, outlet, url, published, title, text, code, problems, event);
    }

    /** With one problem more. */
    public Article withProblem(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new Article(id, outlet, url, published, title, text, language, all, event);
    }

    public Article withId(String other) {
        return new Article(other, outlet, url, published, title, text, language, problems, event);
    }

    /** The outlet where it is known, else the id: how a report calls this article. */
    public String name() {
        return outlet == null ? id : outlet;
    }
}
