package dev.silang.app.cli;

import dev.silang.check.CrossCheck;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.json.JsonReport;
import dev.silang.report.text.CsvReport;
import dev.silang.report.text.MarkdownReport;
import dev.silang.report.text.TextReport;
import dev.silang.report.words.Labels;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of all commands that write a report. */
final class ReportOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "text, json, jsonl (a report a line), markdown, csv or html. "
                    + "Default: what the ending of --output says, else text.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to this file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--all", description = "text, markdown: show all that was found, not what fits two screens.")
    private boolean all;

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    ScreenOptions screen() {
        return screen;
    }

    /** @throws ParameterException if nothing tells the format */
    void refuseUnknown() {
        format();
    }

    Format format() {
        if (format != null) {
            return format;
        }
        Format asked = output == null || isNoFile(output) ? Format.TEXT : Format.ofFile(output);
        if (asked == null) {
            throw wrong("--output: what to write into " + output
                    + "? Its ending is none of .txt, .json, .jsonl, .md, .csv, .html; --format tells");
        }
        return asked;
    }

    /** A pipe or a device has no ending; nor has a folder, of which is said later that it cannot be written. */
    private static boolean isNoFile(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    private ParameterException wrong(String why) {
        if (spec == null) {
            throw new IllegalStateException("options belong to a command");
        }
        return new ParameterException(spec.commandLine(), why);
    }

    /** JSON, the longest, a piece at a time. */
    void write(CrossCheck check, Shell shell) {
        Labels labels = screen.labels(shell);
        if (format() == Format.JSON) {
            write(out -> new JsonReport(labels).write(check, out), shell);
        } else {
            write(render(check, shell), shell);
        }
    }

    private String render(CrossCheck check, Shell shell) {
        Labels labels = screen.labels(shell);
        return switch (format()) {
            case TEXT -> text(labels, shell).render(check);
            case CSV -> new CsvReport(labels).render(check);
            case JSON -> new JsonReport(labels).render(check);
            case JSONL -> new JsonReport(labels).line(check) + "\n";
            case MARKDOWN -> (all ? new MarkdownReport(labels).whole() : new MarkdownReport(labels)).render(check);
            case HTML -> new HtmlReport(labels).render(check);
        };
    }

    private TextReport text(Labels labels, Shell shell) {
        TextReport report = new TextReport(labels, screen.width(shell), isColoured(shell));
        return all ? report.whole() : report;
    }

    /** A file is coloured only if that was asked for. */
    boolean isColoured(Shell shell) {
        return output == null ? screen.isColoured(shell) : screen.isAlwaysColoured();
    }

    void write(String report, Shell shell) {
        write(out -> out.write(report), shell);
    }

    void write(Output.Written report, Shell shell) {
        if (output == null) {
            Output.toStream(report, shell.out());
        } else {
            Output.toFile(report, output);
        }
    }
}
