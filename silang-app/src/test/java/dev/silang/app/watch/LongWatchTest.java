package dev.silang.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.app.MadeUpNews;
import dev.silang.app.watch.Metrics.Counted;
import dev.silang.desk.Desk;
import dev.silang.desk.Retention;
import dev.silang.desk.StoryQuery;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.store.Stores;
import dev.silang.text.Article;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * An hour of a watcher, minute by minute by a clock that is set, over a newsroom with all faults; only with
 * {@code -Dsilang.watch=MINUTES}. The store is a file, so memory holds what the program itself needs.
 */
@EnabledIfSystemProperty(named = "silang.watch", matches = "\\d+")
final class LongWatchTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final FetchPolicy POLICY = new FetchPolicy(
            "silang-test/1", Duration.ofSeconds(5), Duration.ofSeconds(2), 1_000_000, 5, 2, SHORT, SHORT, SHORT, true);

    /** Feeds that are well; each brings an article a minute. */
    private static final int OUTLETS = 12;

    /** Articles that the desk has before: which words are rare among news that are all alike is only told by many. */
    private static final int KNOWN = 1_500;

    /** Part of the time after which the caches are full: cross-checks of four hundred articles are kept. */
    private static final double FULL = 0.65;

    /** What open stories may take for each article that came when the caches were full. */
    private static final long BYTES_AN_ARTICLE = 10_000;

    private static final long NOISE = 8_000_000;

    private volatile Instant now = Instant.parse("2025-03-04T00:00:00Z");
    private final FeedServer server = new FeedServer();
    private final List<List<String>> pages = new ArrayList<>();
    private List<Article> news = List.of();

    @Test
    void memoryStaysFlat(@TempDir Path folder) {
        int minutes = Integer.getInteger("silang.watch", 60);
        Metrics metrics = new Metrics();
        List<Article> all = new MadeUpNews().articles(KNOWN + OUTLETS * minutes);
        news = all.subList(KNOWN, all.size());
        try (server;
                Desk desk = Desk.open(
                        Silang.create(), Stores.open(folder.resolve("desk.db").toString()), () -> now);
                Watcher watcher = new Watcher(
                        desk,
                        new WatchSettings(EVERY, 50, Retention.ALL, POLICY),
                        new Random(1),
                        line -> {},
                        metrics)) {
            desk.add(all.subList(0, KNOWN));
            desk.check();
            faults(watcher);
            for (int outlet = 0; outlet < OUTLETS; outlet++) {
                pages.add(new ArrayList<>());
                server.feed("/" + outlet + "/rss", "Kabar " + outlet);
                watcher.follow(server.address("/" + outlet + "/rss"));
            }
            long early = 0;
            long earlyArticles = 0;
            for (int minute = 0; minute < minutes; minute++) {
                news(minute);
                now = now.plus(EVERY);
                server.forget();
                watcher.once();
                if (minute % Math.max(1, minutes / 6) == 0 || minute == minutes - 1) {
                    System.out.printf(
                            "minute %d: %.1f MB, %d articles, %d problems of feeds%n",
                            minute, used() / 1e6, metrics.count(Counted.ARTICLES), metrics.count(Counted.FEEDS_FAILED));
                }
                if (minute == (int) (minutes * FULL)) {
                    early = used();
                    earlyArticles = metrics.count(Counted.ARTICLES);
                }
            }
            long came = metrics.count(Counted.ARTICLES) - earlyArticles;
            assertThat(metrics.count(Counted.ARTICLES)).isEqualTo((long) OUTLETS * minutes);
            assertThat(metrics.count(Counted.FEEDS_FAILED)).isPositive();
            assertThat(desk.store().find(StoryQuery.ALL.onlyConflicts(true)).total())
                    .isPositive();
            assertThat(used()).isLessThan(early + came * BYTES_AN_ARTICLE + NOISE);
        }
    }

    private void faults(Watcher watcher) {
        server.fails("/500", 500)
                .fails("/403", 403)
                .breaksOff("/cut")
                .redirects("/round", "/round")
                .gives("/rubbish", "application/rss+xml", "<rss><channel><item><title>&&&</ti")
                .gives("/huge", "application/rss+xml", "<rss>" + "x".repeat(1_200_000))
                .feed("/lost", "Kabar Hilang", "/tidak-ada/1", "/tidak-ada/2");
        for (String path : List.of("/500", "/403", "/404", "/cut", "/round", "/rubbish", "/huge", "/lost")) {
            watcher.follow(server.address(path));
        }
    }

    /** Each outlet tells of one accident; three tell of the same, one of them with another figure. */
    private void news(int minute) {
        for (int outlet = 0; outlet < OUTLETS; outlet++) {
            String path = "/" + outlet + "/berita-" + minute;
            server.page(path, news.get(minute * OUTLETS + outlet));
            List<String> all = pages.get(outlet);
            all.add(0, path);
            server.feed(
                    "/" + outlet + "/rss",
                    "Kabar " + outlet,
                    all.stream().limit(20).toArray(String[]::new));
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
