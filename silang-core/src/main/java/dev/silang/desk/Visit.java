package dev.silang.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that a feed named and that was asked for.
 *
 * @param at when it was asked for last
 * @param tries how often
 * @param problem why it gave nothing, in one line; null if it gave an article
 */
public record Visit(
        String address, Instant at, int tries, @Nullable String problem) {}
