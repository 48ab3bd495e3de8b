package dev.silang.ingest.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what a JSON value is by its fields, and adds the articles in it. Not safe for use by many threads. */
final class JsonArticles {
    private final Intake into;
    private int count;

    JsonArticles(Intake into) {
        this.into = into;
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
        if (value.isObject() && value.path("items").isArray()) {
            value.path("items").forEach(item -> addEntry(item, string(value, "title")));
            return;
        }
        count++;
        String part = String.valueOf(count);
        if (!value.isObject()) {
            into.problemIn(part, "no JSON object");
        } else if (isNinjs(value)) {
            addNinjs(value, part);
        } else {
            into.add(plain(value), count);
        }
    }

    private static Draft plain(JsonNode value) {
        return new Draft(
                value.path("id").isNumber() ? value.path("id").asText() : string(value, "id"),
                string(value, "outlet"),
                string(value, "url"),
                string(value, "published"),
                string(value, "title"),
                string(value, "text"));
    }

    /** An item of JSON Feed. */
    private void addEntry(JsonNode item, @Nullable String outlet) {
        count++;
        if (!item.isObject()) {
            into.problemIn(String.valueOf(count), "no JSON object");
            return;
        }
        String address = string(item, "url", "external_url");
        String id = string(item, "id");
        Draft about = new Draft(
                null,
                outlet,
                address == null && id != null && id.startsWith("http") ? id : address,
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
