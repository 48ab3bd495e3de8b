package dev.silang.eval;

import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.eval.reports.EventFile;
import dev.silang.eval.reports.ReportFigures;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Answer;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures reports as their readers meet them. */
@Command(
        name = "reports",
        mixinStandardHelpOptions = true,
        description = "Measures how reports read: their length, their questions, what none of them shows.")
final class ReportsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR|FILE",
            arity = "1..*",
            description = "A folder that holds cases, or lines of JSON that name their event.")
    private List<Path> paths = List.of();

    @Option(names = "--faults", description = "Also list what is counted as a fault.")
    private boolean faults;

    @Option(names = "--questions", description = "Also list each question with what it was made of and its answers.")
    private boolean questions;

    @Option(names = "--no-pages", description = "Do not ask a browser for the height of the pages.")
    private boolean noPages;

    @Option(names = "--only", paramLabel = "PREFIX", description = "Only events whose name begins so.")
    private String only = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<ReportFigures> figures = Labels.LANGUAGES.stream()
                .map(language -> new ReportFigures(Labels.of(language)))
                .toList();
        for (Path path : paths) {
            for (EventFile event : EventFile.read(path)) {
                if (event.name().startsWith(only)) {
                    measure(event, figures, out);
                }
            }
        }
        for (ReportFigures some : figures) {
            if (faults) {
                some.faults().forEach(out::println);
            }
            out.println(some.table(!noPages));
        }
        out.flush();
        return 0;
    }

    private void measure(EventFile event, List<ReportFigures> figures, PrintWriter out) {
        CrossCheck check = Engine.SILANG.check(Engine.articles(event.lines().getBytes(StandardCharsets.UTF_8)));
        figures.forEach(some -> some.add(event.name(), check));
        if (questions) {
            for (String language : Labels.LANGUAGES) {
                CheckText wording = new CheckText(check, Labels.of(language));
                check.stories().forEach(story -> list(event.name(), wording, story, out));
            }
        }
    }

    private static void list(String event, CheckText wording, Story story, PrintWriter out) {
        Agenda agenda = Agenda.of(wording, story);
        out.println(event + "\theading\t" + agenda.heading().title());
        for (Entry entry : agenda.entries()) {
            out.println(String.join(
                    "\t",
                    event,
                    wording.labels().language(),
                    entry.relation().label(),
                    entry.first().question().key(),
                    entry.question().orElse("–"),
                    entry.answers().stream().map(Answer::shown).collect(Collectors.joining(" | "))));
        }
    }
}
