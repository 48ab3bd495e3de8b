package dev.silang.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.ingest.fetch.FetchPolicy;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Streams that hold anything but messages. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class ExchangeTest {
    private static final Silang SILANG = Silang.create();

    private static final String HELLO = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
            "clientInfo":{"name":"test","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            """;

    private static List<JsonNode> answers(String input) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SilangServer(SILANG, FetchPolicy.USUAL, null, "test")
                .serve(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static JsonNode answer(List<JsonNode> answers, int id) {
        return answers.stream()
                .filter(answer -> answer.path("id").asInt(-1) == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingAskedBeforeTheEndIsAnswered() throws InterruptedException {
        String call = "{\"jsonrpc\":\"2.0\",\"id\":ID,\"method\":\"tools/call\",\"params\":{\"name\":\"read_article\","
                + "\"arguments\":{\"articles\":[{\"text\":\"Gempa magnitudo 5,6 mengguncang Tuban pada Selasa.\"}]}}}\n";
        StringBuilder input = new StringBuilder(HELLO);
        for (int id = 2; id < 12; id++) {
            input.append(call.replace("ID", String.valueOf(id)));
        }
        List<JsonNode> answers = answers(input.toString());
        assertThat(answers).hasSize(11);
        assertThat(answer(answers, 11).path("result").toString()).contains("Tuban");
    }

    /** An answer comes in two pieces, its line feed last; what is refused in between may not tear its line. */
    @Test
    void aRefusalWaitsForTheEndOfALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream("no json\n".getBytes(StandardCharsets.UTF_8));
        Exchange exchange = new Exchange(new JacksonMcpJsonMapper(JsonMapper.shared()), in, out, 1000);
        exchange.out().write("{\"id\": 1}".getBytes(StandardCharsets.UTF_8));
        assertThat(exchange.in().read()).isEqualTo(-1);
        exchange.out().write('\n');
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .isEqualTo("{\"id\": 1}");
    }

    @Test
    void whatIsNoMessageIsRefusedAndTheNextIsServed() throws InterruptedException {
        String input = HELLO
                + "no json\n\n[1, 2]\n{\"id\": 5}\n{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"x\"}\n\u0000\u0001\n"
                + "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"tools/call\",\"params\":7}\n"
                + "[".repeat(20_000) + "\n"
                + "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such\"}\n"
                + "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"tools/list\"}";
        List<JsonNode> answers = answers(input);
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.path("jsonrpc").asString()).isEqualTo("2.0"));
        assertThat(answer(answers, 8).path("result").path("tools")).hasSize(4);
        assertThat(answer(answers, 7).path("error").path("code").asInt()).isEqualTo(-32601);
        assertThat(answers.stream().filter(answer -> answer.path("id").isNull()))
                .hasSize(7);
    }

    @Test
    void aMessageThatIsTooLargeIsRefused() throws InterruptedException {
        List<JsonNode> answers = answers(HELLO + "{\"jsonrpc\":\"" + "2".repeat(17 * 1024 * 1024) + "\"}\n"
                + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}\n");
        assertThat(answers.toString()).contains("too large");
        assertThat(answer(answers, 2).has("result")).isTrue();
    }

    @Test
    void anEmptyInputEnds() throws InterruptedException {
        assertThat(answers("")).isEmpty();
    }
}
