package dev.silang.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.ingest.fetch.FetchPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The conversation in docs/MCP.md is what the server says. After a change: run with {@code -Dsilang.golden=update}, look at the
 * differences, keep them if they are meant.
 */
final class ConversationTest {
    private static final Path DOCUMENT = Path.of("../docs/MCP.md");
    private static final String BEGIN = "<!-- conversation -->\n";
    private static final String END = "<!-- end of conversation -->";

    private static final String FERRY_A =
            "Feri Tirta Kencana karam di Selat Wening pada Senin (3/6/2024) pukul 21.40 WITA. "
                    + "Sebanyak 17 penumpang tewas dan 63 selamat, kata Kepala Basarnas Wening Made Ardana.";

    private static final String FERRY_B = "Feri Tirta Kencana karam di Selat Wening, Senin (3/6/2024) malam. "
            + "Sebanyak 21 penumpang tewas dan 63 selamat. Kapal itu membawa 92 orang, menurut syahbandar.";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final StringBuilder lines = new StringBuilder();
    private int id;

    private void ask(String method, Map<String, Object> params) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("jsonrpc", "2.0");
        message.put("id", ++id);
        message.put("method", method);
        message.put("params", params);
        lines.append(JsonMapper.shared().writeValueAsString(message)).append('\n');
    }

    private static Map<String, Object> report(String outlet, String published, String text) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("outlet", outlet);
        report.put("published", published);
        report.put("text", text);
        return report;
    }

    private static Map<String, Object> call(String tool, Map<String, Object> arguments) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("name", tool);
        params.put("arguments", arguments);
        return params;
    }

    private String recorded() throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SilangServer(Silang.create(), FetchPolicy.USUAL, null, "0.1")
                .serve(new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)), out);
        Map<Integer, JsonNode> answers = new LinkedHashMap<>();
        out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .forEach(answer -> answers.put(answer.path("id").asInt(), answer));
        StringBuilder told = new StringBuilder();
        for (String line : lines.toString().split("\n", -1)) {
            JsonNode asked = JSON.readTree(line.isEmpty() ? "{}" : line);
            if (asked.has("id")) {
                told.append("Asked: `").append(asked.path("method").asString()).append("`\n\n```json\n");
                told.append(JSON.writeValueAsString(asked.path("params"))).append("\n```\n\nAnswered:\n\n```json\n");
                told.append(JSON.writeValueAsString(told(Objects.requireNonNull(
                                answers.get(asked.path("id").asInt())))))
                        .append("\n```\n\n");
            }
        }
        return told.toString();
    }

    /** What a tool says is JSON in a text. */
    private static JsonNode told(JsonNode answer) {
        JsonNode result = answer.path("result");
        JsonNode content = result.path("content").path(0).path("text");
        boolean json = content.isString() && content.asString().startsWith("{");
        return json ? JSON.readTree(content.asString()) : result;
    }

    @Test
    void theDocumentHoldsWhatTheServerSays() throws IOException, InterruptedException {
        Map<String, Object> ferry = Map.of(
                "articles",
                List.of(
                        report("Kabar Selat", "2024-06-04T06:00+08:00", FERRY_A),
                        report("Harian Wening", "2024-06-04T07:30+08:00", FERRY_B)));
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("name", "assistant");
        client.put("version", "1");
        Map<String, Object> hello = new LinkedHashMap<>();
        hello.put("protocolVersion", "2025-06-18");
        hello.put("capabilities", Map.of());
        hello.put("clientInfo", client);
        ask("initialize", hello);
        lines.append("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n");
        ask("tools/call", call("cross_check", ferry));
        Map<String, Object> two = new LinkedHashMap<>();
        two.put("most", 2);
        two.putAll(ferry);
        ask("tools/call", call("candidates", two));
        ask("tools/call", call("read_article", Map.of("addresses", List.of("http://192.168.0.1/"))));
        String conversation = recorded();
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if ("update".equals(System.getProperty("silang.golden"))) {
            Files.writeString(DOCUMENT, document.substring(0, begin) + conversation + document.substring(end));
        } else {
            assertThat(document.substring(begin, end)).isEqualTo(conversation);
        }
    }
}
