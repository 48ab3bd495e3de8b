package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Cross-checks three bundled reports. */
@Command(
        name = "demo",
        description = "Cross-checks three bundled reports of one event, to see what comes out.",
        footer = {"", "Examples:", "  silang demo", "  silang demo --ui id -o demo.html"})
final class DemoCommand implements Callable<Integer> {
    private static final String FOLDER = "/dev/silang/app/demo/";

    private static final List<String> STORIES = List.of("articles", "market", "ferry");

    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() {
        Shell shell = Main.shell(main);
        report.write(CheckCommand.run(Silang.create(), articles("articles"), true, shell), shell);
        return ExitCode.DONE;
    }

    /** All bundled stories. */
    static List<Article> stories() {
        return STORIES.stream().flatMap(story -> articles(story).stream()).toList();
    }

    /** The reports of one bundled story: a text each, and their outlets, titles and times in one file. */
    static List<Article> articles(String story) {
        Properties about = new Properties();
        List<Article> articles = new ArrayList<>();
        try (InputStream in = open(story + ".properties")) {
            about.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String id : about.getProperty("articles").split(" ")) {
                articles.add(article(id, about));
            }
        } catch (IOException e) {
            throw new Failure("cannot read the bundled example", e);
        }
        return articles;
    }

    private static Article article(String id, Properties about) throws IOException {
        try (InputStream in = open(id + ".txt")) {
            return new Article(
                    id,
                    about.getProperty(id + ".outlet"),
                    null,
                    OffsetDateTime.parse(about.getProperty(id + ".published")),
                    about.getProperty(id + ".title"),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    null,
                    List.of());
        }
    }

    private static InputStream open(String file) {
        InputStream in = DemoCommand.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("the program lacks its file " + file);
        }
        return in;
    }
}
