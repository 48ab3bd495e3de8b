package dev.silang.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page with the article that a person or a parser made for its site found in it.
 *
 * @param file the page as it came
 * @param title null if it is not annotated
 * @param published null if it is not annotated
 */
record GoldPage(
        String key,
        Path file,
        @Nullable URI address,
        String body,
        @Nullable String title,
        @Nullable Instant published) {
    /** The pages of a folder with {@code gold.json} and {@code pages/<key>.html}, in the order of their keys. */
    static List<GoldPage> in(Path folder) throws IOException {
        JsonNode gold = JsonMapper.builder()
                .build()
                .readTree(folder.resolve("gold.json").toFile());
        List<GoldPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : gold.properties()) {
            pages.add(page(folder, page.getKey(), page.getValue()));
        }
        pages.sort((a, b) -> a.key().compareTo(b.key()));
        return pages;
    }

    private static GoldPage page(Path folder, String key, JsonNode gold) {
        String address = gold.path("url").asText("");
        return new GoldPage(
                key,
                folder.resolve("pages").resolve(key + ".html"),
                address.isEmpty() ? null : address(address),
                gold.path("articleBody").asText(""),
                gold.path("title").asText(null),
                gold.has("date_ms") ? Instant.ofEpochMilli(gold.path("date_ms").asLong()) : null);
    }

    private static @Nullable URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The last two parts of its host, or its key if it has none: pages of one site never have different ones. */
    String site() {
        String host = address == null ? null : address.getHost();
        if (host == null) {
            return key;
        }
        int last = host.lastIndexOf('.');
        return host.substring(last < 0 ? 0 : host.lastIndexOf('.', last - 1) + 1);
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }
}
