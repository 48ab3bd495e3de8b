package dev.silang.app.stories;

import dev.silang.report.html.HtmlStories;
import dev.silang.report.json.JsonWriter;
import dev.silang.report.text.StoryTables;
import dev.silang.report.view.StoryDigest;
import dev.silang.report.words.Labels;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what a run found, a story at a time. */
public final class StoryOutput {
    private static final String PAGES = "stories";
    private static final String INDEX = "index.html";

    /** The address of the index for the page of a story. */
    static final String INDEX_OF_PAGE = "../" + INDEX;

    private final StoryRun run;
    private final StoryResult result;

    public StoryOutput(StoryRun run, StoryResult result) {
        this.run = run;
        this.result = result;
    }

    private String report(StoryDigest story) {
        return run.texts(result, story.id()).getOrDefault("report", "");
    }

    /** The reports as one object of JSON: format {@code silang-stories/1}. */
    public void json(Writer out) throws IOException {
        out.write("{\"format\": \"silang-stories/1\", \"stories\": [");
        String between = "\n";
        for (StoryDigest story : result.digests()) {
            out.write(between);
            out.write(report(story));
            between = ",\n";
        }
        out.write("\n], \"single\": [");
        between = "\n";
        for (Map.Entry<String, List<String>> story : result.stories().entrySet()) {
            if (story.getValue().size() == 1) {
                out.write(between + string(story.getValue().get(0)));
                between = ",\n";
            }
        }
        out.write("\n]}\n");
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder();
        new JsonWriter(json).array().value(text).end();
        return json.substring(json.indexOf("\""), json.lastIndexOf("\"") + 1);
    }

    /** A line for each story: its report, format {@code silang/1}. */
    public void lines(Writer out) throws IOException {
        for (StoryDigest story : result.digests()) {
            out.write(report(story));
            out.write('\n');
        }
    }

    /** Tables of articles, claims, findings and origins. */
    public void tables(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, BufferedWriter> tables = new TreeMap<>();
        Map<String, Path> parts = new TreeMap<>();
        try {
            for (Map.Entry<String, String> header : StoryTables.headerLines().entrySet()) {
                Path part = folder.resolve("." + header.getKey() + ".csv.part");
                BufferedWriter table = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                table.write(header.getValue());
                tables.put(header.getKey(), table);
                parts.put(header.getKey(), part);
            }
            for (StoryDigest story : result.digests()) {
                Map<String, String> rows = run.texts(result, story.id());
                for (Map.Entry<String, BufferedWriter> table : tables.entrySet()) {
                    table.getValue().write(rows.getOrDefault(table.getKey(), ""));
                }
            }
            Writer articles = tables.getOrDefault("articles", new BufferedWriter(Writer.nullWriter()));
            for (Map.Entry<String, List<String>> story : result.stories().entrySet()) {
                if (story.getValue().size() == 1) {
                    articles.write(StoryTables.alone(run.read(story.getValue().get(0)), story.getKey()));
                }
            }
        } finally {
            for (BufferedWriter table : tables.values()) {
                table.close();
            }
        }
        for (Map.Entry<String, Path> part : parts.entrySet()) {
            Files.move(
                    part.getValue(),
                    folder.resolve(part.getKey() + ".csv"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A page for each story and one that lists them; the list comes last. */
    public void pages(Path folder, Labels labels) throws IOException {
        Path pages = Files.createDirectories(folder.resolve(PAGES));
        for (StoryDigest story : result.digests()) {
            Kept.replace(pages.resolve(story.id() + ".html"), report(story).getBytes(StandardCharsets.UTF_8));
        }
        String index = new HtmlStories(labels).render(result.digests(), PAGES, result.single());
        Kept.replace(folder.resolve(INDEX), index.getBytes(StandardCharsets.UTF_8));
    }
}
