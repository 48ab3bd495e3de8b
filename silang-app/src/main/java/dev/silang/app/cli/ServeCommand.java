package dev.silang.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves the desk: pages and an API. */
@Command(
        name = "serve",
        description =
                "Opens the desk: a page to cross-check reports on, stories with their conflicts, and an API under /api/v1.",
        footer = {
            "",
            "Only this machine can reach it, unless --host says otherwise; then who changes something needs a key of --keys.",
            "",
            "Examples:",
            "  silang serve --demo",
            "  silang serve --store desk.db",
            "  silang serve --host 0.0.0.0 --keys keys.txt",
            "  silang serve --keys keys.txt --new-key newsroom"
        })
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
    int port = 7333;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen. Default: ${DEFAULT-VALUE}.")
    String host = "127.0.0.1";

    @Option(names = "--keys", paramLabel = "FILE", description = "Who has one of these keys may write.")
    @Nullable
    Path keys;

    @Option(
            names = "--new-key",
            paramLabel = "NAME",
            description = "Only make a key, print it once and add its hash to the file of --keys.")
    @Nullable
    String newKey;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description =
                    "Where articles and stories are kept: a file, or postgresql://host/database. Without it they last "
                            + "as long as the server.")
    @Nullable
    String store;

    @Option(names = "--demo", description = "With bundled example stories.")
    boolean demo;

    @Option(names = "--no-watch", description = "Do not follow feeds: another program does, or nobody.")
    boolean noWatch;

    @Option(names = "--try", description = "Only start, ask for a page and stop: shows whether it would work.")
    boolean tryOut;

    @Option(names = "--allow-private", description = "Also fetch addresses in private networks and of this machine.")
    boolean allowPrivate;

    @Override
    public Integer call() {
        return new Serving(this, Main.shell(main))
                .run(); // of a class of its own, so that other commands load no server
    }
}
