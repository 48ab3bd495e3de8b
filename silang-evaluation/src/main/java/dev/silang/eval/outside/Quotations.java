package dev.silang.eval.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.text.Article;
import dev.silang.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article with what is said in it.
 *
 * <p>Read from lines of JSON ({@code text}, and {@code quotes} with {@code content}, {@code cue}, {@code speaker} and
 * {@code speaker_resolved}) or from a folder in the brat stand-off format: {@code text/X.txt} and {@code
 * attributions/X.ann}, where an {@code E} line ties {@code Source}, {@code Cue} and {@code Content} together. Both count
 * offsets in code points.
 */
public record Quotations(Article article, List<SaidByWhom> said) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** PolNeAR adds four hexadecimal digits for the annotator. */
    private static final Pattern ANNOTATOR = Pattern.compile("(?:_[0-9a-f]{4})?\\.ann$");

    public Quotations {
        said = List.copyOf(said);
    }

    /** @param path a file of lines of JSON, or a folder with {@code text} and {@code attributions} */
    public static List<Quotations> read(Path path) throws IOException {
        List<Quotations> all = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path.resolve("attributions"))) {
                for (Path file : files.sorted().toList()) {
                    all.add(brat(path, String.valueOf(file.getFileName())));
                }
            }
            return all;
        }
        for (String line : Files.readAllLines(path)) {
            if (!line.isBlank()) {
                all.add(json(JSON.readTree(line)));
            }
        }
        return all;
    }

    private static Quotations json(JsonNode line) {
        String text = line.required("text").textValue();
        List<SaidByWhom> said = new ArrayList<>();
        for (JsonNode quote : line.path("quotes")) {
            said.add(new SaidByWhom(
                    spans(quote.path("content"), text),
                    quote.path("speaker_resolved").textValue(),
                    spans(quote.path("speaker"), text),
                    spans(quote.path("cue"), text)));
        }
        return new Quotations(Article.of(line.required("article").textValue(), text), said);
    }

    private static List<Span> spans(JsonNode node, String text) {
        List<Span> spans = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> spans.addAll(spans(one, text)));
        } else if (node.hasNonNull("start")) {
            spans.add(span(text, node.path("start").intValue(), node.path("end").intValue()));
        }
        return spans;
    }

    private static Span span(String text, int firstPoint, int endPoint) {
        int start = text.offsetByCodePoints(0, firstPoint);
        return new Span(start, text.offsetByCodePoints(start, endPoint - firstPoint));
    }

    private static Quotations brat(Path folder, String name) throws IOException {
        String bare = ANNOTATOR.matcher(name).replaceFirst("");
        String text = Files.readString(folder.resolve("text").resolve(bare + ".txt"));
        Map<String, List<Span>> marked = new HashMap<>();
        List<SaidByWhom> said = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("attributions").resolve(name))) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("T")) {
                marked.put(fields[0], stretches(text, fields[1]));
            } else if (line.startsWith("E")) {
                said.add(event(text, fields[1].split(" ", -1), marked));
            }
        }
        return new Quotations(Article.of(bare, text), said);
    }

    /** "Content 115 290" or, where something stands between, "Content 115 290;300 310". */
    private static List<Span> stretches(String text, String field) {
        List<Span> spans = new ArrayList<>();
        for (String stretch : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
            String[] ends = stretch.split(" ", -1);
            spans.add(span(text, Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    private static SaidByWhom event(String text, String[] arguments, Map<String, List<Span>> marked) {
        Map<String, List<Span>> parts = new HashMap<>();
        for (String argument : arguments) {
            int colon = argument.indexOf(':');
            if (colon > 0) {
                String role = argument.substring(0, colon).replaceFirst("\\d+$", "");
                parts.computeIfAbsent(role, any -> new ArrayList<>())
                        .addAll(marked.getOrDefault(argument.substring(colon + 1), List.of()));
            }
        }
        List<Span> source = parts.getOrDefault("Source", List.of());
        @Nullable String speaker = source.isEmpty() ? null : source.get(0).of(text);
        return new SaidByWhom(
                parts.getOrDefault("Content", List.of()), speaker, source, parts.getOrDefault("Cue", List.of()));
    }
}
