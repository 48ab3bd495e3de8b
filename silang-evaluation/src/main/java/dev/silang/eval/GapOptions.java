package dev.silang.eval;

import dev.silang.eval.outside.Gap;
import dev.silang.eval.outside.KnownGaps;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that the commands over outside data share. */
final class GapOptions {
    @Option(names = "--faults", description = "Also list what is not as its makers say.")
    boolean faults;

    @Option(names = "--gaps", paramLabel = "FILE", description = "Fail if a gap is larger than FILE knows.")
    private @Nullable Path file;

    @Option(names = "--update-gaps", description = "Write gaps that are smaller or new to the file of --gaps.")
    private boolean update;

    /** @return the exit code: 1 if a known gap has grown */
    int compare(List<Gap> gaps, PrintWriter err) throws IOException {
        if (file == null) {
            return 0;
        }
        KnownGaps known = KnownGaps.read(file);
        List<String> grown = known.grown(gaps);
        grown.forEach(line -> err.println("a gap has grown: " + line));
        if (update) {
            known.lower(gaps);
            known.write(file);
        }
        return grown.isEmpty() ? 0 : 1;
    }
}
