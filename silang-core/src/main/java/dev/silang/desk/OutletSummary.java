package dev.silang.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an outlet.
 *
 * @param articles how many
 * @param stories how many it has articles of
 * @param first how many stories of several outlets it was the first to report, by the times of publication
 * @param latest when its last article was published; null if no time is known
 */
public record OutletSummary(
        String outlet,
        int articles,
        int stories,
        int first,
        @Nullable Instant latest) {}
