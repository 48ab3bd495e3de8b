package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Two saved pages of different outlets, which also stand beside them as texts. */
final class PagesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "pages");

    private static String path(String file) {
        return FOLDER.resolve(file).toString();
    }

    private static JsonNode report(String... sources) throws IOException {
        Run run = Run.of(arguments("check", "--format", "json", sources));
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static String[] arguments(String command, String option, String value, String... sources) {
        String[] all = new String[sources.length + 3];
        all[0] = command;
        all[1] = option;
        all[2] = value;
        System.arraycopy(sources, 0, all, 3, sources.length);
        return all;
    }

    /** Slot, relation and the words behind each position, which is all that a reader compares. */
    private static Set<String> findings(JsonNode report) {
        Map<String, String> claims = new HashMap<>();
        report.path("claims")
                .forEach(claim ->
                        claims.put(claim.path("id").asText(), claim.path("text").asText()));
        Set<String> findings = new TreeSet<>();
        for (JsonNode story : report.path("stories")) {
            for (JsonNode finding : story.path("findings")) {
                findings.add(finding.path("relation").asText() + " "
                        + finding.path("slot").asText() + " " + evidence(finding, claims));
            }
        }
        return findings;
    }

    private static List<String> evidence(JsonNode finding, Map<String, String> claims) {
        return StreamSupport.stream(finding.path("positions").spliterator(), false)
                .map(position -> {
                    TreeSet<String> words = new TreeSet<>();
                    position.path("claims").forEach(id -> words.add(String.valueOf(claims.get(id.asText()))));
                    return words.toString();
                })
                .sorted()
                .toList();
    }

    @Test
    void pagesGiveTheFindingsOfTheirTexts() throws IOException {
        Set<String> pages = findings(report(path("warta-hulu.html"), path("kabar-hilir.html")));
        Set<String> texts = findings(report(path("warta-hulu.txt"), path("kabar-hilir.txt")));
        assertThat(pages).isEqualTo(texts);
        assertThat(pages).anyMatch(finding -> finding.startsWith("conflict")).hasSizeGreaterThan(6);
    }

    @Test
    void pagesTellMoreOfThemselvesThanTexts() throws IOException {
        JsonNode articles =
                report(path("warta-hulu.html"), path("kabar-hilir.html")).path("articles");
        assertThat(articles.findValuesAsText("outlet")).contains("Warta Hulu", "Kabar Hilir");
        assertThat(articles.findValuesAsText("title"))
                .contains(
                        "Feri Karam di Selat Laru, Sebelas Penumpang Meninggal",
                        "Feri Layar Timur Tenggelam, 11 Orang Meninggal");
        assertThat(articles.findValuesAsText("published"))
                .containsExactly("2024-05-15T06:40:00+07:00", "2024-05-15T07:10:00+07:00");
        assertThat(articles.findValuesAsText("text")).noneMatch(text -> text.contains("Terpopuler"));
    }

    @Test
    void addressesOfThisMachineAreRefusedUnlessAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = FOLDER.resolve(exchange.getRequestURI().getPath().substring(1));
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        server.start();
        try {
            String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Run refused = Run.of("check", root + "warta-hulu.html", root + "kabar-hilir.html");
            assertThat(refused.code()).isEqualTo(ExitCode.COULD_NOT);
            assertThat(refused.err()).contains(root + "warta-hulu.html: a private address (127.0.0.1), not fetched");
            Run allowed = Run.of(
                    "check",
                    "--allow-private",
                    root + "warta-hulu.html",
                    root + "hilang.html",
                    root + "kabar-hilir.html");
            assertThat(allowed.code()).as(allowed.err()).isZero();
            assertThat(allowed.err().lines()).containsExactly("silang: " + root + "hilang.html: answered 404");
            assertThat(allowed.out()).contains("Warta Hulu", "Kabar Hilir", "CONFLICT");
        } finally {
            server.stop(0);
        }
    }
}
