package dev.silang.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silang.desk.Desk;
import dev.silang.desk.Feed;
import dev.silang.desk.Mark;
import dev.silang.desk.Store;
import dev.silang.desk.StoredArticle;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a store keeps as lines of JSON: first the articles, in order of arrival, each with the fields that every command reads and
 * what became of it ({@code desk}); then {@code feed}s and {@code mark}s. What follows from the articles is not in it.
 */
public final class Transfer {
    /** Articles read from the store at once. */
    private static final int BATCH = 256;

    /** UTF-16 code units of a line; an article has a million at most. */
    private static final int LONGEST = 12_000_000;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST)
                            .maxNestingDepth(20)
                            .build())
                    .build())
            .build();

    private final Desk desk;
    private final boolean isEmpty;
    private final List<String> problems = new ArrayList<>();
    private int articles;

    private Transfer(Desk desk) {
        this.desk = desk;
        this.isEmpty = desk.store().articlesAfter(0, 1).isEmpty();
    }

    /**
     * What was taken.
     *
     * @param articles that were not known
     * @param problems lines that could not be taken, each with its number
     */
    public record Taken(int articles, List<String> problems) {
        public Taken {
            problems = List.copyOf(problems);
        }
    }

    /** Writes all. */
    public static void export(Store store, Writer out) throws IOException {
        long last = 0;
        List<StoredArticle> some = store.articlesAfter(last, BATCH);
        while (!some.isEmpty()) {
            for (StoredArticle article : some) {
                line(out, article(article));
                last = article.number();
            }
            some = store.articlesAfter(last, BATCH);
        }
        for (Feed feed : store.feeds()) {
            ObjectNode line = JSON.createObjectNode();
            line.putObject("feed").put("address", feed.address());
            line(out, line);
        }
        for (Mark mark : store.marks()) {
            line(out, mark(mark));
        }
    }

    private static void line(Writer out, JsonNode line) throws IOException {
        out.write(JSON.writeValueAsString(line));
        out.write('\n');
    }

    private static ObjectNode article(StoredArticle stored) {
        Article article = stored.article();
        ObjectNode line = JSON.createObjectNode().put("id", article.id());
        put(line, "outlet", article.outlet());
        put(line, "url", article.url());
        put(line, "published", Stored.written(article.published()));
        put(line, "title", article.title());
        line.put("text", article.text());
        put(line, "language", article.language());
        put(line, "event", article.event());
        ObjectNode known = line.putObject("desk")
                .put("arrived", stored.arrived().toString())
                .put("language", stored.language())
                .put("outlet", stored.outlet())
                .put("placed", stored.placed());
        ArrayNode merges = known.putArray("merges");
        stored.merges()
                .forEach(merge -> merges.addObject().put("gone", merge.gone()).put("into", merge.into()));
        ArrayNode problems = known.putArray("problems");
        article.problems()
                .forEach(problem ->
                        problems.addObject().put("where", problem.where()).put("what", problem.what()));
        return line;
    }

    private static void put(ObjectNode line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }

    private static ObjectNode mark(Mark mark) {
        ObjectNode line = JSON.createObjectNode();
        line.putObject("mark")
                .put("story", mark.story())
                .put("finding", mark.finding())
                .put("right", mark.right())
                .put("note", mark.note())
                .put("by", mark.by())
                .put("at", mark.at().toString());
        return line;
    }

    /**
     * Takes what an export wrote into a desk, and cross-checks it. Into an empty one every article goes into the story that it was
     * of; else it is put into one as if it came now.
     */
    public static Taken take(BufferedReader in, Desk desk) throws IOException {
        Transfer transfer = new Transfer(desk);
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                transfer.take(line, number);
            }
        }
        desk.check();
        return new Taken(transfer.articles, transfer.problems);
    }

    private void take(String text, int number) {
        try {
            take(JSON.readTree(text));
        } catch (JacksonException e) {
            problems.add(String.format(Locale.ROOT, "line %d: no JSON", number));
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(String.format(Locale.ROOT, "line %d: %s", number, e.getMessage()));
        }
    }

    private void take(JsonNode line) {
        if (line.has("feed")) {
            takeFeed(must(line.get("feed"), "address"));
        } else if (line.has("mark")) {
            takeMark(line.get("mark"));
        } else {
            takeArticle(line);
        }
    }

    private void takeFeed(String address) {
        Store store = desk.store();
        if (store.feeds().stream().noneMatch(feed -> feed.address().equals(address))) {
            store.put(Feed.of(address));
        }
    }

    private void takeMark(JsonNode mark) {
        desk.mark(new Mark(
                must(mark, "story"),
                must(mark, "finding"),
                mark.path("right").asBoolean(),
                mark.path("note").asText(),
                mark.path("by").asText(),
                Instant.parse(must(mark, "at"))));
    }

    private void takeArticle(JsonNode line) {
        JsonNode known = line.path("desk");
        Article article = new Article(
                must(line, "id"),
                text(line, "outlet"),
                text(line, "url"),
                Stored.read(text(line, "published")),
                text(line, "title"),
                must(line, "text"),
                text(line, "language"),
                problems(known),
                text(line, "event"));
        boolean isNew = isEmpty && known.hasNonNull("placed")
                ? desk.restore(stored(article, known))
                : desk.add(article).isNew();
        articles += isNew ? 1 : 0;
    }

    private StoredArticle stored(Article article, JsonNode known) {
        List<StoredArticle.Merge> merges = new ArrayList<>();
        known.path("merges")
                .forEach(merge -> merges.add(new StoredArticle.Merge(must(merge, "gone"), must(merge, "into"))));
        String arrived = text(known, "arrived");
        return new StoredArticle(
                0,
                article,
                known.path("language").asText(),
                known.path("outlet").asText(),
                arrived == null ? desk.now() : Instant.parse(arrived),
                must(known, "placed"),
                merges,
                must(known, "placed"));
    }

    private static List<Problem> problems(JsonNode known) {
        List<Problem> problems = new ArrayList<>();
        known.path("problems")
                .forEach(problem -> problems.add(new Problem(must(problem, "where"), must(problem, "what"))));
        return problems;
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private static String must(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            throw new IllegalArgumentException("no \"" + name + "\"");
        }
        return text;
    }
}
