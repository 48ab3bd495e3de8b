package dev.silang.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class FetcherTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final FetchPolicy POLICY = new FetchPolicy(
            "silang-test/1",
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            100_000,
            5,
            3,
            SHORT,
            Duration.ofSeconds(2),
            SHORT,
            true);

    private final TestServer server;

    FetcherTest() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Fetched fetch(String path) throws FetchException {
        return new Fetcher(POLICY).fetch(server.address(path));
    }

    private void fails(String path, String why) {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetch(path))
                .satisfies(e -> assertThat(e.why()).contains(why).doesNotContain("\n"));
    }

    private static String text(Fetched page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    @Test
    void getsAPageAndWhatTheServerSaysOfIt() throws FetchException {
        server.on("/a", "200 OK\nContent-Type: Text/HTML; charset=\"ISO-8859-1\"\nETag: \"x1\"", "Satu");
        Fetched page = fetch("/a");
        assertThat(text(page)).isEqualTo("Satu");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("ISO-8859-1");
        assertThat(page.validators()).isEqualTo(new Validators("\"x1\"", null));
        assertThat(page.address()).hasToString(server.address("/a"));
    }

    @Test
    void saysWhoItIs() throws FetchException {
        server.on(
                "/a",
                (headers, out) -> TestServer.write(
                        out, "HTTP/1.1 200 OK\n\n" + headers.get("user-agent") + " " + headers.get("accept-encoding")));
        assertThat(text(fetch("/a"))).isEqualTo("silang-test/1 gzip");
    }

    @Test
    void asksWhetherItHasChanged() throws FetchException {
        String time = "Wed, 15 May 2024 03:30:00 GMT";
        server.on("/a", (headers, out) -> {
            boolean same =
                    "\"x1\"".equals(headers.get("if-none-match")) && time.equals(headers.get("if-modified-since"));
            TestServer.write(out, same ? "HTTP/1.1 304 Not Modified\n\n" : "HTTP/1.1 200 OK\n\nbaru");
        });
        Fetcher fetcher = new Fetcher(POLICY);
        assertThat(text(fetcher.fetch(server.address("/a")))).isEqualTo("baru");
        Fetched again = fetcher.fetch(server.address("/a"), new Validators("\"x1\"", time));
        assertThat(again.isUnchanged()).isTrue();
        assertThat(again.body()).isEmpty();
    }

    @Test
    void followsRedirects() throws FetchException {
        server.redirect("/a", "/b").redirect("/b", server.address("/c?x=1")).page("/c?x=1", "Tiga");
        assertThat(fetch("/a").address()).hasToString(server.address("/c?x=1"));
    }

    @Test
    void leavesACircle() {
        server.redirect("/a", "/b").redirect("/b", "/a");
        fails("/a", "redirects in a circle");
    }

    @Test
    void leavesAnEndlessWay() {
        for (int i = 0; i < 20; i++) {
            server.redirect("/" + i, "/" + (i + 1));
        }
        fails("/0", "more than 5 redirects");
        assertThat(server.asked()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/hostname, no web address",
        "http://, no address",
        "'http://[', no address",
        "ftp://x/y, no web"
    })
    void goesNowhereElse(String to, String why) {
        server.redirect("/a", to);
        fails("/a", why);
    }

    @Test
    void waitsNoLongerThanAllowedForTheFirstByteOrTheLast() {
        server.on("/silent", (headers, out) -> sleep(20_000));
        server.on("/stalling", (headers, out) -> {
            TestServer.write(out, "HTTP/1.1 200 OK\nContent-Length: 1000\n\nabc");
            sleep(20_000);
        });
        server.on("/dripping", (headers, out) -> {
            TestServer.write(out, "HTTP/1.1 200 OK\n\n");
            for (int i = 0; i < 1000; i++) {
                TestServer.write(out, "x");
                sleep(50);
            }
        });
        for (String path : new String[] {"/silent", "/stalling", "/dripping"}) {
            long start = System.nanoTime();
            fails(path, "no whole answer within 2 seconds");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
        }
    }

    private static void sleep(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void leavesAnEndlessBody() {
        byte[] some = new byte[10_000];
        Arrays.fill(some, (byte) 'a');
        server.on("/a", (headers, out) -> {
            TestServer.write(out, "HTTP/1.1 200 OK\n\n");
            while (!Thread.interrupted()) {
                out.write(some);
            }
        });
        fails("/a", "too large: more than 100,000 bytes");
    }

    @Test
    void isNotFooledByALengthThatIsTooLong() {
        server.on("/a", (headers, out) -> TestServer.write(out, "HTTP/1.1 200 OK\nContent-Length: 5000\n\nabc"));
        fails("/a", "the answer broke off");
    }

    @Test
    void readsNoMoreThanALengthThatIsTooShort() throws FetchException {
        server.on("/a", (headers, out) -> TestServer.write(out, "HTTP/1.1 200 OK\nContent-Length: 3\n\nabcdef"));
        assertThat(text(fetch("/a"))).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\nContent-Length: -7\n\nabc", "HALO\n\nabc", "HTTP/1.1 zwei OK\n\n", ""})
    void survivesWhatIsNoAnswer(String answer) {
        server.on("/a", (headers, out) -> TestServer.write(out, answer));
        assertThatExceptionOfType(FetchException.class).isThrownBy(() -> fetch("/a"));
    }

    private static byte[] gzip(int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] some = new byte[length];
            Arrays.fill(some, (byte) 'a');
            out.write(some);
        }
        return packed.toByteArray();
    }

    @Test
    void unpacksWithinTheLimit() throws IOException {
        server.on("/a", "200 OK\nContent-Encoding: gzip", gzip(50_000));
        server.on("/bomb", "200 OK\nContent-Encoding: gzip", gzip(50_000_000));
        server.on("/bad", "200 OK\nContent-Encoding: gzip", "tidak");
        server.on("/other", "200 OK\nContent-Encoding: br", "tidak");
        assertThat(fetch("/a").body()).hasSize(50_000);
        fails("/bomb", "too large");
        fails("/bad", "cannot be unpacked");
        fails("/other", "packed in an unknown way: br");
    }

    @Test
    void saysWhatTheServerAnswered() {
        server.on("/gone", "410 Gone", "");
        fails("/gone", "answered 410");
        fails("/nothing", "answered 404");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void comesBackWhenTheServerIsBusy(int status) throws FetchException {
        AtomicInteger calls = new AtomicInteger();
        server.on(
                "/a",
                (headers, out) -> TestServer.write(
                        out,
                        calls.incrementAndGet() < 3
                                ? "HTTP/1.1 " + status + " Busy\nRetry-After: 0\nContent-Length: 0\n\n"
                                : "HTTP/1.1 200 OK\n\nSatu"));
        assertThat(text(fetch("/a"))).isEqualTo("Satu");
        assertThat(calls).hasValue(3);
    }

    @Test
    void waitsAsLongAsItIsAskedTo() throws FetchException {
        AtomicInteger calls = new AtomicInteger();
        server.on(
                "/a",
                (headers, out) -> TestServer.write(
                        out,
                        calls.incrementAndGet() < 2
                                ? "HTTP/1.1 503 Busy\nRetry-After: 1\nContent-Length: 0\n\n"
                                : "HTTP/1.1 200 OK\n\nSatu"));
        long start = System.nanoTime();
        fetch("/a");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(950));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "99999999999999999999"})
    void doesNotWaitForever(String wait) {
        server.on("/a", "429 Busy\nRetry-After: " + wait, "");
        fails("/a", "answered 429, too busy");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void givesUpAfterSomeTries() {
        server.on("/a", "503 Busy", "");
        fails("/a", "answered 503, too busy");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/a", "/a");
    }

    @Test
    void readsWhenToComeBack() {
        OffsetDateTime later = OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(5);
        String date = later.format(DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(RetryAfter.parse(date, SHORT)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
        assertThat(RetryAfter.parse("Wed, 15 May 2024 03:30:00 GMT", SHORT)).isZero();
        assertThat(RetryAfter.parse("segera", SHORT)).isEqualTo(SHORT);
    }

    @Test
    void honoursRobotsAndAsksOnce() throws FetchException {
        server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /\n\nUser-agent: silang-test\nDisallow: /tutup\n");
        server.page("/buka", "Satu").page("/tutup/x", "Dua").redirect("/lewat", "/tutup/x");
        Fetcher fetcher = new Fetcher(POLICY);
        assertThat(text(fetcher.fetch(server.address("/buka")))).isEqualTo("Satu");
        for (String path : new String[] {"/tutup/x", "/lewat"}) {
            assertThatExceptionOfType(FetchException.class)
                    .isThrownBy(() -> fetcher.fetch(server.address(path)))
                    .withMessage("forbidden by robots.txt");
        }
        assertThat(server.asked()).containsExactly("/robots.txt", "/buka", "/lewat");
    }

    @Test
    void asksForRobotsTxtAgainOnceItIsOld() throws FetchException {
        AtomicLong now = new AtomicLong();
        Fetcher fetcher = new Fetcher(POLICY, InetAddress::getAllByName, now::get);
        server.on("/robots.txt", "500 Broken", "").page("/a", "Satu");
        assertThatExceptionOfType(FetchException.class).isThrownBy(() -> fetcher.fetch(server.address("/a")));
        server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /tutup\n");
        assertThatExceptionOfType(FetchException.class).isThrownBy(() -> fetcher.fetch(server.address("/a")));
        now.addAndGet(Duration.ofMinutes(11).toNanos());
        assertThat(text(fetcher.fetch(server.address("/a")))).isEqualTo("Satu");
        server.on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /\n");
        now.addAndGet(Duration.ofHours(23).toNanos());
        assertThat(text(fetcher.fetch(server.address("/a")))).isEqualTo("Satu");
        now.addAndGet(Duration.ofHours(2).toNanos());
        assertThatExceptionOfType(FetchException.class).isThrownBy(() -> fetcher.fetch(server.address("/a")));
    }

    @Test
    void takesNothingWhereRobotsCannotBeAskedFor() {
        server.on("/robots.txt", "500 Broken", "").page("/a", "Satu");
        fails("/a", "robots.txt cannot be reached");
        assertThat(server.asked()).containsExactly("/robots.txt");
    }

    @Test
    void waitsBetweenTwoRequestsToOneHost() throws FetchException {
        server.on("/robots.txt", "200 OK", "User-agent: *\nCrawl-delay: 1\n")
                .page("/a", "Satu")
                .page("/b", "Dua");
        Fetcher fetcher = new Fetcher(POLICY);
        // The pause begins with the first request, however long its answer takes.
        long start = System.nanoTime();
        fetcher.fetch(server.address("/a"));
        fetcher.fetch(server.address("/b"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(900));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://192.168.1.1:8080/x",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://224.0.0.1/"
            })
    void refusesAddressesThatAreNotPublic(String address) {
        FetchPolicy strict = FetchPolicy.USUAL;
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> new Fetcher(strict).fetch(address))
                .satisfies(e -> assertThat(e.why()).contains("a private address"));
    }

    @Test
    void neverConnectsToWhatItRefuses() {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> new Fetcher(FetchPolicy.USUAL)
                        .fetch(server.page("/a", "Satu").address("/a")));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void throwsAwayWhatCameOfANameThatChangedItsMeaning() {
        server.page("/a", "rahasia");
        AtomicInteger lookups = new AtomicInteger();
        Fetcher fetcher = new Fetcher(FetchPolicy.USUAL, host ->
                new InetAddress[] {InetAddress.getByName(lookups.incrementAndGet() == 1 ? "1.1.1.1" : "127.0.0.1")});
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetcher.fetch(server.address("/a")))
                .satisfies(e -> assertThat(e.why()).contains("a private address (127.0.0.1)"));
        assertThat(server.asked()).containsExactly("/robots.txt");
    }

    @Test
    void refusesAHostOfWhichOneAddressIsPrivate() {
        Fetcher fetcher = new Fetcher(FetchPolicy.USUAL, host ->
                new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")});
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetcher.fetch(server.address("/a")))
                .satisfies(e -> assertThat(e.why()).contains("a private address (10.0.0.1)"));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        String address = server.address("/a");
        server.close();
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> new Fetcher(POLICY).fetch(address))
                .satisfies(e -> assertThat(e.why()).contains("no connection"));
    }
}
