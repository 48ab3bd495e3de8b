package dev.silang.app.stories;

import dev.silang.check.CrossCheck;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.json.JsonReport;
import dev.silang.report.text.StoryTables;
import dev.silang.report.view.StoryDigest;
import dev.silang.report.view.StoryDigest.Dispute;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.text.OneLine;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One story cross-checked and written, as texts by their names that can be kept. */
record CheckedStory(StoryDigest digest, Map<String, String> texts) {
    private static final String LINE = "\n";
    private static final String CELL = "\t";

    static CheckedStory of(CrossCheck check, Labels labels, StoryForm form) {
        StoryDigest digest =
                StoryDigest.of(new CheckText(check, labels), check.stories().get(0));
        return new CheckedStory(
                digest,
                switch (form) {
                    case TEXT -> Map.of();
                    case JSON, JSONL -> Map.of("report", new JsonReport(labels).line(check));
                    case CSV -> new StoryTables(labels).rows(check);
                    case HTML -> Map.of("report", new HtmlReport(labels, StoryOutput.INDEX_OF_PAGE).render(check));
                });
    }

    /** For keeping. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(texts);
        all.put("id", digest.id());
        all.put("title", digest.title());
        all.put("outlets", String.join(LINE, digest.outlets()));
        all.put("languages", String.join(LINE, digest.languages()));
        all.put("first", text(digest.first()));
        all.put("last", text(digest.last()));
        all.put("days", digest.days());
        all.put("contested", digest.contested().stream().map(CheckedStory::kept).collect(Collectors.joining(LINE)));
        all.put(
                "counts",
                digest.articles() + LINE + digest.conflicts() + LINE + digest.updates() + LINE + digest.agreed());
        return all;
    }

    static CheckedStory ofKept(Map<String, String> all) {
        List<Integer> counts =
                lines(all, "counts").stream().map(Integer::valueOf).toList();
        StoryDigest digest = new StoryDigest(
                all.getOrDefault("id", ""),
                all.getOrDefault("title", ""),
                counts.get(0),
                lines(all, "outlets"),
                lines(all, "languages"),
                time(all.getOrDefault("first", "")),
                time(all.getOrDefault("last", "")),
                all.getOrDefault("days", ""),
                counts.get(1),
                counts.get(2),
                counts.get(3),
                lines(all, "contested").stream().map(CheckedStory::dispute).toList());
        return new CheckedStory(digest, all);
    }

    /** On a line of its own, its parts each on one line already and therefore without the mark between them. */
    private static String kept(Dispute dispute) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(dispute.conflict()), OneLine.of(dispute.asked())));
        dispute.answers().forEach(answer -> cells.add(OneLine.of(answer)));
        return String.join(CELL, cells);
    }

    private static Dispute dispute(String kept) {
        List<String> cells = List.of(kept.split(CELL, -1));
        return new Dispute(Boolean.parseBoolean(cells.get(0)), cells.get(1), cells.subList(2, cells.size()));
    }

    private static List<String> lines(Map<String, String> all, String name) {
        return Stream.of(all.getOrDefault(name, "").split(LINE, -1))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(@Nullable OffsetDateTime time) {
        return time == null ? "" : time.toString();
    }

    private static @Nullable OffsetDateTime time(String text) {
        return text.isEmpty() ? null : OffsetDateTime.parse(text);
    }
}
