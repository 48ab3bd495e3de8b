package dev.silang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.ingest.adapter.Columns;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.ingest.fetch.Fetcher;
import dev.silang.ingest.fetch.TestServer;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Addresses, feeds and lists from end to end, against a server on this machine. */
@Timeout(60)
final class AddressesTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final FetchPolicy POLICY = new FetchPolicy(
            "silang-test/1", Duration.ofSeconds(5), Duration.ofSeconds(5), 12_000_000, 5, 2, SHORT, SHORT, SHORT, true);

    @TempDir
    private Path folder = Path.of("");

    private final TestServer server;

    AddressesTest() throws IOException {
        server = new TestServer();
        for (String name : List.of("satu", "dua", "tiga")) {
            server.page("/" + name, page(name));
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static String page(String name) {
        return "<!DOCTYPE html><html lang=id><head><title>Banjir di kampung " + name + "</title></head><body><article>"
                + "<h1>Banjir di kampung " + name + "</h1>"
                + "<p>Air sungai merendam kampung " + name + " sejak Rabu pagi, dan warga mengungsi ke balai desa.</p>"
                + "<p>Petugas membagikan makanan dan selimut kepada mereka yang tidak sempat membawa apa pun.</p>"
                + "<p>Hujan masih turun di hulu, sehingga air belum akan surut dalam waktu dekat.</p>"
                + "</article></body></html>";
    }

    private static ReadOptions options(boolean follows, int links) {
        return new ReadOptions(Columns.USUAL, new Fetcher(POLICY), follows, links);
    }

    private Input read(ReadOptions options, String... sources) {
        return new ArticleReader(InputStream.nullInputStream(), options).read(List.of(sources));
    }

    private String feed(String... names) {
        StringBuilder feed = new StringBuilder("<rss><channel><title>Warta Hulu</title>");
        for (String name : names) {
            feed.append("<item><title>Judul ")
                    .append(name)
                    .append("</title><link>")
                    .append(server.address("/" + name))
                    .append("</link><pubDate>Wed, 15 May 2024 10:30:00 +0700</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static List<String> kampung(Input input) {
        return input.articles().stream()
                .map(article -> article.text().replaceFirst("(?s).*merendam kampung (\\w+) .*", "$1"))
                .toList();
    }

    @Test
    void oneBadAddressDoesNotStopTheOthers() {
        String missing = server.address("/hilang");
        Input input = read(options(false, 9), server.address("/satu"), missing, "https://", server.address("/dua"));
        assertThat(kampung(input)).containsExactly("satu", "dua");
        assertThat(input.problems())
                .containsExactly(new Problem(missing, "answered 404"), new Problem("https://", "no address"));
    }

    @Test
    void withoutAFetcherNothingIsFetched() {
        assertThat(read(ReadOptions.OFFLINE, server.address("/satu")).problems())
                .extracting(Problem::what)
                .containsExactly("an address, not fetched");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void followsAListOfFeedsToItsArticles() {
        server.on("/opml", "200 OK", "<opml><outline xmlUrl='" + server.address("/rss") + "'/></opml>");
        server.on("/rss", "200 OK\nContent-Type: text/xml", feed("satu", "dua", "satu"));
        Input input = read(options(false, 9), server.address("/opml"));
        assertThat(kampung(input)).containsExactly("satu", "dua");
        assertThat(input.problems()).isEmpty();
    }

    @Test
    void whatTheFeedKnowsFillsInForThePage() {
        server.on("/rss", "200 OK", feed("satu"));
        Article article =
                read(options(false, 9), server.address("/rss")).articles().get(0);
        assertThat(article.published()).isEqualTo(OffsetDateTime.parse("2024-05-15T10:30:00+07:00"));
        assertThat(article.outlet()).isNotNull();
    }

    @Test
    void linksInFilesAreFollowedOnlyIfAskedTo() throws IOException {
        String file = Files.writeString(folder.resolve("hulu.rss"), feed("satu", "dua"))
                .toString();
        Input offline = read(options(false, 9), file);
        assertThat(offline.articles()).isEmpty();
        assertThat(offline.problems())
                .containsExactly(new Problem(file, "2 links in it, not followed; --follow fetches what they lead to"));
        assertThat(server.asked()).isEmpty();
        assertThat(kampung(read(options(true, 9), file))).containsExactly("satu", "dua");
    }

    @Test
    void followsNoMoreLinksThanAllowed() {
        server.on("/rss", "200 OK", feed("satu", "dua", "tiga"));
        Input input = read(options(false, 2), server.address("/rss"));
        assertThat(kampung(input)).containsExactly("satu", "dua");
        assertThat(input.problems()).extracting(Problem::what).containsExactly("the first 2 of 3 links followed");
    }

    @Test
    void aFeedThatLeadsToItselfEnds() {
        server.on("/rss", "200 OK", "<rss><item><link>" + server.address("/rss") + "</link></item></rss>");
        assertThat(read(options(false, 9), server.address("/rss")).articles()).isEmpty();
        assertThat(server.asked()).containsExactly("/robots.txt", "/rss");
    }

    @Test
    void readsWhatIsNoPage() {
        server.on("/a.jsonl", "200 OK\nContent-Type: application/octet-stream", "{\"id\":\"a\",\"text\":\"Satu.\"}\n");
        server.on("/b", "200 OK\nContent-Type: text/plain; charset=iso-8859-1", "Dua é.");
        Input input = read(options(false, 9), server.address("/a.jsonl"), server.address("/b"));
        assertThat(input.articles()).extracting(Article::text).containsExactly("Satu.", "Dua é.");
    }
}
