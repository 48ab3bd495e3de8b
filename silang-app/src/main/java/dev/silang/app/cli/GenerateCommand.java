package dev.silang.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes what those who package the program need. */
@Command(
        name = "generate",
        hidden = true,
        description = "Writes what is made of the commands: their completion for bash and zsh, or their manual page.")
final class GenerateCommand implements Callable<Integer> {
    /** What can be made. */
    enum What {
        COMPLETION,
        MAN
    }

    @ParentCommand
    private @Nullable Main main;

    @Parameters(paramLabel = "WHAT", description = "completion or man.")
    private What what = What.MAN;

    @Override
    public Integer call() {
        Shell shell = Main.shell(main);
        CommandLine commands = Main.described(shell);
        String text = switch (what) {
            case COMPLETION -> AutoComplete.bash("silang", commands);
            case MAN -> new ManPage(commands.getCommandSpec()).text();
        };
        Output.toStream(text, shell.out());
        return ExitCode.DONE;
    }
}
