package dev.silang.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.app.watch.Metrics.Counted;
import dev.silang.desk.ArticleQuery;
import dev.silang.desk.Desk;
import dev.silang.desk.Feed;
import dev.silang.desk.MemoryStore;
import dev.silang.desk.Retention;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StoryQuery;
import dev.silang.desk.StorySummary;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.text.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class WatcherTest {
    private static final Silang SILANG = Silang.create();
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final FetchPolicy POLICY = new FetchPolicy(
            "silang-test/1", Duration.ofSeconds(5), Duration.ofSeconds(2), 1_000_000, 5, 2, SHORT, SHORT, SHORT, true);

    private final FeedServer server = new FeedServer();
    private volatile Instant now = Instant.parse("2025-03-05T00:00:00Z");
    private final MemoryStore store = new MemoryStore();
    private final Desk desk = Desk.open(SILANG, store, () -> now);
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Metrics metrics = new Metrics();
    private Watcher watcher = watcher(5, Retention.ALL);

    private Watcher watcher(int links, Retention retention) {
        return new Watcher(desk, new WatchSettings(EVERY, links, retention, POLICY), new Random(1), log::add, metrics);
    }

    @AfterEach
    void close() {
        watcher.close();
        server.close();
    }

    private void follow(String... paths) {
        for (String path : paths) {
            watcher.follow(server.address(path));
        }
        watcher.once();
    }

    private void later(Duration time) {
        now = now.plus(time);
        server.forget();
        watcher.once();
    }

    private List<String> titles() {
        return store.articlesAfter(0, 100).stream()
                .map(StoredArticle::article)
                .map(article -> String.valueOf(article.title()))
                .toList();
    }

    private Feed feed(String path) {
        return store.feeds().stream()
                .filter(feed -> feed.address().equals(server.address(path)))
                .findFirst()
                .orElseThrow();
    }

    private FeedServer ferry(String path, int dead) {
        return server.page(
                path,
                "Feri Mutiara Jaya karam di Selat Lembayung, " + dead + " penumpang tewas",
                "Feri Mutiara Jaya karam di Selat Lembayung pada Selasa (4/3/2025) pagi. Sebanyak " + dead
                        + " penumpang tewas dalam kecelakaan itu, kata kepala pelabuhan setempat kepada wartawan.",
                "Feri itu mengangkut 85 penumpang dari Pelabuhan Wanaraja. Tim penyelamat masih mencari penumpang lain yang "
                        + "belum ditemukan hingga Selasa malam.");
    }

    @Test
    void whatFeedsLeadToBecomesAStoryWithAConflict() {
        ferry("/a/feri", 12);
        ferry("/b/feri-karam", 15);
        server.feed("/a/rss", "Kabar Teluk", "/a/feri").feed("/b/rss", "Warta Bukit", "/b/feri-karam");
        follow("/a/rss", "/b/rss");
        List<StorySummary> stories =
                store.find(StoryQuery.ALL.onlyConflicts(true)).items();
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).articles()).isEqualTo(2);
        assertThat(log).anyMatch(line -> line.contains("conflicts") && line.contains("Mutiara Jaya"));
        assertThat(log).contains(server.address("/a/rss") + ": 1 new");
        assertThat(metrics.count(Counted.ARTICLES)).isEqualTo(2);
        assertThat(metrics.count(Counted.CONFLICTS)).isPositive();
    }

    @Test
    void nothingIsAskedForTwice() {
        ferry("/feri", 12);
        server.feed("/rss", "Kabar Teluk", "/feri");
        follow("/rss");
        assertThat(server.asked()).containsExactly("/rss", "/feri");
        later(EVERY);
        assertThat(server.asked()).containsExactly("/rss");
        assertThat(metrics.count(Counted.FEEDS_UNCHANGED)).isEqualTo(1);
        server.page(
                "/lain", "Jembatan gantung ambruk", "Jembatan gantung di Sukamaju ambruk pada Rabu (5/3/2025) pagi.");
        server.feed("/rss", "Kabar Teluk", "/lain", "/feri");
        later(EVERY);
        assertThat(server.asked()).containsExactly("/rss", "/lain");
        assertThat(titles()).hasSize(2);
        assertThat(feed("/rss").articles()).isEqualTo(2);
    }

    @Test
    void aBadFeedIsLeftAloneLongerEachTimeAndHarmsNoOther() {
        ferry("/feri", 12);
        server.feed("/baik", "Kabar Teluk", "/feri")
                .fails("/rusak", 500)
                .breaksOff("/putus")
                .gives("/sampah", "application/rss+xml", "<rss><<<&&\u0001 ]]> tidak ada")
                .redirects("/putar", server.address("/putar"));
        follow("/rusak", "/putus", "/sampah", "/putar", "/hilang", "/baik");
        assertThat(titles()).hasSize(1);
        for (String path : List.of("/rusak", "/putus", "/sampah", "/putar", "/hilang")) {
            assertThat(feed(path).failures()).as(path).isEqualTo(1);
            assertThat(feed(path).problem()).as(path).isNotBlank().doesNotContain("\n");
            assertThat(feed(path).due())
                    .isBetween(
                            now.plus(EVERY.multipliedBy(16).dividedBy(10)),
                            now.plus(EVERY.multipliedBy(24).dividedBy(10)));
        }
        assertThat(feed("/baik").failures()).isZero();
        later(EVERY);
        assertThat(server.asked()).containsExactly("/baik");
        later(EVERY.multipliedBy(2));
        assertThat(server.asked()).contains("/rusak", "/putus", "/sampah", "/putar", "/hilang");
        assertThat(feed("/rusak").failures()).isEqualTo(2);
        server.feed("/rusak", "Warta Bukit", "/feri");
        later(Duration.ofDays(1));
        assertThat(feed("/rusak").failures()).isZero();
        assertThat(feed("/rusak").problem()).isNull();
    }

    @Test
    void aSlowFeedIsGivenUp() {
        server.on("/lambat", exchange -> {
            try {
                Thread.sleep(4000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        follow("/lambat");
        assertThat(feed("/lambat").problem()).contains("no whole answer");
    }

    @Test
    void anAddressThatGivesNothingIsTriedThreeTimes() {
        server.feed("/rss", "Kabar Teluk", "/hilang");
        follow("/rss");
        assertThat(feed("/rss").etag()).isNull();
        later(EVERY);
        assertThat(server.asked()).containsExactly("/rss");
        later(EVERY.multipliedBy(2));
        later(EVERY.multipliedBy(8));
        assertThat(server.asked()).containsExactly("/rss", "/hilang");
        assertThat(log).contains(server.address("/hilang") + ": answered 404, not tried again");
        assertThat(feed("/rss").etag()).isNotNull();
        later(Duration.ofDays(9));
        assertThat(server.asked()).containsExactly("/rss");
    }

    @Test
    void moreLinksThanAllowedWaitForTheNextRound() {
        String[] pages = new String[7];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = "/p" + i;
            server.page(
                    pages[i], "Judul " + i, "Kalimat nomor " + i + " tentang hal yang terjadi di kota pada hari itu.");
        }
        server.feed("/rss", "Kabar Teluk", pages);
        follow("/rss");
        assertThat(titles()).hasSize(5);
        assertThat(feed("/rss").etag()).isNull();
        later(EVERY);
        assertThat(titles()).hasSize(7);
        assertThat(feed("/rss").etag()).isNotNull();
    }

    @Test
    void sitemapsAndListsAreFollowed() {
        ferry("/feri", 12);
        server.page(
                "/lain", "Jembatan gantung ambruk", "Jembatan gantung di Sukamaju ambruk pada Rabu (5/3/2025) pagi.");
        server.gives(
                "/sitemap.xml",
                "application/xml",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + server.address("/feri")
                        + "</loc></url></urlset>");
        server.feed("/rss", "Kabar Teluk", "/lain");
        server.gives("/daftar", "text/plain", server.address("/sitemap.xml") + "\n" + server.address("/rss") + "\n");
        follow("/daftar");
        assertThat(store.feeds()).hasSize(3);
        later(EVERY);
        assertThat(titles()).hasSize(2);
        assertThat(feed("/daftar").kind()).isEqualTo(Feed.Kind.LIST);
        assertThat(feed("/sitemap.xml").kind()).isEqualTo(Feed.Kind.SITEMAP);
        assertThat(feed("/rss").kind()).isEqualTo(Feed.Kind.FEED);
    }

    @Test
    void articlesThatAFeedHoldsAreTakenOnce() {
        server.gives(
                "/rss",
                "application/rss+xml",
                "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Kabar</title><item>"
                        + "<title>Feri karam</title><content:encoded>Feri Mutiara Jaya karam di Selat Lembayung pada Selasa pagi, dan "
                        + "12 penumpang tewas. Feri itu mengangkut 85 penumpang dari Pelabuhan Wanaraja. "
                        + "Tim penyelamat masih mencari penumpang lain.</content:encoded></item></channel></rss>");
        follow("/rss");
        later(EVERY);
        assertThat(titles()).containsExactly("Feri karam");
        assertThat(metrics.count(Counted.KNOWN)).isEqualTo(1);
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() {
        server.gives("/robots.txt", "text/plain", "User-agent: *\nDisallow: /tutup\n");
        server.feed("/rss", "Kabar Teluk", "/tutup/a");
        follow("/rss", "/tutup/rss");
        assertThat(server.asked()).containsExactly("/rss");
        assertThat(feed("/tutup/rss").problem()).contains("robots.txt");
    }

    @Test
    void privateAddressesAreRefusedAsEverywhere() {
        ferry("/feri", 12);
        server.feed("/rss", "Kabar Teluk", "/feri");
        try (Watcher careful = new Watcher(
                desk,
                new WatchSettings(EVERY, 5, Retention.ALL, FetchPolicy.USUAL),
                new Random(1),
                log::add,
                metrics)) {
            careful.follow(server.address("/rss"));
            careful.once();
        }
        assertThat(server.asked()).isEmpty();
        assertThat(feed("/rss").failures()).isEqualTo(1);
    }

    @Test
    void whatIsTooOldIsNotTaken() {
        watcher.close();
        watcher = watcher(5, new Retention(Duration.ofHours(1), null));
        ferry("/feri", 12);
        server.feed("/rss", "Kabar Teluk", "/feri");
        follow("/rss");
        assertThat(store.find(ArticleQuery.ALL).total()).isZero();
        later(EVERY);
        assertThat(server.asked()).containsExactly("/rss");
    }

    @Test
    void oldStoriesAreDropped() {
        watcher.close();
        watcher = watcher(5, new Retention(Duration.ofDays(2), null));
        ferry("/feri", 12);
        server.feed("/rss", "Kabar Teluk", "/feri");
        follow("/rss");
        assertThat(titles()).hasSize(1);
        later(Duration.ofDays(3));
        assertThat(titles()).isEmpty();
        assertThat(metrics.count(Counted.DROPPED)).isEqualTo(1);
    }

    @Test
    void itStopsSoon() throws InterruptedException {
        server.on("/lambat", exchange -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watcher.follow(server.address("/lambat"));
        Thread running = new Thread(watcher::run);
        running.start();
        Thread.sleep(300);
        watcher.stop();
        running.join(20_000);
        assertThat(running.isAlive()).isFalse();
        assertThat(feed("/lambat").tried()).isNull();
    }

    @Test
    void metricsAreTextOfPrometheus() {
        follow("/hilang");
        String text = metrics.text(store, now);
        assertThat(text).contains("silang_feeds_failed_total 1\n", "silang_feeds_failing 1\n", "silang_stories 0\n");
        assertThat(text.lines()).allMatch(line -> line.matches("# (HELP|TYPE) silang_.+|silang_[a-z_]+ [0-9.]+"));
    }

    @Test
    void anArticleIsCalledAfterItsOwnAddress() {
        Article own = at("https://warta.example/a");
        Article foreign = at("https://kabar.example/a");
        String from = "https://warta.example/a?utm=1";
        assertThat(Watcher.id(own, from)).isEqualTo(Watcher.id(own, "https://warta.example/a"));
        assertThat(Watcher.id(foreign, from)).isNotEqualTo(Watcher.id(foreign, "https://kabar.example/a"));
    }

    private static Article at(String url) {
        return new Article("x", null, url, null, null, "teks", null, List.of());
    }

    @Test
    void waitsDoubleUpToSixHours() {
        BackOff backOff = new BackOff(EVERY, new Random(1));
        Instant start = Instant.EPOCH;
        for (int failures = 0; failures < 200; failures++) {
            Duration waited = Duration.between(start, backOff.after(start, failures));
            double whole = Math.min(EVERY.toMillis() * Math.pow(2, failures), (double)
                    Duration.ofHours(6).toMillis());
            assertThat(waited.toMillis() / whole).isBetween(0.8, 1.2);
        }
    }
}
