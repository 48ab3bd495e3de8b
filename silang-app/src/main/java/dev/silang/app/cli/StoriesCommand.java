package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.app.stories.StoryForm;
import dev.silang.app.stories.StoryOutput;
import dev.silang.app.stories.StoryResult;
import dev.silang.app.stories.StoryRun;
import dev.silang.report.text.StoryList;
import dev.silang.report.words.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** From a stream of articles to cross-checked stories. */
@Command(
        name = "stories",
        description =
                "Finds which articles of a stream tell of one event and cross-checks each story: the most contested and "
                        + "largest first.",
        footer = {
            "",
            "Examples:",
            "  silang stories articles.jsonl",
            "  silang stories folder/ https://one.example/rss -o stories/",
            "  silang stories archive.warc.gz -f jsonl -o stories.jsonl --resume",
            "",
            "A run that was stopped goes on with --resume and the same input: what was read and cross-checked is kept beside the "
                    + "output until it is done, or longer with --keep: then later articles are taken in with --resume."
        })
final class StoriesCommand implements Callable<Integer> {
    /** Stories that a terminal shows. */
    private static final int SHOWN = 30;

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "text, json, jsonl (a report a line), csv (a folder of tables: articles, claims, findings, origins) or html "
                            + "(a folder of pages with an index). Default: what the ending of --output says, html for a folder, else text.")
    private @Nullable StoryForm form;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file or folder to write.")
    private @Nullable Path output;

    @Option(names = "--resume", description = "Go on where a run with this output was stopped.")
    private boolean resume;

    @Option(
            names = "--keep",
            description = "Keep what was read and cross-checked, so that --resume takes in further articles later.")
    private boolean keep;

    @Option(
            names = "--why",
            paramLabel = "ARTICLE",
            description = "Only tell why the article with this id is in its story.")
    private @Nullable String why;

    @Option(names = "--all", description = "text: list all stories.")
    private boolean all;

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Override
    public Integer call() {
        Shell shell = Main.shell(main);
        StoryForm asked = form();
        if (asked.isFolder() && output == null && why == null) {
            throw wrong(asked + " is written into a folder: --output tells which");
        }
        if ((resume || keep) && output == null) {
            throw wrong("--resume and --keep need an --output");
        }
        try (Workplace place = Workplace.open(output, resume);
                StoppedNotice notice = new StoppedNotice(output != null, shell)) {
            Meter meter = new Meter(shell);
            Labels labels = screen.labels(shell);
            try (StoryRun run = new StoryRun(Silang.create(), labels, asked, place.folder(), meter)) {
                input.read(shell, run::add);
                if (why == null) {
                    StoryResult result = run.run();
                    meter.ends();
                    write(run, result, asked, labels, shell);
                } else {
                    String told = new WhyText(run, why).text();
                    meter.ends();
                    Output.toStream(told, shell.out());
                }
            }
            if (!keep) {
                place.done();
            }
            notice.done();
        } catch (IOException e) {
            throw new Failure("cannot keep articles or write stories: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new Failure("cannot keep articles or write stories: " + e.getMessage(), e);
        }
        return input.code();
    }

    private StoryForm form() {
        if (form != null) {
            return form;
        }
        if (output == null) {
            return StoryForm.TEXT;
        }
        String name = String.valueOf(output.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "json" -> StoryForm.JSON;
            case "jsonl" -> StoryForm.JSONL;
            case "txt" -> StoryForm.TEXT;
            default -> StoryForm.HTML;
        };
    }

    private void write(StoryRun run, StoryResult result, StoryForm asked, Labels labels, Shell shell)
            throws IOException {
        StoryOutput stories = new StoryOutput(run, result);
        if (asked.isFolder()) {
            Path folder = output == null ? Path.of(".") : output;
            if (asked == StoryForm.CSV) {
                stories.tables(folder);
            } else {
                stories.pages(folder, labels);
            }
            return;
        }
        Output.Written text = switch (asked) {
            case JSON -> stories::json;
            case JSONL -> stories::lines;
            default -> out -> out.write(list(result, labels, shell));
        };
        if (output == null) {
            Output.toStream(text, shell.out());
        } else {
            Output.toFile(text, output);
        }
    }

    private String list(StoryResult result, Labels labels, Shell shell) {
        boolean coloured = output == null ? screen.isColoured(shell) : screen.isAlwaysColoured();
        return new StoryList(labels, screen.width(shell), coloured)
                .render(result.digests(), all ? Integer.MAX_VALUE : SHOWN, result.single());
    }

    private ParameterException wrong(String what) {
        if (spec == null) {
            throw new IllegalStateException("options belong to a command");
        }
        return new ParameterException(spec.commandLine(), what);
    }
}
