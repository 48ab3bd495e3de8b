package dev.silang.eval.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was marked in one event. The articles are not ours: marks hold their ids and offsets, and none of their words.
 *
 * @param articles the checksum of each article's text by the article's id
 * @param marks with the {@code questions} in the form of a case
 */
public record MarkedEvent(String name, String language, Map<String, String> articles, JsonNode marks) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads the marks of a language.
     *
     * @param folder holds {@code <language>.jsonl}; null for the marks that come with the program
     * @throws IOException if there are none, or they are not in the form of marks
     */
    public static List<MarkedEvent> read(@Nullable Path folder, String language) throws IOException {
        return read(folder, language + ".jsonl", language);
    }

    /** Events that were annotated whole, as cases are: all slots, statements and residue. */
    public static List<MarkedEvent> whole(@Nullable Path folder, String language) throws IOException {
        return read(folder, "whole-" + language + ".jsonl", language);
    }

    /** Whether nobody who works on the program looks at its faults. */
    public boolean isUnseen() {
        return marks.path("unseen").asBoolean();
    }

    /**
     * Events of which single pairs of passages were judged: a question each, with the relation "conflict", "update",
     * "same", "different" or "unreadable". Nothing is said of other pairs.
     */
    public static List<MarkedEvent> judgedPairs(String language) throws IOException {
        return read(null, "pairs-" + language + ".jsonl", language);
    }

    /** Pairs of articles that look alike: of one event, or, where {@code one_event} is false, of two. */
    public static List<MarkedEvent> alike(String language) throws IOException {
        return read(null, "alike-" + language + ".jsonl", language);
    }

    /** The events of runs: all that came on some days in a row, but for articles of which the reader was not sure. */
    public static List<MarkedEvent> runs(String language) throws IOException {
        return read(null, "runs-" + language + ".jsonl", language);
    }

    /** The name of the run that it is of; empty if it is of none. */
    public String run() {
        return marks.path("run").asText();
    }

    /** Whether its articles turned out to be of one event. */
    public boolean isOneEvent() {
        return marks.path("one_event").asBoolean(true);
    }

    private static List<MarkedEvent> read(@Nullable Path folder, String file, String language) throws IOException {
        List<MarkedEvent> events = new ArrayList<>();
        try (InputStream in = folder == null ? shipped(file) : Files.newInputStream(folder.resolve(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                events.add(of(JSON.readTree(line), language));
            }
        }
        return events;
    }

    private static InputStream shipped(String file) {
        return Objects.requireNonNull(MarkedEvent.class.getResourceAsStream(file), file);
    }

    private static MarkedEvent of(JsonNode marks, String language) {
        Map<String, String> articles = new LinkedHashMap<>();
        for (JsonNode article : marks.required("articles")) {
            articles.put(
                    article.required("id").textValue(),
                    article.required("crc32").textValue());
        }
        return new MarkedEvent(marks.required("event").textValue(), language, articles, marks);
    }
}
