package dev.silang.eval.marks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Finds articles in the files of a folder of outside data. Of what it reads it keeps only those that are asked for. */
public final class SharedArticles {
    /** Where articles lie: a folder, and the end of the names of its files. */
    private record Place(String folder, String ending) {
        boolean isPacked() {
            return ending.endsWith(".gz");
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("corpus", ".jsonl.gz"),
            new Place("bench/stories", ".jsonl"),
            new Place("bench/indonesian", ".jsonl.gz"));

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An article as it stands in its file: one line of JSON. */
    public record Found(String line, String text) {}

    private final Map<String, String> wanted;
    private final Map<String, Found> found = new HashMap<>();

    private SharedArticles(Map<String, String> wanted) {
        this.wanted = wanted;
    }

    /**
     * @param wanted the checksums of texts by ids; an article of another text is not that article
     * @return the articles that are there, by ids
     */
    public static Map<String, Found> find(Path shared, Map<String, String> wanted) throws IOException {
        SharedArticles articles = new SharedArticles(wanted);
        for (Path file : files(shared)) {
            articles.read(file);
        }
        return articles.found;
    }

    /** The files of dated articles as they came, which are many. */
    public static List<Path> streams(Path shared) throws IOException {
        return files(shared, PLACES.stream().filter(Place::isPacked).toList());
    }

    private static List<Path> files(Path shared) throws IOException {
        return files(shared, PLACES);
    }

    private static List<Path> files(Path shared, List<Place> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Place place : places) {
            Path folder = shared.resolve(place.folder());
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> some = Files.newDirectoryStream(folder, "*" + place.ending())) {
                    some.forEach(files::add);
                }
            }
        }
        Collections.sort(files);
        return files;
    }

    private void read(Path file) throws IOException {
        try (InputStream in = open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String id = id(line);
                if (id != null && wanted.containsKey(id)) {
                    keep(id, line);
                }
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private void keep(String id, String line) throws IOException {
        JsonNode text = JSON.readTree(line).path("text");
        if (checksum(text.asText()).equals(wanted.get(id))) {
            found.putIfAbsent(id, new Found(line, text.asText()));
        }
    }

    /** Reads no further than the id, which mostly stands first. */
    private static @Nullable String id(String line) throws IOException {
        try (JsonParser json = FACTORY.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isId = "id".equals(json.currentName());
                json.nextToken();
                if (isId) {
                    return json.getValueAsString();
                }
                json.skipChildren();
            }
            return null;
        }
    }

    /** The CRC-32 of a text in UTF-8, as eight hexadecimal digits. */
    static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
