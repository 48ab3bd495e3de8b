package dev.silang.ingest.adapter;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as an input tells it, nothing checked yet.
 *
 * @param id empty if the input gives none
 * @param published in any form that {@link PublishedTime} reads
 * @param event what the input calls the event it is of
 */
public record Draft(
        @Nullable String id,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String title,
        @Nullable String text,
        @Nullable String event) {
    /** Nothing is known. */
    public static final Draft EMPTY = new Draft(null, null, null, null, null, null);

    /** Of an event that the input does not name. */
    public Draft(
            @Nullable String id,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published,
            @Nullable String title,
            @Nullable String text) {
        this(id, outlet, url, published, title, text, null);
    }

    /** From fields with the names of the components. */
    static Draft of(Map<String, String> fields) {
        return new Draft(
                fields.get("id"),
                fields.get("outlet"),
                fields.get("url"),
                fields.get("published"),
                fields.get("title"),
                fields.get("text"),
                fields.get("event"));
    }

    Draft withId(String other) {
        return new Draft(other, outlet, url, published, title, text, event);
    }

    Draft withText(@Nullable String other) {
        return new Draft(id, outlet, url, published, title, other, event);
    }
}
