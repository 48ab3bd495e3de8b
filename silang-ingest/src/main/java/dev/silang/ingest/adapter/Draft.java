package dev.silang.ingest.adapter;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as an input tells it, nothing checked yet.
 *
 * @param id empty if the input gives none
 * @param published in any form that {@link PublishedTime} reads
 */
public record Draft(
        @Nullable String id,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String title,
        @Nullable String text) {
    /** Nothing is known. */
    public static final Draft EMPTY = new Draft(null, null, null, null, null, null);

    /** From fields with the names of the components. */
    static Draft of(Map<String, String> fields) {
        return new Draft(
                fields.get("id"),
                fields.get("outlet"),
                fields.get("url"),
                fields.get("published"),
                fields.get("title"),
                fields.get("text"));
    }

    Draft withId(String other) {
        return new Draft(other, outlet, url, published, title, text);
    }

    Draft withText(@Nullable String other) {
        return new Draft(id, outlet, url, published, title, other);
    }
}
