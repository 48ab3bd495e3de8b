package dev.silang.ingest.html.meta;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silang.ingest.html.page.Marks;
import dev.silang.ingest.html.page.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The article in the data of a page that a script would show: {@code <script type="application/json">}. */
public final class AppData {
    private static final int MOST_NODES = 100_000;

    /** Words from which a value is an article's text. */
    private static final int LEAST_WORDS = 25;

    private static final Set<String> BODIES = Set.of(
            "body",
            "content",
            "articlebody",
            "html",
            "text",
            "bodyhtml",
            "contenthtml",
            "bodytext",
            "isi",
            "konten",
            "fulltext",
            "story",
            "description",
            "body_html",
            "content_html",
            "article_body",
            "rendered");

    private static final List<String> TITLES = List.of("title", "headline", "judul", "name");

    private final String title;
    private String best = "";
    private boolean sure;
    private int several;

    private AppData(String title) {
        this.title = Titles.key(title);
    }

    /**
     * The text of the object that has the page's title, or of the only one that has a title and a text; empty if there is
     * none.
     */
    public static String body(Marks page, String title) {
        AppData data = new AppData(title);
        for (Element script : page.tags("script")) {
            String type = script.attr("type").toLowerCase(Locale.ROOT);
            if (type.equals("application/json") && script.data().length() <= JsonLd.MOST) {
                data.read(JsonLd.parse(script.data()));
            }
        }
        return data.sure || data.several == 1 ? Markup.text(data.best) : "";
    }

    private void read(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                look(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.addLast(child);
                }
            });
        }
    }

    private void look(JsonNode thing) {
        String name = name(thing);
        String text = text(thing);
        if (name.isEmpty() || Words.count(text) < LEAST_WORDS) {
            return;
        }
        boolean same = !title.isEmpty() && (title.contains(name) || name.contains(title));
        several++;
        if (same && !sure || same == sure && text.length() > best.length()) {
            best = text;
        }
        sure |= same;
    }

    private static String name(JsonNode thing) {
        for (String key : TITLES) {
            if (thing.path(key).isTextual()) {
                return Titles.key(thing.path(key).asText());
            }
        }
        return "";
    }

    /** The longest text under a key that holds one, or in the object under it. */
    private static String text(JsonNode thing) {
        String longest = "";
        for (Map.Entry<String, JsonNode> field : thing.properties()) {
            if (BODIES.contains(field.getKey().toLowerCase(Locale.ROOT))) {
                String text = joined(field.getValue());
                longest = text.length() > longest.length() ? text : longest;
            }
        }
        return longest;
    }

    private static String joined(JsonNode value) {
        if (value.isTextual()) {
            return value.asText();
        }
        StringBuilder joined = new StringBuilder();
        for (JsonNode part : value) {
            String text = part.isTextual() ? part.asText() : part.isObject() ? text(part) : "";
            joined.append(text).append(text.isEmpty() ? "" : "\n");
        }
        return joined.toString();
    }
}
