package dev.silang.ingest.html.meta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.silang.ingest.html.page.Marks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD scripts, by the vocabulary of schema.org. Scripts that are no JSON are
 * passed over.
 */
public final class JsonLd {
    /** Longest script read, in UTF-16 code units; the articles of the longest reports fit ten times over. */
    static final int MOST = 1_000_000;

    private static final int MOST_NODES = 20_000;
    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "backgroundnewsarticle",
            "opinionnewsarticle",
            "reviewnewsarticle",
            "advertisercontentarticle",
            "blogposting",
            "liveblogposting",
            "socialmediaposting",
            "techarticle",
            "scholarlyarticle",
            "report",
            "webpage",
            "itempage");

    private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(MOST)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> articles;

    private JsonLd(List<JsonNode> articles) {
        this.articles = articles;
    }

    /** Reads the scripts of a page; articles come before the pages that hold them. */
    public static JsonLd of(Marks page) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        for (Element script : page.tags("script")) {
            if (script.attr("type").contains("ld+json") && script.data().length() <= MOST) {
                collect(parse(script.data()), articles, pages);
            }
        }
        articles.addAll(pages);
        return new JsonLd(articles);
    }

    static JsonNode parse(String script) {
        int start = 0;
        int end = script.length();
        while (start < end && script.charAt(start) != '{' && script.charAt(start) != '[') {
            start++;
        }
        while (end > start && script.charAt(end - 1) != '}' && script.charAt(end - 1) != ']') {
            end--;
        }
        try {
            return MAPPER.readTree(script.substring(start, end));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> articles, List<JsonNode> pages) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.removeFirst();
            String type = type(node);
            if (ARTICLES.contains(type)) {
                (type.endsWith("page") ? pages : articles).add(node);
            }
            boolean holds = !ARTICLES.contains(type) || type.endsWith("page");
            if (node.isArray() || holds && !type.equals("itemlist")) {
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        open.addLast(child);
                    }
                });
            }
        }
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        String last = "";
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText("");
            last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (ARTICLES.contains(last)) {
                return last;
            }
        }
        return last;
    }

    /** The articles' texts, where they are given. */
    public String body() {
        String longest = "";
        for (JsonNode article : articles) {
            String body = article.path("articleBody").asText("") + updates(article.path("liveBlogUpdate"));
            longest = body.length() > longest.length() ? body : longest;
        }
        return Markup.text(longest);
    }

    /** What a running report tells piece by piece, each under its heading. */
    private static String updates(JsonNode updates) {
        StringBuilder joined = new StringBuilder();
        for (JsonNode update : updates.isArray() ? updates : List.of(updates)) {
            for (String key : List.of("headline", "articleBody")) {
                String text = update.path(key).asText("");
                joined.append(text.isBlank() ? "" : "\n" + text);
            }
        }
        return joined.toString();
    }

    /** A property's first value, or the name of the thing it points to; empty if there is none. */
    String text(String property) {
        for (JsonNode article : articles) {
            String text = first(article.path(property));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String first(JsonNode value) {
        List<String> all = all(value);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All values of the first article that has the property. */
    List<String> texts(String property) {
        for (JsonNode article : articles) {
            List<String> all = all(article.path(property));
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    private static List<String> all(JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            String text = one.isObject() ? named(one) : one.isValueNode() ? one.asText("") : "";
            if (!text.isBlank() && !one.isNull()) {
                texts.add(Parser.unescapeEntities(text, false).strip());
            }
        }
        return texts;
    }

    private static String named(JsonNode thing) {
        for (String key : List.of("name", "url", "@id")) {
            JsonNode name = thing.path(key);
            if (name.isTextual() && !name.asText().isBlank()) {
                return name.asText();
            }
        }
        return "";
    }
}
