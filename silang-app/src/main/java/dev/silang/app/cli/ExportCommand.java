package dev.silang.app.cli;

import dev.silang.desk.Store;
import dev.silang.desk.StoreException;
import dev.silang.store.Transfer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what a store keeps. */
@Command(
        name = "export",
        description =
                "Writes what a store keeps as JSONL, a line each: articles with their stories, then feeds, then marks.",
        footer = {"", "Example:", "  silang export --store desk.db -o desk.jsonl"})
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write. Default: standard output.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        try (Store opened = store.existing();
                Writer out = writer()) {
            Transfer.export(opened, out);
            return ExitCode.DONE;
        } catch (StoreException e) {
            throw new Failure(e.why(), e);
        } catch (IOException e) {
            throw new Failure("cannot write the export: " + e.getMessage(), e);
        }
    }

    private Writer writer() throws IOException {
        return output == null
                ? new BufferedWriter(new OutputStreamWriter(Main.shell(main).out(), StandardCharsets.UTF_8))
                : Files.newBufferedWriter(output);
    }
}
