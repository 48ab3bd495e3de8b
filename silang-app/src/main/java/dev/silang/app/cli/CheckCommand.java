package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.text.Article;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Cross-checks reports, those of each event for themselves. */
@Command(
        name = "check",
        description =
                "Cross-checks reports of an event: what they agree on, where they conflict, who said it. Reports of several "
                        + "events are told apart, and each event has its own report.",
        footer = {
            "",
            "Examples:",
            "  silang check one.html two.html three.txt",
            "  silang check https://one.example/news/1 https://two.example/read/2 -o report.html",
            "  silang check articles.jsonl --ui id --fail-on conflict",
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
            names = "--one-event",
            description = "Take all reports as being of one event. Those that do not seem to be are named.")
    private boolean oneEvent;

    @Option(
            names = "--candidates",
            description =
                    "Also tell what was weighed and is not shown as a conflict, the likeliest first: both passages are "
                            + "worth a look. All forms but csv.")
    private boolean candidates;

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
        Silang silang = candidates ? Silang.create().withPossible() : Silang.create();
        CrossCheck check = run(silang, read, oneEvent, shell);
        report.write(check, shell);
        int told = input.told(check.readings(), shell);
        return failOn == FailOn.CONFLICT && !check.conflicts().isEmpty() ? ExitCode.CONFLICT : told;
    }

    /** @param oneEvent whether the articles are of one event, whatever they look like */
    static CrossCheck run(Silang silang, List<Article> articles, boolean oneEvent, Shell shell) {
        shell.progress("… " + articles.size());
        Map<String, List<Article>> stories;
        CrossCheck check;
        try {
            stories = silang.stories(articles);
            check = oneEvent ? silang.check(articles) : silang.check(stories);
        } finally {
            shell.progressEnds();
        }
        if (stories.size() > check.stories().size() && check.stories().size() == 1) {
            OtherEvents.tell(stories.values(), shell);
        }
        return check;
    }
}
