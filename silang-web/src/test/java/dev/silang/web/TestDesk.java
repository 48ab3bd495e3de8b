package dev.silang.web;

import dev.silang.Silang;
import dev.silang.desk.Desk;
import dev.silang.desk.MemoryStore;
import dev.silang.desk.StoryQuery;
import dev.silang.text.Article;
import dev.silang.web.desk.AgendaCounts;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A desk with a few made-up articles, served at a free port, and a client of it. */
public final class TestDesk implements AutoCloseable {
    private static final Silang SILANG = Silang.create();

    private static final String FERRY = "Feri Sinar Samudra karam di Selat Lembayung";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Desk desk;
    private final DeskServer server;

    private TestDesk(WebSettings settings, List<Article> articles) {
        this.desk = Desk.open(SILANG, new MemoryStore(), Clock.systemUTC(), AgendaCounts::of);
        desk.add(articles);
        desk.check();
        this.server = DeskServer.start(settings, desk, new Supplements(() -> "silang_stories 1\n", null));
    }

    public static TestDesk local() {
        return with(WebSettings.local(0));
    }

    public static TestDesk with(WebSettings settings) {
        return new TestDesk(settings, ferry());
    }

    public static TestDesk empty() {
        return new TestDesk(WebSettings.local(0), List.of());
    }

    /** Two reports of one event that conflict in the dead and the hour. */
    public static List<Article> ferry() {
        return List.of(
                article(
                        "https://kabarteluk.example/feri",
                        "Kabar Teluk",
                        "2025-03-04T09:00:00+07:00",
                        FERRY + ", 12 penumpang tewas",
                        FERRY
                                + " pada Selasa (4/3/2025) pukul 06.30 WIB. Sebanyak 12 penumpang tewas dalam kecelakaan itu, kata "
                                + "Kepala Basarnas Rahmat Hidayat. Feri itu mengangkut 85 penumpang. Korban dibawa ke Cilegon, Banten."),
                article(
                        "warta-feri",
                        "Warta Bukit",
                        "2025-03-04T09:40:00+07:00",
                        FERRY + ": 15 orang tewas",
                        FERRY
                                + " pada Selasa (4/3/2025) pukul 07.30 WIB. Sebanyak 15 penumpang tewas. Feri itu mengangkut 85 "
                                + "penumpang."));
    }

    public static Article article(String id, String outlet, String published, String title, String text) {
        return new Article(id, outlet, null, OffsetDateTime.parse(published), title, text, null, List.of());
    }

    public Desk desk() {
        return desk;
    }

    /** The id of its most contested story. */
    public String story() {
        StoryQuery contested = StoryQuery.ALL.order(StoryQuery.Order.MOST_CONTESTED);
        return desk.store().find(contested).items().get(0).id();
    }

    public String address(String path) {
        return "http://localhost:" + server.port() + path;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** As a form of a page does. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }
}
