package dev.silang.app.cli;

import dev.silang.desk.Store;
import dev.silang.desk.StoreException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a store while it is used. */
@Command(
        name = "backup",
        description = "Copies a store into a file, whole, while other programs use it.",
        footer = {"", "Example:", "  silang backup --store desk.db copy.db"})
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "TARGET", description = "The file to write; it must not be there.")
    private Path target = Path.of("");

    @Override
    public Integer call() {
        try (Store opened = store.existing()) {
            opened.backup(target);
            return ExitCode.DONE;
        } catch (StoreException e) {
            throw new Failure(e.why(), e);
        }
    }
}
