package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void halfALetterIsReplaced() throws IOException {
        Path file = folder.resolve("report.txt");
        Output.toFile("a\uD800b", file);
        assertThat(file).hasContent("a?b");
    }

    @Test
    void aFileStaysAsItWasIfWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "before");
        Output.Written broken = out -> {
            out.write("half");
            throw new IOException("no space left");
        };
        assertThatThrownBy(() -> Output.toFile(broken, file))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no space left");
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
