package dev.silang.ingest.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Tells what a JSON value is by its fields, and adds the articles in it. Not safe for use by many threads. */
final class JsonArticles {
    /** How deep lists are looked for in objects that are no articles; an answer of an interface wraps them once or twice. */
    private static final int MOST_WRAPPED = 3;

    private final Intake into;
    private final Columns columns;
    private int count;

    JsonArticles(Intake into, Columns columns) {
        this.into = into;
        this.columns = columns;
    }

    /** How many objects were taken for articles, whether they were good or not. */
    int count() {
        return count;
    }

    /** Adds an object, or all objects of a list. */
    void add(JsonNode value) {
        Deque<JsonNode> left = new ArrayDeque<>();
        left.add(value);
        while (!left.isEmpty()) {
            JsonNode next = left.remove();
            if (next.isArray()) {
                next.forEach(left::add);
            } else {
                addOne(next);
            }
        }
    }

    private void addOne(JsonNode value) {
        if (isFeed(value)) {
            value.path("items").forEach(item -> addEntry(item, value));
            return;
        }
        JsonNode list = wrapped(value);
        if (list != null) {
            list.forEach(this::addOne);
            return;
        }
        count++;
        String part = String.valueOf(count);
        if (!value.isObject()) {
            into.problemIn(part, "no JSON object");
        } else if (isNinjs(value)) {
            addNinjs(value, part);
        } else {
            addPlain(value, part);
        }
    }

    private static boolean isFeed(JsonNode value) {
        return value.isObject() && value.path("items").isArray();
    }

    /** The list of objects in one that is nothing else, as interfaces answer: {@code {"status": "ok", "articles": […]}}. */
    private @Nullable JsonNode wrapped(JsonNode value) {
        JsonNode inner = value;
        for (int depth = 0; depth < MOST_WRAPPED && inner.isObject() && !hasText(inner); depth++) {
            JsonNode list = null;
            JsonNode object = null;
            for (JsonNode child : inner) {
                list = list == null && child.isArray() && child.path(0).isObject() ? child : list;
                object = object == null && child.isObject() ? child : object;
            }
            if (list != null || object == null) {
                return list;
            }
            inner = object;
        }
        return null;
    }

    private boolean hasText(JsonNode value) {
        Draft draft = Draft.of(columns.fields(values(value)));
        return draft.text() != null || draft.url() != null || isNinjs(value);
    }

    private void addPlain(JsonNode value, String part) {
        JsonLine article = JsonLine.of(columns, values(value));
        String problem = article.problem();
        if (problem == null) {
            into.add(article.draft(), count);
        } else {
            into.problemIn(part, problem);
        }
    }

    /** What is text or a number, also one level below; a list of texts is its lines. */
    private static Map<String, String> values(JsonNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isObject()) {
                value.properties()
                        .forEach(inner -> put(values, field.getKey() + "." + inner.getKey(), inner.getValue()));
            } else {
                put(values, field.getKey(), value);
            }
        });
        return values;
    }

    private static void put(Map<String, String> values, String name, JsonNode value) {
        if (value.isTextual() || value.isNumber()) {
            values.putIfAbsent(name, value.asText());
        } else if (value.isArray()) {
            StringJoiner lines = new StringJoiner("\n");
            value.forEach(line -> lines.add(line.isTextual() ? line.textValue() : ""));
            values.putIfAbsent(name, lines.toString());
        }
    }

    /** An item of JSON Feed. */
    private void addEntry(JsonNode item, JsonNode feed) {
        count++;
        if (!item.isObject()) {
            into.problemIn(String.valueOf(count), "no JSON object");
            return;
        }
        String address = string(item, "url", "external_url");
        String id = string(item, "id");
        Draft about = new Draft(
                null,
                string(feed, "title"),
                Links.resolve(
                        string(feed, "home_page_url", "feed_url"),
                        address == null && id != null && id.startsWith("http") ? id : address),
                string(item, "date_published", "date_modified"),
                string(item, "title"),
                null);
        new Entry(about, content(item), string(item, "summary")).addTo(into, count);
    }

    private static @Nullable String content(JsonNode item) {
        String html = string(item, "content_html");
        return html == null ? string(item, "content_text") : MarkupText.of(html);
    }

    private static boolean isNinjs(JsonNode value) {
        return value.has("uri") && !value.has("text") || body(value) != null;
    }

    private void addNinjs(JsonNode item, String part) {
        String status = string(item, "pubstatus", "pubStatus");
        if (status != null && (status.equals("canceled") || status.equals("withheld"))) {
            into.problemIn(part, "withdrawn by its agency: " + status);
            return;
        }
        String uri = string(item, "uri");
        String address = string(item, "canonicalurl", "canonicalUrl");
        into.add(
                new Draft(
                        uri,
                        outlet(item),
                        address == null && uri != null && uri.startsWith("http") ? uri : address,
                        string(item, "versioncreated", "versionCreated", "firstcreated", "firstCreated"),
                        firstOf(string(item, "headline"), value(item.path("headlines")), string(item, "title")),
                        body(item)),
                count);
    }

    private static @Nullable String outlet(JsonNode item) {
        String source = firstOf(name(item.path("infosources")), name(item.path("infoSources")));
        return firstOf(source, string(item, "source", "copyrightholder", "copyrightHolder"));
    }

    private static @Nullable String name(JsonNode parties) {
        return string(parties.path(0), "name", "literal");
    }

    /** The text of ninjs 1 ({@code body_text}, {@code body_xhtml}) or 2 ({@code bodies}). */
    private static @Nullable String body(JsonNode item) {
        String plain = string(item, "body_text");
        if (plain != null) {
            return plain;
        }
        String markup = string(item, "body_xhtml", "body_html");
        if (markup != null) {
            return MarkupText.of(markup);
        }
        JsonNode first = item.path("bodies").path(0);
        String value = string(first, "value");
        String type = Objects.requireNonNullElse(string(first, "contentType", "contenttype"), "");
        return value == null || !type.contains("html") ? value : MarkupText.of(value);
    }

    private static @Nullable String value(JsonNode values) {
        return string(values.path(0), "value");
    }

    /** The first of these fields that is a string and not blank. */
    private static @Nullable String string(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isTextual() && !value.textValue().isBlank()) {
                return value.textValue();
            }
        }
        return null;
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
