package dev.silang.eval.fuzz;

import dev.silang.Silang;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads broken inputs of all formats: no exception may escape, none may take twenty times what its size usually takes. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description =
                "Breaks texts, pages, feeds, tables, JSON and archives in many ways and reads, checks and reports them.")
public final class FuzzCommand implements Callable<Integer> {
    /** Inputs after which a line tells how far it is. */
    private static final int TOLD = 10_000;

    /** Finds after which it stops. */
    private static final int MOST_FINDS = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--count", paramLabel = "N", description = "How many inputs. Default: ${DEFAULT-VALUE}.")
    private int count = 10_000;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "The same seed makes the same inputs. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--keep", paramLabel = "DIR", description = "Write inputs that were found into this folder.")
    private @Nullable Path keep;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Mutator mutator = new Mutator(seed, FuzzSeeds.all());
        Fuzzing fuzzing = new Fuzzing(Silang.create());
        int finds = 0;
        int done = 0;
        while (done < count && finds < MOST_FINDS) {
            FuzzInput input = mutator.next();
            done++;
            String find = fuzzing.find(input);
            if (find != null) {
                finds++;
                out.printf("%d %s: %s%n", done, input.file(), find);
                keep(input, done);
            }
            if (done % TOLD == 0 || find != null) {
                out.printf("%d inputs, %d finds%n", done, finds);
                out.flush();
            }
        }
        out.printf("%d inputs, %d finds%n", done, finds);
        return finds == 0 ? 0 : 1;
    }

    private void keep(FuzzInput input, int number) {
        if (keep == null) {
            return;
        }
        try {
            Files.createDirectories(keep);
            Files.write(keep.resolve(seed + "-" + number + "-" + input.file()), input.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
