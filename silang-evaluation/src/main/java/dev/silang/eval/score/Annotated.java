package dev.silang.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The articles of one event and what a careful reader finds in them.
 *
 * @param name what its faults are listed under
 * @param language of its articles, such as "id"
 * @param gold what the reader finds, as a {@code case.json} has it; a claim there has its words (and which occurrence of
 *     them is meant), or its start and end in code points of the article's text; so has
 *     whom it credits, under the name of that with "_at"
 * @param texts the articles' texts by their ids
 */
public record Annotated(String name, String language, JsonNode gold, Map<String, CodePointText> texts) {
    /** @param texts the articles' texts by their ids */
    public static Annotated of(String name, String language, JsonNode gold, Map<String, String> texts) {
        Map<String, CodePointText> addressed = new LinkedHashMap<>();
        texts.forEach((id, text) -> addressed.put(id, CodePointText.of(text)));
        return new Annotated(name, language, gold, addressed);
    }
}
