package dev.silang.app.watch;

import dev.silang.desk.Feed;
import dev.silang.desk.Store;
import dev.silang.desk.StoryQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What was done since the program began, counted. Safe for use by many threads.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">The text format of Prometheus</a>
 */
public final class Metrics {
    private static final double MILLIS = 1000;

    /** What is counted. */
    enum Counted {
        ARTICLES("silang_articles_total", "Articles that came and were not known."),
        KNOWN("silang_articles_known_total", "Articles that came once more."),
        FEEDS_READ("silang_feeds_read_total", "Times that a feed had something new to read."),
        FEEDS_UNCHANGED("silang_feeds_unchanged_total", "Times that a feed was as before."),
        FEEDS_FAILED("silang_feeds_failed_total", "Times that a feed could not be read."),
        PAGES_FAILED("silang_pages_failed_total", "Addresses that gave no article."),
        CHECKS("silang_checks_total", "Cross-checks of stories."),
        CONFLICTS("silang_conflicts_total", "Conflicts and updates that appeared."),
        DROPPED("silang_stories_dropped_total", "Stories that were too old to be kept.");

        private final String name;
        private final String help;

        Counted(String name, String help) {
            this.name = name;
            this.help = help;
        }
    }

    private final Map<Counted, LongAdder> counts = new ConcurrentHashMap<>();

    void add(Counted what, long more) {
        counts.computeIfAbsent(what, key -> new LongAdder()).add(more);
    }

    long count(Counted what) {
        LongAdder count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    /** All counts and the state of the store now. */
    public String text(Store store, Instant now) {
        StringBuilder text = new StringBuilder();
        for (Counted one : Counted.values()) {
            line(text, one.name, one.help, "counter", String.valueOf(count(one)));
        }
        List<Feed> feeds = store.feeds();
        long failing = feeds.stream().filter(feed -> feed.failures() > 0).count();
        line(text, "silang_feeds", "Feeds that are followed.", "gauge", String.valueOf(feeds.size()));
        line(text, "silang_feeds_failing", "Feeds that failed the last time.", "gauge", String.valueOf(failing));
        long stories = store.find(StoryQuery.ALL.part(0, 0)).total();
        line(text, "silang_stories", "Stories that are kept.", "gauge", String.valueOf(stories));
        line(text, "silang_store_bytes", "What the store takes.", "gauge", String.valueOf(store.bytes()));
        line(
                text,
                "silang_metrics_seconds",
                "When this was written, in seconds since 1970.",
                "gauge",
                String.format(Locale.ROOT, "%.3f", now.toEpochMilli() / MILLIS));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String help, String type, String value) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        text.append(name).append(' ').append(value).append('\n');
    }
}
