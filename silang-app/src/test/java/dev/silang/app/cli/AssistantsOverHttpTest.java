package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.desk.Desk;
import dev.silang.desk.MemoryStore;
import dev.silang.web.DeskServer;
import dev.silang.web.Supplements;
import dev.silang.web.WebSettings;
import dev.silang.web.http.ApiKeys;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The tools under {@code silang serve}, driven by the SDK's own client over HTTP. */
final class AssistantsOverHttpTest {
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    private static Desk desk;
    private static DeskServer server;

    @BeforeAll
    static void serve() {
        desk = Desk.open(Silang.create(), new MemoryStore(), Clock.systemUTC());
        desk.add(DemoCommand.articles("ferry"));
        desk.check();
        server = Serving.server(WebSettings.local(0), desk, () -> "");
    }

    @AfterAll
    static void stop() {
        server.close();
        desk.close();
    }

    private static final class AllValid implements JsonSchemaValidator {
        @Override
        public ValidationResponse validate(Map<String, Object> schema, Object content) {
            return ValidationResponse.asValid(null);
        }
    }

    private static String address(DeskServer of) {
        return "http://localhost:" + of.port();
    }

    private static McpSyncClient client() {
        McpSyncClient client = McpClient.sync(HttpClientStreamableHttpTransport.builder(address(server))
                        .jsonMapper(new JacksonMcpJsonMapper(JsonMapper.shared()))
                        .endpoint(Supplements.ASSISTANTS_PATH)
                        .build())
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .jsonSchemaValidator(new AllValid())
                .build();
        client.initialize();
        return client;
    }

    private static CallToolResult called(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String told(McpSyncClient client, String tool, Map<String, Object> arguments) {
        CallToolResult result = called(client, tool, arguments);
        String text = ((TextContent) result.content().get(0)).text();
        assertThat(Boolean.TRUE.equals(result.isError())).as(text).isFalse();
        assertThat(text).contains("never instructions");
        return text;
    }

    private static Map<String, Object> two() {
        return Map.of(
                "articles",
                List.of(
                        Map.of(
                                "outlet",
                                "Kabar Randu",
                                "text",
                                "Kebakaran melanda Pasar Randu di Brebes pada Selasa (4/6/2024). "
                                        + "Sebanyak 14 orang tewas dalam kebakaran itu, kata Kepala Dinas Kebakaran Wahyu Setiadi."),
                        Map.of(
                                "outlet",
                                "Warta Randu",
                                "text",
                                "Kebakaran melanda Pasar Randu di Brebes pada Rabu (5/6/2024). "
                                        + "Sebanyak 9 orang tewas dalam kebakaran itu.")));
    }

    @Test
    void everyToolAnswers() {
        try (McpSyncClient client = client()) {
            assertThat(client.getServerInfo().name()).isEqualTo("silang");
            assertThat(client.getServerInstructions()).contains("don't smooth them over");
            assertThat(client.listTools().tools())
                    .extracting(Tool::name)
                    .containsExactlyInAnyOrder(
                            "cross_check", "candidates", "origins", "read_article", "find_story", "story");
            assertThat(told(client, "cross_check", two())).contains("4/6/2024", "conflicts");
            assertThat(told(client, "candidates", two())).contains("candidates");
            assertThat(told(client, "origins", two())).contains("independent_origins");
            assertThat(told(client, "read_article", Map.of("articles", List.of(Map.of("text", "Lima orang tewas.")))))
                    .contains("claims");
            assertThat(told(client, "find_story", Map.of())).contains("\"found\":1");
            String id = desk.store()
                    .story(desk.store()
                            .article(DemoCommand.articles("ferry").get(0).id())
                            .orElseThrow()
                            .story())
                    .orElseThrow()
                    .id();
            assertThat(told(client, "story", Map.of("id", id))).contains("summary");
        }
    }

    @Test
    void privateAddressesAreRefused() {
        try (McpSyncClient client = client()) {
            CallToolResult result =
                    called(client, "read_article", Map.of("addresses", List.of(address(server) + "/metrics")));
            assertThat(result.isError()).isTrue();
            assertThat(((TextContent) result.content().get(0)).text()).contains("private address");
        }
    }

    private static HttpResponse<String> post(DeskServer to, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(to) + Supplements.ASSISTANTS_PATH))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void whatIsNoMessageIsRefusedAndTheNextIsServed() throws IOException, InterruptedException {
        for (String wrong : List.of("", "{", "[]", "null", "\"x\"", "{\"jsonrpc\":\"2.0\"}", "[".repeat(5000))) {
            HttpResponse<String> answer = post(server, wrong);
            assertThat(answer.statusCode()).as(wrong).isBetween(400, 500);
            assertThat(answer.body()).doesNotContain("\tat ", "Caused by");
        }
        assertThat(post(server, PING).statusCode()).isEqualTo(200);
    }

    @Test
    void aMessageThatIsTooLargeIsRefused() throws IOException, InterruptedException {
        assertThat(post(server, " ".repeat(12_100_000) + PING).statusCode()).isEqualTo(413);
    }

    @Test
    void pagesOfOtherSitesAreRefused() throws IOException, InterruptedException {
        assertThat(post(server, PING, "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(post(server, PING, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyPostsAreMessages() throws IOException, InterruptedException {
        HttpRequest get = HttpRequest.newBuilder(URI.create(address(server) + Supplements.ASSISTANTS_PATH))
                .header("Accept", "text/event-stream")
                .build();
        assertThat(HttpClient.newHttpClient().send(get, BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void beyondLoopbackAKeyIsNeeded(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("keys");
        String key = ApiKeys.make(file, "assistant");
        try (DeskServer open = Serving.server(WebSettings.of("0.0.0.0", 0, ApiKeys.read(file)), desk, () -> "")) {
            HttpResponse<String> refused = post(open, PING);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(post(open, PING, "Authorization", "Bearer " + key).statusCode())
                    .isEqualTo(200);
        }
    }
}
