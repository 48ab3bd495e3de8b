package dev.silang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Verdict;
import dev.silang.web.http.ApiKeys;
import dev.silang.web.http.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages, and who is let in. */
final class DeskServerTest {
    private static TestDesk desk;

    @BeforeAll
    static void begin() {
        desk = TestDesk.local();
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/check",
                "/sources",
                "/sources/Kabar%20Teluk",
                "/feeds",
                "/about",
                "/?q=feri",
                "/?place=none"
            })
    void everyPageIsThereInBothLanguages(String path) throws Exception {
        HttpResponse<String> english =
                desk.send(desk.request(path).header("Accept-Language", "de, en;q=0.5, id;q=0.1"));
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body()).contains("<html lang=\"en\">", "Cross-check");
        HttpResponse<String> indonesian = desk.send(desk.request(path).header("Cookie", "ui=id"));
        assertThat(indonesian.body()).contains("<html lang=\"id\">", "Cek silang");
    }

    @Test
    void theLanguageOfTheAddressIsRemembered() throws Exception {
        HttpResponse<String> page = desk.get("/?ui=id&q=feri");
        assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("ui=id")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(page.body()).contains("href=\"/?q=feri&amp;ui=en\"");
    }

    @Test
    void aStoryShowsItsConflictsWithBothSidesWords() throws Exception {
        HttpResponse<String> page = desk.get("/stories/" + desk.story());
        assertThat(page.body()).contains("12 penumpang", "15 penumpang", "class=\"card conflict\"", "Kabar Teluk");
        assertThat(desk.get("/").body()).contains("≠", "href=\"/stories/" + desk.story());
    }

    @Test
    void anArticleLeadsToTheFindingsOfItsStory() throws Exception {
        HttpResponse<String> page = desk.get("/articles/" + TestDesk.encoded("https://kabarteluk.example/feri"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/stories/" + desk.story() + "#f");
    }

    @Test
    void everyAnswerForbidsForeignScriptsAndFrames() throws Exception {
        for (String path : List.of("/", "/check", "/nothing", "/api/v1/stories", "/assets/desk.css")) {
            HttpResponse<String> answer = desk.get(path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.body()).as(path).doesNotContain("<script>", " style=", " onclick=");
        }
    }

    @Test
    void aReportThatIsOpenedAtOnceMayRunItsOwnScriptOnly() throws Exception {
        HttpResponse<String> report = desk.get("/stories/" + desk.story() + ".html");
        assertThat(report.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("style-src 'sha256-", "script-src 'sha256-")
                .doesNotContain("'self'");
    }

    @Test
    void namesOfOtherSitesAreRefused() throws Exception {
        assertThat(statusOf("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .isEqualTo(403);
        assertThat(statusOf("GET / HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .isEqualTo(200);
    }

    private static int statusOf(String request) throws IOException {
        int port = Integer.parseInt(desk.address("").replaceFirst(".*:", ""));
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(ascii(request));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).doesNotContain("Exception", "Jetty", "\tat ");
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /stories/..%2f..%2fetc HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GARBAGE\r\n\r\n",
                "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3"
                        + "\r\nConnection: close\r\n\r\nabc"
            })
    void brokenRequestsAreRefusedWithoutATrace(String request) throws Exception {
        assertThat(statusOf(request)).isBetween(200, 499);
    }

    @Test
    void pagesOfOtherSitesChangeNothing() throws Exception {
        for (Map.Entry<String, String> header : Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            HttpResponse<String> answer = desk.send(desk.request("/feeds")
                    .header(header.getKey(), header.getValue())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("address=https://evil.example/rss")));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(desk.desk().store().feeds()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        String large = "x".repeat(Limits.OWN.bodyBytes() + 1);
        HttpResponse<String> answer = desk.send(desk.request("/api/v1/check").POST(BodyPublishers.ofString(large)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aFeedIsAddedOnceAndRemoved() throws Exception {
        Map<String, String> feed = Map.of("address", "https://kabarteluk.example/rss?a=<b>");
        assertThat(desk.post("/feeds", feed).statusCode()).isEqualTo(422);
        Map<String, String> good = Map.of("address", "https://kabarteluk.example/rss");
        assertThat(desk.post("/feeds", good).statusCode()).isEqualTo(303);
        assertThat(desk.post("/feeds", good).statusCode()).isEqualTo(303);
        assertThat(desk.get("/feeds").body()).contains("https://kabarteluk.example/rss");
        assertThat(desk.desk().store().feeds()).hasSize(1);
        assertThat(desk.post("/feeds/remove", good).statusCode()).isEqualTo(303);
        assertThat(desk.desk().store().feeds()).isEmpty();
    }

    @Test
    void aMarkedFindingBecomesACase() throws Exception {
        String story = desk.story();
        CrossCheck check = desk.desk().check(story).orElseThrow();
        Finding right = check.agreements().get(0);
        Finding wrong = check.conflicts().get(0);
        mark(story, right, "right", "");
        mark(story, wrong, "wrong", "two <ferries>");
        assertThat(desk.get("/stories/" + story).body()).contains("two &lt;ferries&gt;", "case.zip");

        Map<String, String> files = unpacked("/stories/" + story + "/case.zip");
        JsonNode described = new ObjectMapper().readTree(files.get(story + "/case.json"));
        assertThat(described.get("articles")).hasSize(2);
        JsonNode questions = described.get("questions");
        assertThat(questions).hasSize(3);
        assertThat(questions.findValuesAsText("relation"))
                .containsExactlyInAnyOrder(right.verdict().label(), Verdict.ONLY.label(), Verdict.ONLY.label());
        for (JsonNode article : described.get("articles")) {
            String text = files.get(story + "/" + article.get("file").textValue());
            questions.findParents("nth").stream()
                    .filter(claim -> claim.get("article").equals(article.get("id")))
                    .forEach(
                            claim -> assertThat(text).contains(claim.get("text").textValue()));
        }

        assertThat(desk.post("/stories/" + story + "/marks", Map.of("finding", right.id(), "remove", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.desk().store().marksOf(story)).hasSize(1);
    }

    private static void mark(String story, Finding finding, String verdict, String note) throws Exception {
        HttpResponse<String> answer = desk.post(
                "/stories/" + story + "/marks", Map.of("finding", finding.id(), "verdict", verdict, "note", note));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/stories/" + story + "#" + finding.id());
    }

    private static Map<String, String> unpacked(String path) throws Exception {
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(desk.request(path).build(), BodyHandlers.ofInputStream());
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(answer.body())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void aStoryThatDidNotChangeIsNotSentAgain() throws Exception {
        String path = "/stories/" + desk.story();
        String tag = desk.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = desk.send(desk.request(path).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> other =
                desk.send(desk.request(path).header("If-None-Match", tag).header("Accept-Language", "id"));
        assertThat(other.statusCode()).isEqualTo(200);
        Finding finding =
                desk.desk().check(desk.story()).orElseThrow().agreements().get(0);
        mark(desk.story(), finding, "right", "read twice");
        HttpResponse<String> marked = desk.send(desk.request(path).header("If-None-Match", tag));
        assertThat(marked.body()).contains("read twice");
        assertThat(desk.desk().unmark(desk.story(), finding.id(), "")).isTrue();
    }

    @Test
    void theMapNamesWhatItDrawsAndListsWhatItDoesNot() throws Exception {
        try (TestDesk other = TestDesk.empty()) {
            other.desk()
                    .add(TestDesk.article(
                            "pasar",
                            "Kabar Teluk",
                            "2025-03-04T09:00:00+07:00",
                            "Kebakaran melanda pasar",
                            "Kebakaran melanda pasar di Kabupaten Demak, Jawa Tengah. Asapnya terlihat dari Banjar."));
            String page = other.get("/stories/" + other.story()).body();
            assertThat(page)
                    .contains(
                            "<desc id=\"map-what\">Drawn with the numbers of the list below: Demak, Jawa Tengah</desc>")
                    .contains("“Kabupaten Demak, Jawa Tengah” – Kabar Teluk")
                    .containsPattern("(?s)Not drawn.{0,200}Banjar");
        }
    }

    @Test
    void anOutletIsToldHowItKeptUp() throws Exception {
        try (TestDesk other = TestDesk.empty()) {
            other.desk().add(UpdatedNews.articles());
            other.desk().check();
            String first =
                    other.get("/sources/" + TestDesk.encoded("Kabar Teluk")).body();
            assertThat(first).contains("Answers that changed", "one question that it answered was answered otherwise");
        }
    }

    @Test
    void packedPagesAreTheSame() throws Exception {
        String path = "/stories/" + desk.story();
        HttpResponse<InputStream> packed = HttpClient.newHttpClient()
                .send(desk.request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofInputStream());
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        String unpacked = new String(new GZIPInputStream(packed.body()).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(unpacked).isEqualTo(desk.get(path).body());
    }

    @Test
    void countsAreHandedToPrometheus() throws Exception {
        assertThat(desk.get("/metrics").body()).contains("silang_stories 1");
    }

    @Test
    void aFindingIsDraftedAsAClaimReviewWithoutARating() throws Exception {
        String story = desk.story();
        String finding =
                desk.desk().check(story).orElseThrow().conflicts().get(0).id();
        HttpResponse<String> draft = desk.get("/stories/" + story + "/findings/" + finding + "/claim-review.json");
        assertThat(draft.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
        JsonNode graph = new ObjectMapper().readTree(draft.body()).get("@graph");
        assertThat(graph).hasSize(2);
        assertThat(draft.body()).contains("\"ClaimReview\"", "claimReviewed").doesNotContain("reviewRating");
    }

    @Test
    void pastedReportsAreCheckedAndSaved() throws Exception {
        List<String> texts =
                TestDesk.ferry().stream().map(article -> article.text()).toList();
        String form = "text=" + TestDesk.encoded(texts.get(0)) + "&outlet=A&published=2025-03-04&text="
                + TestDesk.encoded(texts.get(1)) + "&outlet=B&published=2025-03-04";
        HttpResponse<String> answer = desk.send(desk.request("/check")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).isEqualTo(303);
        String place = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
        assertThat(desk.get(place).body()).contains("12 penumpang", "15 penumpang", "card conflict");
        for (String ending : List.of(".html", ".json", ".csv", ".md")) {
            assertThat(desk.get(place + ending).statusCode()).isEqualTo(200);
        }
        assertThat(desk.get(place + ".exe").statusCode()).isEqualTo(404);
    }

    @Test
    void oneReportAloneIsAskedForMoreAndNoFileOfTheMachineIsRead() throws Exception {
        HttpResponse<String> answer =
                desk.post("/check", Map.of("text", "/etc/passwd", "addresses", "/etc/hostname\nfile:///etc/passwd"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("root:");
        HttpResponse<String> fetched = desk.post("/check", Map.of("addresses", desk.address("/about")));
        assertThat(fetched.body()).contains("private");
    }

    @Test
    void whoComesTooOftenIsToldWhenToComeAgain() throws Exception {
        Limits few = new Limits(1000, 3, 1, 1, 1, 1, 1, 1);
        try (TestDesk strict = TestDesk.with(WebSettings.local(0).with(few))) {
            for (int i = 0; i < 3; i++) {
                assertThat(strict.get("/about").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> answer = strict.get("/about");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void whatWasBegunIsAnsweredWhileItStops() throws Exception {
        TestDesk stopping = TestDesk.empty();
        try (Socket client = half(stopping)) {
            CompletableFuture<Void> stop = CompletableFuture.runAsync(stopping::close);
            Thread.sleep(200); // it is stopping
            client.getOutputStream().write(ascii("a".repeat(50)));
            assertThat(client.getInputStream().readNBytes(9)).isEqualTo(ascii("HTTP/1.1 "));
            assertThat(stop).succeedsWithin(Duration.ofSeconds(4));
        }
    }

    @Test
    void whatNeverComesIsRefusedWhenItStops() throws Exception {
        TestDesk stopping = TestDesk.empty();
        try (Socket client = half(stopping)) {
            stopping.close();
            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408 ");
        }
    }

    /** A client that has sent half of a request. */
    private static Socket half(TestDesk desk) throws Exception {
        Socket client = new Socket("localhost", URI.create(desk.address("/")).getPort());
        client.getOutputStream()
                .write(ascii("POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\ntext=" + "a".repeat(45)));
        Thread.sleep(200); // it is being read
        return client;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void whatOthersReachIsReadOnlyWithoutAKey(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys.txt");
        String key = ApiKeys.make(file, "news room");
        assertThat(Files.readString(file)).startsWith("news-room ").doesNotContain(key);
        try (TestDesk open = TestDesk.with(WebSettings.of("0.0.0.0", 0, ApiKeys.read(file)))) {
            assertThat(open.get("/").statusCode()).isEqualTo(200);
            assertThat(open.get("/stories/" + open.story()).body()).doesNotContain("<form method=\"post\"");
            assertThat(addFeed(open, "")).isEqualTo(401);
            assertThat(addFeed(open, "Bearer wrong")).isEqualTo(401);
            assertThat(addFeed(open, "Bearer " + key)).isEqualTo(201);
            assertThat(open.post("/check", Map.of("text", "x")).statusCode()).isEqualTo(401);
        }
    }

    private static int addFeed(TestDesk desk, String authorization) throws Exception {
        var request = desk.request("/api/v1/feeds")
                .POST(BodyPublishers.ofString("{\"address\": \"https://kabarteluk.example/rss\"}"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return desk.send(request).statusCode();
    }

    @Test
    void anEmptyDeskTellsHowToBegin() throws Exception {
        try (TestDesk empty = TestDesk.empty()) {
            assertThat(empty.get("/").body()).contains("href=\"/feeds\"", "href=\"/check\"");
            assertThat(empty.get("/sources").statusCode()).isEqualTo(200);
        }
    }
}
