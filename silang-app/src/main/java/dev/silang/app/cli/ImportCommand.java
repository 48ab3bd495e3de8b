package dev.silang.app.cli;

import dev.silang.desk.Desk;
import dev.silang.desk.StoreException;
import dev.silang.store.Transfer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes what another store kept. */
@Command(
        name = "import",
        description =
                "Takes into a store what an export wrote. Into an empty one, stories come back as they were; what is known is "
                        + "passed over.",
        footer = {"", "Example:", "  silang import --store new.db desk.jsonl"})
final class ImportCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "What an export wrote; - for standard input.")
    private String file = STANDARD_INPUT;

    @Override
    public Integer call() {
        Shell shell = Main.shell(main);
        try (BufferedReader in = reader(shell);
                Desk desk = store.desk()) {
            Transfer.Taken taken = Transfer.take(in, desk);
            taken.problems().forEach(shell::problem);
            Output.toStream(taken.articles() + " articles taken\n", shell.out());
            return taken.problems().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
        } catch (StoreException e) {
            throw new Failure(e.why(), e);
        } catch (NoSuchFileException e) {
            throw new Failure(file + ": no such file", e);
        } catch (IOException e) {
            throw new Failure("cannot read " + file, e);
        }
    }

    private BufferedReader reader(Shell shell) throws IOException {
        return file.equals(STANDARD_INPUT)
                ? new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }
}
