package dev.silang.web.api;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.POST;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.check.CrossCheck;
import dev.silang.check.Verdict;
import dev.silang.desk.Added;
import dev.silang.desk.ArticleQuery;
import dev.silang.desk.Desk;
import dev.silang.desk.FindingQuery;
import dev.silang.desk.Found;
import dev.silang.desk.Mark;
import dev.silang.desk.Store;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StorySummary;
import dev.silang.ingest.Input;
import dev.silang.text.Problem;
import dev.silang.web.check.CheckQueue;
import dev.silang.web.check.SavedReport;
import dev.silang.web.check.Submissions;
import dev.silang.web.desk.DeskJson;
import dev.silang.web.desk.EventHub;
import dev.silang.web.desk.FeedAddress;
import dev.silang.web.desk.Lookup;
import dev.silang.web.desk.Marking;
import dev.silang.web.http.Doorkeeper;
import dev.silang.web.http.Refusal;
import dev.silang.web.page.StoryFilter;
import dev.silang.web.page.Visitor;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What programs can ask for, under /api/v1. */
public final class ApiRoutes {
    private static final String ROOT = "/api/v1";

    /** Items that are handed out unless asked for otherwise, and at most. */
    private static final int USUAL = 50;

    private static final int MOST = 500;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Doorkeeper door;
    private final Desk desk;
    private final Store store;
    private final Lookup lookup;
    private final Marking marking;
    private final Submissions submissions;
    private final CheckQueue queue;
    private final EventHub events;

    public ApiRoutes(Doorkeeper door, Desk desk, Submissions submissions, CheckQueue queue, EventHub events) {
        this.door = door;
        this.desk = desk;
        this.store = desk.store();
        this.lookup = new Lookup(desk);
        this.marking = new Marking(desk, lookup);
        this.submissions = submissions;
        this.queue = queue;
        this.events = events;
    }

    public List<Route> all() {
        return List.of(
                new Route(POST, ROOT + "/check", this::check),
                new Route(GET, ROOT + "/articles", this::articles),
                new Route(POST, ROOT + "/articles", this::addArticles),
                new Route(GET, ROOT + "/articles/{id}", this::article),
                new Route(GET, ROOT + "/stories", this::stories),
                new Route(GET, ROOT + "/stories/{id}", this::story),
                new Route(GET, ROOT + "/stories/{id}/history", this::history),
                new Route(GET, ROOT + "/findings", this::findings),
                new Route(GET, ROOT + "/search", this::search),
                new Route(GET, ROOT + "/outlets", this::outlets),
                new Route(GET, ROOT + "/feeds", this::feeds),
                new Route(POST, ROOT + "/feeds", this::addFeed),
                new Route(DELETE, ROOT + "/feeds", this::removeFeed),
                new Route(GET, ROOT + "/marks", this::marks),
                new Route(POST, ROOT + "/marks", this::mark),
                new Route(DELETE, ROOT + "/marks", this::unmark),
                new Route(GET, ROOT + "/events", this::events),
                new Route(GET, ROOT + "/openapi.yaml", ApiRoutes::description));
    }

    private static Map<String, String> asked(Context ctx) {
        return ctx.queryParamMap().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().get(0)));
    }

    private static void json(Context ctx, String json) {
        ctx.contentType("application/json").result(json);
    }

    private void check(Context ctx) {
        SavedReport form = SavedReport.accepted(ctx.header("Accept"));
        Input input = submissions.read(ctx.bodyAsBytes());
        if (input.articles().isEmpty()) {
            throw Refusal.unusable(
                    input.problems().stream().map(Problem::toString).findFirst().orElse("no article in it"));
        }
        CrossCheck check = queue.check(input.articles(), "true".equals(ctx.queryParam("oneEvent")));
        form.send(ctx, check, Visitor.of(ctx, door).labels());
    }

    private void articles(Context ctx) {
        Map<String, String> asked = asked(ctx);
        Found<StoredArticle> found = store.find(ArticleQuery.ALL
                .text(asked.getOrDefault("q", ""))
                .outlet(asked.getOrDefault("outlet", ""))
                .between(
                        StoryFilter.time("from", asked.getOrDefault("from", "")),
                        StoryFilter.time("to", asked.getOrDefault("to", "")))
                .part(StoryFilter.offset(asked), limit(asked)));
        json(ctx, DeskJson.found("articles", found, DeskJson::article));
    }

    private static int limit(Map<String, String> asked) {
        return StoryFilter.number(asked, "limit", USUAL, MOST);
    }

    private void addArticles(Context ctx) {
        Input input = submissions.read(ctx.bodyAsBytes());
        List<Added> added = desk.add(input.articles());
        json(ctx, DeskJson.text(json -> {
            DeskJson.list(json.object(), "added", added, DeskJson::added);
            DeskJson.list(json, "problems", input.problems(), DeskJson::problem);
            json.end();
        }));
    }

    private void article(Context ctx) {
        StoredArticle stored = lookup.article(ctx.pathParam("id"));
        json(ctx, DeskJson.text(json -> DeskJson.wholeArticle(json, stored)));
    }

    private void stories(Context ctx) {
        Map<String, String> asked = asked(ctx);
        Found<StorySummary> found =
                store.find(StoryFilter.query(asked, desk.now()).part(StoryFilter.offset(asked), limit(asked)));
        json(ctx, DeskJson.found("stories", found, DeskJson::story));
    }

    private void story(Context ctx) {
        SavedReport form = SavedReport.accepted(ctx.header("Accept"));
        form.send(ctx, lookup.check(ctx.pathParam("id")), Visitor.of(ctx, door).labels());
    }

    private void history(Context ctx) {
        StorySummary story = lookup.story(ctx.pathParam("id"));
        json(ctx, DeskJson.list("changes", store.history(story.id()), DeskJson::change));
    }

    private void findings(Context ctx) {
        Map<String, String> asked = asked(ctx);
        String relation = asked.getOrDefault("relation", "");
        FindingQuery query = FindingQuery.ALL
                .text(asked.getOrDefault("q", ""))
                .slot(StoryFilter.slot(asked.getOrDefault("slot", "")))
                .verdict(relation.isEmpty() ? null : StoryFilter.oneOf(Verdict.class, "relation", relation))
                .frame(asked.getOrDefault("frame", ""))
                .part(StoryFilter.offset(asked), limit(asked));
        json(ctx, DeskJson.found("findings", store.find(query), DeskJson::finding));
    }

    private void search(Context ctx) {
        Map<String, String> asked = asked(ctx);
        String words = asked.getOrDefault("q", "").strip();
        if (words.isEmpty()) {
            throw Refusal.badRequest("q tells what to search for");
        }
        Found<StorySummary> stories =
                store.find(StoryFilter.query(Map.of("q", words), desk.now()).part(0, limit(asked)));
        Found<StoredArticle> articles = store.find(ArticleQuery.ALL.text(words).part(0, limit(asked)));
        json(ctx, DeskJson.text(json -> {
            DeskJson.list(json.object(), "stories", stories.items(), DeskJson::story);
            DeskJson.list(json, "articles", articles.items(), DeskJson::article);
            json.end();
        }));
    }

    private void outlets(Context ctx) {
        json(ctx, DeskJson.list("outlets", store.outlets(), DeskJson::outlet));
    }

    private void feeds(Context ctx) {
        json(ctx, DeskJson.list("feeds", store.feeds(), DeskJson::feed));
    }

    private void addFeed(Context ctx) {
        String address = field(body(ctx), "address");
        if (!FeedAddress.isOne(address)) {
            throw Refusal.unusable("address is no address of the web");
        }
        ctx.status(desk.follow(address) ? HttpStatus.CREATED : HttpStatus.OK);
        feeds(ctx);
    }

    private void removeFeed(Context ctx) {
        if (!store.removeFeed(asked(ctx).getOrDefault("address", ""))) {
            throw Refusal.notFound("this address is not followed");
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void marks(Context ctx) {
        String story = asked(ctx).getOrDefault("story", "");
        List<Mark> marks = story.isEmpty()
                ? store.marks()
                : store.marksOf(lookup.story(story).id());
        json(ctx, DeskJson.list("marks", marks, DeskJson::mark));
    }

    private void mark(Context ctx) {
        JsonNode body = body(ctx);
        Mark mark = marking.keep(
                field(body, "story"),
                field(body, "finding"),
                field(body, "verdict"),
                field(body, "note"),
                field(body, "by"));
        ctx.status(HttpStatus.CREATED);
        json(ctx, DeskJson.text(json -> DeskJson.mark(json, mark)));
    }

    private void unmark(Context ctx) {
        Map<String, String> asked = asked(ctx);
        boolean was = desk.unmark(
                asked.getOrDefault("story", ""), asked.getOrDefault("finding", ""), asked.getOrDefault("by", ""));
        if (!was) {
            throw Refusal.notFound("there is no such mark");
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private static JsonNode body(Context ctx) {
        try {
            JsonNode body = MAPPER.readTree(ctx.bodyAsBytes());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            // refused below: what Jackson says of it tells of the program
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw Refusal.badRequest("the body is no JSON object");
    }

    /** A field of text; empty if it is not there. */
    private static String field(JsonNode body, String name) {
        JsonNode value = body.get(name);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isTextual() || value.textValue().length() > Marking.LONGEST_NOTE) {
            throw Refusal.unusable(name + " is a text of at most " + Marking.LONGEST_NOTE + " characters");
        }
        return value.textValue().strip();
    }

    /** What is wrong is told before the stream begins. */
    private void events(Context ctx) throws Exception {
        String accept = ctx.header("Accept");
        if (accept == null || !accept.contains("text/event-stream")) {
            throw Refusal.notAcceptable("there is text/event-stream");
        }
        long after = after(ctx);
        events.refuseTooMany();
        new SseHandler(0, client -> events.add(client, after)).handle(ctx);
    }

    /** The last change that the client knows: a browser that comes again says so by itself. */
    private long after(Context ctx) {
        String last = ctx.header("Last-Event-ID");
        String asked = last == null ? ctx.queryParam("after") : last;
        return asked == null ? store.lastChange() : number(asked);
    }

    private static long number(@Nullable String text) {
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("after is the number of a change");
        }
    }

    private static void description(Context ctx) throws IOException {
        try (InputStream in = ApiRoutes.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file openapi.yaml");
            }
            ctx.contentType("application/yaml; charset=utf-8")
                    .result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
