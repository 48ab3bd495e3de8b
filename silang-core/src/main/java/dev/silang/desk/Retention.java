package dev.silang.desk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much is kept. Stories are kept or dropped whole, the oldest first; one that somebody marked is kept.
 *
 * @param age of the last article of a story; null for any
 * @param bytes that the store takes; null for any number
 */
public record Retention(@Nullable Duration age, @Nullable Long bytes) {
    public static final Retention ALL = new Retention(null, null);
}
