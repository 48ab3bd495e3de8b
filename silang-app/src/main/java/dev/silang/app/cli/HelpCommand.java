package dev.silang.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells how a command is used. */
@Command(
        name = "help",
        description = "Tells how a command is used, as --help behind it does.",
        footer = {"", "Example:", "  silang help check"})
final class HelpCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "Without it: what commands there are.")
    private @Nullable String command;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("a command has been parsed");
        }
        CommandLine all = spec.root().commandLine();
        CommandLine asked = command == null ? all : all.getSubcommands().get(command);
        if (asked == null) {
            throw new UnmatchedArgumentException(all, List.of(String.valueOf(command)));
        }
        Output.toStream(asked.getUsageMessage(), Main.shell(main).out());
        return ExitCode.DONE;
    }
}
