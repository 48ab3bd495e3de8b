package dev.silang.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.silang.desk.Mark;
import dev.silang.desk.StoryQuery;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.web.TestDesk;
import dev.silang.web.check.CheckQueue;
import dev.silang.web.check.Submissions;
import dev.silang.web.desk.EventHub;
import dev.silang.web.http.ApiKeys;
import dev.silang.web.http.Doorkeeper;
import dev.silang.web.http.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The server does what openapi.yaml says, and openapi.yaml says all that the server does. */
final class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ARTICLE =
            "{\"id\": \"x\", \"outlet\": \"Kabar Teluk\", \"text\": \"Gempa magnitudo 5,6 mengguncang Tuban.\"}";

    private static JsonNode description;
    private static TestDesk desk;

    private record Call(String operation, int status, HttpRequest request) {}

    @BeforeAll
    static void begin() throws IOException {
        try (InputStream in = ApiRoutes.class.getResourceAsStream("openapi.yaml")) {
            assertThat(in).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            description = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
        }
        desk = TestDesk.local();
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    private static Call get(String operation, int status, String path) {
        return new Call(operation, status, desk.request("/api/v1" + path).build());
    }

    private static Call send(String operation, int status, String method, String path, String body) {
        return new Call(
                operation,
                status,
                desk.request("/api/v1" + path)
                        .method(method, BodyPublishers.ofString(body))
                        .build());
    }

    private static Call accepting(String operation, int status, String accept, String path) {
        return new Call(
                operation,
                status,
                desk.request("/api/v1" + path).header("Accept", accept).build());
    }

    private static List<Call> calls() {
        String story = desk.story();
        String finding = desk.desk().store().findingsOf(story).get(0).finding();
        String mark = "{\"story\": \"" + story + "\", \"finding\": \"" + finding + "\", \"verdict\": \"right\"}";
        String feed = "{\"address\": \"https://kabarteluk.example/rss\"}";
        String article = TestDesk.encoded("https://kabarteluk.example/feri");
        List<Call> calls = new ArrayList<>(List.of(
                send("check", 200, "POST", "/check", ARTICLE + "\n" + ARTICLE),
                send("check", 200, "POST", "/check?oneEvent=true", "[" + ARTICLE + "," + ARTICLE + "]"),
                send("check", 422, "POST", "/check", " "),
                send("check", 422, "POST", "/check", "[{\"url\": \"http://127.0.0.1/secret\"}]"),
                get("articles", 200, "/articles?q=feri&limit=1"),
                get("articles", 400, "/articles?limit=501"),
                get("articles", 400, "/articles?from=yesterday"),
                send("addArticles", 200, "POST", "/articles", ARTICLE),
                get("article", 200, "/articles/" + article),
                get("article", 404, "/articles/none"),
                get(
                        "stories",
                        200,
                        "/stories?order=contested&conflicts=true&slot=when&outlet=Kabar%20Teluk&language=id"),
                get("stories", 200, "/stories?days=3&from=2025-01-01&to=2026-01-01T00:00:00Z&place=none"),
                get("stories", 400, "/stories?order=best"),
                get("stories", 400, "/stories?slot=colour"),
                get("story", 404, "/stories/none"),
                accepting("story", 406, "image/png", "/stories/" + story),
                get("history", 200, "/stories/" + story + "/history"),
                get("history", 404, "/stories/none/history"),
                get("findings", 200, "/findings?relation=conflict&q=12"),
                get("findings", 400, "/findings?relation=quarrel"),
                get("search", 200, "/search?q=feri"),
                get("search", 400, "/search"),
                get("outlets", 200, "/outlets"),
                send("addFeed", 201, "POST", "/feeds", feed),
                send("addFeed", 200, "POST", "/feeds", feed),
                send("addFeed", 400, "POST", "/feeds", "not JSON"),
                send("addFeed", 422, "POST", "/feeds", "{\"address\": \"file:///etc/passwd\"}"),
                get("feeds", 200, "/feeds"),
                send("removeFeed", 204, "DELETE", "/feeds?address=https://kabarteluk.example/rss", ""),
                send("removeFeed", 404, "DELETE", "/feeds?address=https://kabarteluk.example/rss", ""),
                send("mark", 201, "POST", "/marks", mark),
                send("mark", 404, "POST", "/marks", mark.replace(finding, "none")),
                send("mark", 422, "POST", "/marks", mark.replace("right", "perhaps")),
                get("marks", 200, "/marks"),
                get("marks", 200, "/marks?story=" + story),
                get("marks", 404, "/marks?story=none"),
                send("unmark", 204, "DELETE", "/marks?story=" + story + "&finding=" + finding, ""),
                send("unmark", 404, "DELETE", "/marks?story=" + story + "&finding=" + finding, ""),
                accepting("events", 400, "text/event-stream", "/events?after=now"),
                get("events", 406, "/events"),
                get("description", 200, "/openapi.yaml")));
        for (String type : List.of("application/json", "text/html", "text/csv", "text/markdown", "text/*", "*/*")) {
            calls.add(accepting("story", 200, type, "/stories/" + story + "?ui=id"));
        }
        return calls;
    }

    @Test
    void theSameRoutesAreServedAndDescribed() {
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> served = new TreeSet<>();
        Doorkeeper door = new Doorkeeper(false, ApiKeys.NONE, Limits.OWN);
        Submissions submissions = new Submissions(FetchPolicy.USUAL, Limits.OWN);
        try (CheckQueue queue = new CheckQueue(desk.desk().silang(), Limits.OWN);
                EventHub events = new EventHub(desk.desk(), 1)) {
            new ApiRoutes(door, desk.desk(), submissions, queue, events)
                    .all()
                    .forEach(route -> served.add(route.method().name() + " " + route.path()));
        }
        assertThat(served).isEqualTo(described);
    }

    @Test
    void everyAnswerIsAsDescribed() throws Exception {
        Set<String> called = new TreeSet<>();
        for (Call call : calls()) {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(call.request(), BodyHandlers.ofString());
            String what = call.request().method() + " " + call.request().uri();
            assertThat(answer.statusCode()).as(what + " " + answer.body()).isEqualTo(call.status());
            assertAsDescribed(operation(call.operation()), answer, what);
            called.add(call.operation());
        }
        assertThat(called).isEqualTo(operations());
    }

    private static Set<String> operations() {
        Set<String> all = new TreeSet<>();
        description
                .get("paths")
                .forEach(path -> path.forEach(
                        operation -> all.add(operation.get("operationId").textValue())));
        return all;
    }

    private static JsonNode operation(String id) {
        for (JsonNode path : description.get("paths")) {
            for (JsonNode operation : path) {
                if (operation.get("operationId").textValue().equals(id)) {
                    return operation;
                }
            }
        }
        throw new AssertionError("no operation " + id);
    }

    private static void assertAsDescribed(JsonNode operation, HttpResponse<String> answer, String what) {
        JsonNode response = resolved(operation.get("responses").get(String.valueOf(answer.statusCode())));
        assertThat(response).as(what + " answers " + answer.statusCode()).isNotNull();
        JsonNode content = response.get("content");
        if (content == null) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        assertThat(content.has(type)).as(what + " is " + type).isTrue();
        if (type.endsWith("json")) {
            assertValid(content.get(type).get("schema"), answer.body(), what);
        }
    }

    private static JsonNode resolved(JsonNode node) {
        return node != null && node.has("$ref")
                ? description.at(node.get("$ref").textValue().substring(1))
                : node;
    }

    private static void assertValid(JsonNode schema, String body, String what) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.get("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole.toString(), InputFormat.JSON)
                        .validate(body, InputFormat.JSON))
                .as(what + " " + body)
                .isEmpty();
    }

    @Test
    void changesComeAsTheyHappen() throws Exception {
        long before = desk.desk().store().lastChange();
        HttpResponse<Stream<String>> events = HttpClient.newHttpClient()
                .send(
                        desk.request("/api/v1/events?after=" + before)
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofLines());
        assertThat(events.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        desk.desk()
                .mark(new Mark(
                        desk.story(), "f1", false, "note", "", desk.desk().now()));
        Iterator<String> lines = events.body().iterator();
        String line = lines.next();
        while (!line.startsWith("data:")) {
            line = lines.next();
        }
        String change = line.substring("data:".length()).strip();
        ObjectNode schema = JSON.createObjectNode().put("$ref", "#/components/schemas/Change");
        assertValid(schema, change, "event");
        assertThat(JSON.readTree(change).get("kind").textValue()).isEqualTo("marked");
        events.body().close();
    }

    @Test
    void examplesOfTheListsAreNotEmpty() throws Exception {
        Map<String, String> lists =
                Map.of("/stories", "stories", "/articles", "articles", "/findings", "findings", "/outlets", "outlets");
        for (Map.Entry<String, String> list : lists.entrySet()) {
            JsonNode answer = JSON.readTree(desk.get("/api/v1" + list.getKey()).body());
            assertThat(answer.get(list.getValue())).as(list.getKey()).isNotEmpty();
        }
        assertThat(desk.desk().store().find(StoryQuery.ALL.onlyConflicts(true)).total())
                .isEqualTo(1);
    }
}
