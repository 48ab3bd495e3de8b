package dev.silang.ingest.adapter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSONL: an object with the fields of an article. Fields that are not known are passed over.
 *
 * @param draft nothing if the line is no object
 * @param problem why the line is none, in one line; null if it is one
 */
record JsonLine(Draft draft, @Nullable String problem) {
    private static final Set<String> FIELDS = Set.of("id", "outlet", "url", "published", "title", "text");

    /** Nesting in fields that are passed over: nobody's metadata is that deep. */
    private static final int MOST_DEPTH = 64;

    /** Refuses what is deeper or longer than an article can be. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(TextDecoder.MOST_BYTES)
                    .build())
            .build();

    static JsonLine parse(String line) {
        try (JsonParser parser = FACTORY.createParser(line)) {
            return object(parser);
        } catch (IOException e) {
            return broken(reason(e));
        }
    }

    /** Why something is no JSON, in one line. */
    static String reason(IOException e) {
        return e instanceof JsonProcessingException json
                ? "no valid JSON: " + firstLine(json.getOriginalMessage())
                : "unreadable: " + firstLine(String.valueOf(e.getMessage()));
    }

    private static JsonLine object(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return broken("no JSON object");
        }
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!FIELDS.contains(name) || value == JsonToken.VALUE_NULL) {
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING || name.equals("id") && value.isNumeric()) {
                fields.put(name, parser.getText());
            } else {
                return broken("'" + name + "' is no string");
            }
        }
        return parser.nextToken() == null
                ? new JsonLine(Draft.of(fields), null)
                : broken("more than one JSON value in a line");
    }

    private static JsonLine broken(String problem) {
        return new JsonLine(Draft.EMPTY, problem);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
