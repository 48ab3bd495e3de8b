package dev.silang.app.cli;

import dev.silang.app.stories.StoryRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a run keeps what it needs to go on: beside its output, or in a passing folder where there is none. */
record Workplace(Path folder, boolean passing) implements AutoCloseable {
    /** @param resume whether what an earlier run kept there is wanted */
    static Workplace open(@Nullable Path output, boolean resume) throws IOException {
        if (output == null) {
            return new Workplace(Files.createTempDirectory("silang"), true);
        }
        Path whole = output.toAbsolutePath();
        Path folder = whole.resolveSibling(whole.getFileName() + ".unfinished");
        if (!resume) {
            StoryRun.forget(folder);
        }
        return new Workplace(Files.createDirectories(folder), false);
    }

    /** What was kept is of no more use. */
    void done() throws IOException {
        StoryRun.forget(folder);
    }

    @Override
    public void close() throws IOException {
        if (passing) {
            StoryRun.forget(folder);
        }
    }
}
