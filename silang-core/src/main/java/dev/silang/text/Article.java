package dev.silang.text;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text by one outlet at one address and time, as it was given.
 *
 * @param text the input's text, unchanged; all offsets refer to it
 * @param language code of the language pack that reads it, such as {@code id}; null if none is known to
 */
public record Article(
        String id,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable OffsetDateTime published,
        @Nullable String title,
        String text,
        @Nullable String language,
        List<Problem> problems) {
    public Article {
        problems = List.copyOf(problems);
    }

    /** An article of which nothing but the text is known. */
    public static Article of(String id, String text) {
        return new Article(id, null, null, null, null, text, null, List.of());
    }

    public Article withLanguage(String code) {
        return new Article(id, outlet, url, published, title, text, code, problems);
    }

    /** With one problem more. */
    public Article withProblem(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new Article(id, outlet, url, published, title, text, language, all);
    }

    public Article withId(String other) {
        return new Article(other, outlet, url, published, title, text, language, problems);
    }

    /** The outlet where it is known, else the id: how a report calls this article. */
    public String name() {
        return outlet == null ? id : outlet;
    }
}
