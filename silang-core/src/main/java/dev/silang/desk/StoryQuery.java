package dev.silang.desk;

import dev.silang.claim.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which stories, and in what order. What is null or empty asks for nothing.
 *
 * @param text words of which each stands in an article of the story, in one and the same
 * @param from stories whose last article was published then or later
 * @param to stories whose first article was published before
 * @param place that its articles name, in any case
 * @param outlet by its name
 * @param language by its code
 * @param slot with a conflict about this
 * @param conflicts only those with a conflict
 * @param offset how many to leave out
 * @param limit how many at most
 */
public record StoryQuery(
        String text,
        @Nullable Instant from,
        @Nullable Instant to,
        String place,
        String outlet,
        String language,
        @Nullable Slot slot,
        boolean conflicts,
        Order order,
        int offset,
        int limit) {
    /** What comes first; the id decides between those alike. */
    public enum Order {
        /** By {@link StorySummary#newest()}. */
        NEWEST,
        /** By {@link StorySummary#newest()}, the other way round. */
        OLDEST,
        /** The most conflicts, of these the most articles, of these the newest. */
        MOST_CONTESTED
    }

    /** All, the newest first. */
    public static final StoryQuery ALL =
            new StoryQuery("", null, null, "", "", "", null, false, Order.NEWEST, 0, Integer.MAX_VALUE);

    public StoryQuery {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit are numbers from 0");
        }
    }

    public StoryQuery text(String words) {
        return new StoryQuery(words, from, to, place, outlet, language, slot, conflicts, order, offset, limit);
    }

    public StoryQuery between(@Nullable Instant begin, @Nullable Instant end) {
        return new StoryQuery(text, begin, end, place, outlet, language, slot, conflicts, order, offset, limit);
    }

    public StoryQuery place(String name) {
        return new StoryQuery(text, from, to, name, outlet, language, slot, conflicts, order, offset, limit);
    }

    public StoryQuery outlet(String name) {
        return new StoryQuery(text, from, to, place, name, language, slot, conflicts, order, offset, limit);
    }

    public StoryQuery language(String code) {
        return new StoryQuery(text, from, to, place, outlet, code, slot, conflicts, order, offset, limit);
    }

    public StoryQuery slot(@Nullable Slot about) {
        return new StoryQuery(text, from, to, place, outlet, language, about, conflicts, order, offset, limit);
    }

    public StoryQuery onlyConflicts(boolean only) {
        return new StoryQuery(text, from, to, place, outlet, language, slot, only, order, offset, limit);
    }

    public StoryQuery order(Order by) {
        return new StoryQuery(text, from, to, place, outlet, language, slot, conflicts, by, offset, limit);
    }

    public StoryQuery part(int from, int most) {
        return new StoryQuery(text, this.from, to, place, outlet, language, slot, conflicts, order, from, most);
    }
}
