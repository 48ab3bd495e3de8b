package dev.silang.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim or statement of a report.
 *
 * @param start first offset in code points of the article's text
 * @param end offset behind the last, in code points
 * @param names whom the report credits for it
 */
record Reported(String id, String article, String slot, int start, int end, String text, List<@Nullable String> names) {
    static Reported claim(JsonNode node) {
        List<@Nullable String> names = new ArrayList<>();
        for (JsonNode link : node.path("attribution")) {
            names.add(link.required("name").textValue());
        }
        return of(node, node.required("id").asText(), node.required("slot").textValue(), names);
    }

    static Reported statement(JsonNode node) {
        List<@Nullable String> names = new ArrayList<>();
        names.add(node.required("speaker").required("name").textValue());
        return of(node, "", "statement", names);
    }

    private static Reported of(JsonNode node, String id, String slot, List<@Nullable String> names) {
        return new Reported(
                id,
                node.required("article").textValue(),
                slot,
                node.required("start").intValue(),
                node.required("end").intValue(),
                node.path("text").asText(),
                names);
    }
}
