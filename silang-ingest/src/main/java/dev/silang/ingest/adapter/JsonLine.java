package dev.silang.ingest.adapter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSONL: an object with the fields of an article, under its names or those that neighbouring tools use. What
 * is not known, or is no text, is passed over; a name in an object within is known by both names and a dot.
 *
 * @param draft nothing if the line is no object
 * @param problem why the line is none, in one line; null if it is one
 */
record JsonLine(Draft draft, @Nullable String problem) {
    /** Nesting in fields that are passed over: nobody's metadata is that deep. */
    private static final int MOST_DEPTH = 64;

    /** Longest number, in digits; those of times and ids have less than twenty. */
    private static final int MOST_DIGITS = 1000;

    /** Refuses what is deeper or longer than an article can be. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxNumberLength(MOST_DIGITS)
                    .maxStringLength(TextDecoder.MOST_BYTES)
                    .build())
            .build();

    /** A number is no article. */
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Set<JsonToken> NUMBERS = Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);

    static JsonLine parse(String line, Columns columns) {
        try (JsonParser parser = FACTORY.createParser(line)) {
            return object(parser, columns);
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

    private static JsonLine object(JsonParser parser, Columns columns) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return broken("no JSON object");
        }
        Map<String, String> values = new LinkedHashMap<>();
        collect(parser, "", values);
        if (parser.nextToken() != null) {
            return broken("more than one JSON value in a line");
        }
        return of(columns, values);
    }

    /** An article of the values under their names; the problem tells the names if none of them holds a text. */
    static JsonLine of(Columns columns, Map<String, String> values) {
        Draft draft = Draft.of(columns.fields(values));
        String text = draft.text();
        boolean none = text == null || !LETTER.matcher(text).find();
        return none && draft.url() == null
                ? broken(Columns.noText("no text", values.keySet()))
                : new JsonLine(none ? draft.withText(null) : draft, null);
    }

    /** Reads to the end of an object, and one level of those within. */
    private static void collect(JsonParser parser, String above, Map<String, String> values) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = above + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING || NUMBERS.contains(value)) {
                values.putIfAbsent(name, parser.getText());
            } else if (value == JsonToken.START_OBJECT && above.isEmpty()) {
                collect(parser, name + ".", values);
            } else if (value == JsonToken.START_ARRAY && above.isEmpty()) {
                values.putIfAbsent(name, paragraphs(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    /** A text may stand as a list of its paragraphs. */
    private static String paragraphs(JsonParser parser) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_ARRAY && next != null;
                next = parser.nextToken()) {
            if (next == JsonToken.VALUE_STRING) {
                lines.add(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return String.join("\n", lines);
    }

    private static JsonLine broken(String problem) {
        return new JsonLine(Draft.EMPTY, problem);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
