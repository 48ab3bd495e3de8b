package dev.silang.web.desk;

import dev.silang.claim.Slot;
import dev.silang.desk.Added;
import dev.silang.desk.Change;
import dev.silang.desk.Feed;
import dev.silang.desk.FindingEntry;
import dev.silang.desk.Found;
import dev.silang.desk.Mark;
import dev.silang.desk.OutletSummary;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StorySummary;
import dev.silang.report.json.JsonWriter;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the desk keeps as JSON, as openapi.yaml describes it. */
public final class DeskJson {
    private DeskJson() {}

    /** One line, as a server-sent event has it. */
    static String change(Change change) {
        String pretty = text(json -> change(json, change));
        StringBuilder line = new StringBuilder(pretty.length());
        pretty.lines().forEach(part -> line.append(part.strip()));
        return line.toString();
    }

    /** Writes an object or array. */
    @FunctionalInterface
    public interface Part {
        void write(JsonWriter json);
    }

    public static String text(Part part) {
        StringBuilder out = new StringBuilder();
        part.write(new JsonWriter(out));
        return out.toString();
    }

    /** A part of a longer list, with how many there are in all. */
    public static <T> String found(String name, Found<T> found, BiConsumer<JsonWriter, T> item) {
        return text(json -> {
            json.object().field("total", found.total());
            list(json, name, found.items(), item);
            json.end();
        });
    }

    public static <T> String list(String name, List<T> items, BiConsumer<JsonWriter, T> item) {
        return text(json -> {
            list(json.object(), name, items, item);
            json.end();
        });
    }

    /** Within an object. */
    public static <T> void list(JsonWriter json, String name, List<T> items, BiConsumer<JsonWriter, T> item) {
        json.array(name);
        items.forEach(one -> item.accept(json, one));
        json.end();
    }

    public static void change(JsonWriter json, Change change) {
        json.object()
                .field("number", change.number())
                .field("at", change.at().toString())
                .field("kind", change.kind().label())
                .field("story", change.story())
                .field("subject", change.subject())
                .field("appeared", change.appeared())
                .field("gone", change.gone())
                .end();
    }

    public static void story(JsonWriter json, StorySummary story) {
        json.object()
                .field("id", story.id())
                .field("headline", story.headline())
                .field("articles", story.articles())
                .field("first", text(story.first()))
                .field("last", text(story.last()))
                .field("outlets", story.outlets())
                .field("languages", story.languages())
                .field("places", story.places())
                .field("contested", story.contested().stream().map(Slot::label).toList())
                .field("conflicts", story.counts().conflicts())
                .field("updates", story.counts().updates())
                .field("agreements", story.counts().agreements())
                .field("changed", story.changed().toString())
                .field("pending", story.pending())
                .end();
    }

    /** Without its text. */
    public static void article(JsonWriter json, StoredArticle stored) {
        about(json.object(), stored).end();
    }

    public static void wholeArticle(JsonWriter json, StoredArticle stored) {
        about(json.object(), stored).field("text", stored.article().text());
        list(json, "problems", stored.article().problems(), (writer, problem) -> writer.value(problem.what()));
        json.end();
    }

    private static JsonWriter about(JsonWriter json, StoredArticle stored) {
        Article article = stored.article();
        return json.field("id", article.id())
                .field("outlet", article.outlet())
                .field("url", article.url())
                .field("published", text(article.published()))
                .field("title", article.title())
                .field("language", stored.language().isEmpty() ? null : stored.language())
                .field("story", stored.story())
                .field("arrived", stored.arrived().toString());
    }

    public static void finding(JsonWriter json, FindingEntry finding) {
        json.object()
                .field("story", finding.story())
                .field("finding", finding.finding())
                .field("slot", finding.slot().label())
                .field("frame", finding.frame())
                .field("of", finding.of())
                .field("relation", finding.verdict().label())
                .field("answers", finding.answers())
                .end();
    }

    public static void added(JsonWriter json, Added added) {
        json.object()
                .field("article", added.article())
                .field("story", added.story())
                .field("new", added.isNew())
                .end();
    }

    public static void problem(JsonWriter json, Problem problem) {
        json.object()
                .field("where", problem.where())
                .field("what", problem.what())
                .end();
    }

    public static void feed(JsonWriter json, Feed feed) {
        json.object()
                .field("address", feed.address())
                .field("kind", feed.kind().label())
                .field("tried", text(feed.tried()))
                .field("succeeded", text(feed.succeeded()))
                .field("failures", feed.failures())
                .field("problem", feed.problem())
                .field("due", text(feed.due()))
                .field("articles", feed.articles())
                .end();
    }

    public static void mark(JsonWriter json, Mark mark) {
        json.object()
                .field("story", mark.story())
                .field("finding", mark.finding())
                .field("verdict", mark.right() ? "right" : "wrong")
                .field("note", mark.note())
                .field("by", mark.by())
                .field("at", mark.at().toString())
                .end();
    }

    public static void outlet(JsonWriter json, OutletSummary outlet) {
        json.object()
                .field("outlet", outlet.outlet())
                .field("articles", outlet.articles())
                .field("stories", outlet.stories())
                .field("first", outlet.first())
                .field("latest", text(outlet.latest()))
                .end();
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
