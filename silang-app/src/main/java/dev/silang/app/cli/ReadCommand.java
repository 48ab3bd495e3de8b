package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.report.text.ReadReport;
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
        footer = {"", "Examples:", "  silang read news.html", "  silang read --columns text=isi,title=judul table.csv"})
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
            throw new ParameterException(spec.commandLine(), "read writes text, json or html, not " + format);
        }
        CrossCheck read = Silang.create().readAll(input.read(shell));
        report.write(format == Format.TEXT ? text(read, shell) : report.render(read, shell), shell);
        return input.told(read.readings(), shell);
    }

    private String text(CrossCheck read, Shell shell) {
        ScreenOptions screen = report.screen();
        return new ReadReport(screen.labels(shell), screen.width(shell), report.isColoured(shell)).render(read);
    }
}
