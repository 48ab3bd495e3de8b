package dev.silang.eval.extraction;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silang.eval.extraction.Extractor.Found;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the articles of annotated pages and compares them with the annotations. */
@Command(
        name = "extraction",
        mixinStandardHelpOptions = true,
        description = "Finds the articles of annotated pages and scores them.")
public final class ExtractionCommand implements Callable<Integer> {
    /** Newsrooms' day: the annotated pages with a date are Indonesian. */
    private static final ZoneOffset DAY = ZoneOffset.ofHours(7);

    private static final int WORST = 8;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder with gold.json and pages/.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--peers", description = "Also Readability4J and boilerpipe, on the same pages.")
    private boolean peers;

    @Option(names = "--out", paramLabel = "FILE", description = "Write what was found as JSON, by page.")
    private @Nullable Path out;

    @Option(names = "--keep-residue", description = "Score the article as handed on, residue in its text included.")
    private boolean keepResidue;

    @Option(names = "--no-times", description = "Do not take times: one pass instead of many.")
    private boolean untimed;

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        List<GoldPage> pages = GoldPage.in(folder);
        ExtractionRun own = ExtractionRun.over(pages, Extractor.own(), !untimed);
        if (!keepResidue) {
            own.found().replaceAll((page, found) -> Extractor.withoutResidue(found));
        }
        print(own, screen);
        metadata(own.found(), screen);
        worst(own.scores(), screen);
        if (peers) {
            print(ExtractionRun.over(pages, Extractor.readability(), !untimed), screen);
            print(ExtractionRun.over(pages, Extractor.boilerpipe(), !untimed), screen);
        }
        if (out != null) {
            write(own.found(), out);
        }
        screen.flush();
        return 0;
    }

    private static void print(ExtractionRun run, PrintWriter screen) {
        BodyScore.Mean mean = BodyScore.mean(run.scores().values());
        String time = run.medianMillis() == 0
                ? ""
                : String.format(Locale.ROOT, "  median %.2f ms a page", run.medianMillis());
        screen.printf(
                Locale.ROOT,
                "%-14s pages %d  precision %.3f  recall %.3f  F1 %.4f%s%s%n",
                run.name(),
                mean.pages(),
                mean.precision(),
                mean.recall(),
                mean.f1(),
                time,
                run.thrown() == 0 ? "" : "  exceptions " + run.thrown());
    }

    private static void metadata(Map<GoldPage, Found> found, PrintWriter screen) {
        long titles =
                found.keySet().stream().filter(page -> page.title() != null).count();
        if (titles == 0) {
            return;
        }
        List<String> otherTitle = found.entrySet().stream()
                .filter(one -> one.getKey().title() != null
                        && !String.valueOf(one.getKey().title())
                                .strip()
                                .equals(one.getValue().title()))
                .map(one -> one.getKey().key() + ": " + one.getValue().title())
                .toList();
        List<String> otherDay = found.entrySet().stream()
                .filter(one -> one.getKey().published() != null
                        && !isSameDay(one.getKey().published(), one.getValue()))
                .map(one -> one.getKey().key() + ": " + one.getValue().published())
                .toList();
        screen.printf(
                "title exact %d of %d, same day %d of %d%n",
                titles - otherTitle.size(), titles, titles - otherDay.size(), titles);
        otherTitle.forEach(line -> screen.println("  title " + line));
        otherDay.forEach(line -> screen.println("  day " + line));
    }

    private static boolean isSameDay(@Nullable Instant gold, Found found) {
        if (gold == null || found.published() == null) {
            return false;
        }
        LocalDate day = gold.atOffset(DAY).toLocalDate();
        return found.published().withOffsetSameInstant(DAY).toLocalDate().equals(day);
    }

    private static void worst(Map<GoldPage, BodyScore> scores, PrintWriter screen) {
        String worst = scores.entrySet().stream()
                .sorted(Comparator.comparingDouble(one -> one.getValue().sum()))
                .limit(WORST)
                .map(one -> String.format(
                        Locale.ROOT,
                        "%.16s %.2f/%.2f",
                        one.getKey().key(),
                        Math.max(0, one.getValue().precision()),
                        Math.max(0, one.getValue().recall())))
                .collect(Collectors.joining(", "));
        screen.println("worst: " + worst);
    }

    private static void write(Map<GoldPage, Found> found, Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        found.forEach((page, one) -> {
            ObjectNode node = root.putObject(page.key());
            node.put("articleBody", one.body());
            node.put("title", one.title());
            node.put("datePublished", one.published() == null ? null : String.valueOf(one.published()));
            node.put("author", String.join(", ", one.authors()));
        });
        mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
    }
}
