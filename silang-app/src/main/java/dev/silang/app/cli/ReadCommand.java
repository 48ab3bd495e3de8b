package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.report.json.JsonReport;
import dev.silang.report.text.ReadReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what the program understands of single articles. */
@Command(
        name = "read",
        description =
                "Shows what is read in an article: what is set aside, claims and statements, with the words behind them.",
        footer = {
            "",
            "Examples:",
            "  silang read news.html",
            "  silang read --columns text=isi,title=judul table.csv",
            "  silang read articles.jsonl.gz -o read.jsonl"
        })
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() {
        Shell shell = Main.shell(main);
        Format format = report.format();
        if ((format == Format.MARKDOWN || format == Format.CSV) && spec != null) {
            throw new ParameterException(spec.commandLine(), "read writes text, json, jsonl or html, not " + format);
        }
        if (format == Format.JSONL) {
            return lines(shell);
        }
        CrossCheck read = Silang.create().readAll(input.read(shell));
        if (format == Format.TEXT) {
            report.write(text(read, shell), shell);
        } else {
            report.write(read, shell);
        }
        return input.told(read.readings(), shell);
    }

    /** A line an article, as it is read, so that memory does not grow with them. */
    private int lines(Shell shell) {
        Silang silang = Silang.create();
        JsonReport json = new JsonReport(report.screen().labels(shell));
        List<Integer> codes = new ArrayList<>(List.of(ExitCode.DONE));
        report.write(
                out -> each(shell, silang, article -> {
                    codes.set(0, Math.max(codes.get(0), input.told(article.readings(), shell)));
                    out.write(json.line(article) + "\n");
                }),
                shell);
        return Math.max(codes.get(0), input.code());
    }

    /** What is done with an article that was read. */
    private interface Line {
        void of(CrossCheck article) throws IOException;
    }

    private void each(Shell shell, Silang silang, Line line) throws IOException {
        try {
            input.read(shell, article -> {
                try {
                    line.of(silang.readAll(List.of(article)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String text(CrossCheck read, Shell shell) {
        ScreenOptions screen = report.screen();
        return new ReadReport(screen.labels(shell), screen.width(shell), report.isColoured(shell)).render(read);
    }
}
