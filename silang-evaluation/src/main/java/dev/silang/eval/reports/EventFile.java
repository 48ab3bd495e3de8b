package dev.silang.eval.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.eval.score.CaseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reports of one event, as lines of the program's input.
 *
 * @param lines articles as JSON, one in each line
 */
public record EventFile(String name, String lines) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param path a folder with cases in it, or lines of JSON that name their {@code event} */
    public static List<EventFile> read(Path path) throws IOException {
        Map<String, StringBuilder> events = new LinkedHashMap<>();
        if (Files.isDirectory(path)) {
            for (Path folder : CaseFolder.find(List.of(path))) {
                CaseFolder found = CaseFolder.read(folder);
                of(events, found.name()).append(Files.readString(found.articles()));
            }
        } else {
            for (String line : Files.readAllLines(path)) {
                if (!line.isBlank()) {
                    of(events, event(JSON.readTree(line))).append(line).append('\n');
                }
            }
        }
        return events.entrySet().stream()
                .map(event -> new EventFile(event.getKey(), event.getValue().toString()))
                .toList();
    }

    private static StringBuilder of(Map<String, StringBuilder> events, String name) {
        return events.computeIfAbsent(name, key -> new StringBuilder());
    }

    /** Lines that name no event are one. */
    private static String event(JsonNode line) {
        return line.path("event").asText("event");
    }
}
