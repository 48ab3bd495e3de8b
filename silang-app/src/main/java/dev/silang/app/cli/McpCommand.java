package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.desk.Desk;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.mcp.SilangServer;
import dev.silang.store.Stores;
import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves assistants. */
@Command(
        name = "mcp",
        description =
                "Serves assistants that speak the Model Context Protocol, over standard input and output: they cross-check "
                        + "reports, read articles, ask for likely conflicts and for origins. docs/MCP.md tells how to set one up. Over HTTP, silang serve does the same at /mcp.",
        footer = {"", "Examples:", "  silang mcp", "  silang mcp --store desk.db"})
final class McpCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--allow-private", description = "Also fetch addresses in private networks and of this machine.")
    private boolean allowPrivate;

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = "Also answer about the stories of a desk: a file, or postgresql://… of a server.")
    private @Nullable String store;

    @Override
    public Integer call() throws InterruptedException {
        Shell shell = Main.shell(main);
        FetchPolicy policy = allowPrivate ? FetchPolicy.USUAL.allowingPrivate() : FetchPolicy.USUAL;
        PrintStream before = System.out;
        // What a library prints must not get among the messages.
        System.setOut(System.err);
        Silang silang = Silang.create();
        Desk desk = store == null ? null : Desk.open(silang, Stores.open(store), Clock.systemUTC());
        try {
            new SilangServer(silang, policy, desk, Main.Version.number()).serve(shell.in(), shell.out());
        } finally {
            System.setOut(before);
            if (desk != null) {
                desk.close();
            }
        }
        return ExitCode.DONE;
    }
}
