package dev.silang.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A case: a folder with the articles of one event and what a careful reader finds in them. */
public record CaseFolder(Path folder, Annotated annotated) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The articles in the form of the program's input. */
    public Path articles() {
        return folder.resolve("articles.jsonl");
    }

    /** The folder's name. */
    public String name() {
        return nameOf(folder);
    }

    /**
     * Finds the folders with a case.json and an articles.jsonl in or below a folder.
     *
     * @return the folders ordered by name, then by path
     */
    public static List<Path> find(List<Path> roots) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root.toAbsolutePath().normalize())) {
                files.filter(file -> file.endsWith("case.json"))
                        .map(Path::getParent)
                        .filter(folder -> Files.isRegularFile(folder.resolve("articles.jsonl")))
                        .forEach(found::add);
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(CaseFolder::nameOf).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public static CaseFolder read(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : Files.readString(folder.resolve("articles.jsonl")).split("\n", -1)) {
            if (!line.isEmpty()) {
                JsonNode article = JSON.readTree(line);
                texts.put(
                        article.required("id").textValue(),
                        article.required("text").textValue());
            }
        }
        JsonNode gold = JSON.readTree(Files.readString(folder.resolve("case.json")));
        String name = gold.required("case").textValue();
        return new CaseFolder(folder, Annotated.of(name, languageOf(folder), gold, texts));
    }

    /** "en" where the folder's name says so, else "id". */
    private static String languageOf(Path folder) {
        return nameOf(folder).startsWith("en-") ? "en" : "id";
    }

    static String nameOf(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
