package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.text.Article;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Cross-checks reports of one event. */
@Command(
        name = "check",
        description = "Cross-checks reports of one event: what they agree on, where they conflict, who said it.",
        footer = {
            "",
            "Exit codes: 0 done, 1 could not, 2 wrong use, 3 a conflict was found and --fail-on conflict given, 4 done, but "
                    + "the program failed at an article, which is left out."
        })
final class CheckCommand implements Callable<Integer> {
    /** What makes the command fail. */
    enum FailOn {
        CONFLICT
    }

    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "conflict: exit with 3 if the reports conflict. For scripts.")
    private @Nullable FailOn failOn;

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() {
        Shell shell = Main.shell(main);
        report.refuseUnknown(); // before articles are fetched and read for nothing
        List<Article> read = input.read(shell);
        CrossCheck check = run(read, shell);
        report.write(report.render(check, shell), shell);
        int told = input.told(check.readings(), shell);
        return failOn == FailOn.CONFLICT && !check.conflicts().isEmpty() ? ExitCode.CONFLICT : told;
    }

    static CrossCheck run(List<Article> articles, Shell shell) {
        shell.progress("… " + articles.size());
        try {
            return Silang.create().check(articles);
        } finally {
            shell.progressEnds();
        }
    }
}
