package dev.silang.app.watch;

import dev.silang.desk.Retention;
import dev.silang.ingest.fetch.FetchPolicy;
import java.time.Duration;

/**
 * How feeds are followed.
 *
 * @param every how long to wait before a feed is asked again, about
 * @param links how many new links of one feed are followed at a time, at most
 * @param retention what is kept of what came
 * @param policy how far fetching goes
 */
public record WatchSettings(Duration every, int links, Retention retention, FetchPolicy policy) {
    /** As feeds of outlets want it: most change several times an hour, and none asks for less than this. */
    public static final Duration USUAL = Duration.ofMinutes(10);
}
