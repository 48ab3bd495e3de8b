package dev.silang.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silang.model.Forest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class LearnCommandTest {
    @TempDir
    Path folder;

    private Path table() throws IOException {
        StringBuilder text = new StringBuilder("group\tlabel\tweight\ttelling\tgroup\tnoise\n");
        for (Example one : MadeUp.examples(10, 30)) {
            text.append(one.group()).append('\t').append(one.label()).append("\t1");
            for (double number : one.row()) {
                text.append('\t').append(number);
            }
            text.append('\n');
        }
        return Files.writeString(folder.resolve("examples.tsv"), text);
    }

    private static String run(String... arguments) {
        StringWriter screen = new StringWriter();
        int exit = new CommandLine(new LearnCommand())
                .setOut(new PrintWriter(screen))
                .execute(arguments);
        assertThat(exit).isZero();
        return screen.toString();
    }

    @Test
    void groupsAreLeftOutAndTheModelIsWritten() throws IOException {
        Path model = folder.resolve("model.txt");
        assertThat(run(table().toString(), "--trees", "40", "--output", model.toString()))
                .contains("300 examples in 10 groups, 3 features", "from 0.5: precision", "moves ");
        try (Reader in = Files.newBufferedReader(model)) {
            assertThat(Forest.read("model.txt", in, MadeUp.FEATURES).trees()).hasSize(40);
        }
    }

    @Test
    void weightMayBeLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tsv"), "group\tlabel\tlength\na\t1\t3\nb\t0\t4.5\n");
        ExampleTable table = ExampleTable.read(file);
        assertThat(table.features().names()).containsExactly("length");
        assertThat(table.examples()).extracting(Example::weight).containsExactly(1.0, 1.0);
        assertThat(table.examples().get(1).row()).containsExactly(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "a\t1,         line 2: 2 cells for 3 columns",
        "a\tyes\t3,    line 2: For input string: \"yes\"",
        "a\t2\t3,      'line 2: a label is between 0 and 1, not 2.0'",
    })
    void whatIsWrongIsRefusedWithItsLine(String line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("a.tsv"), "group\tlabel\tlength\n" + line + "\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExampleTable.read(file))
                .withMessageEndingWith(message);
    }

    @Test
    void columnsAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tsv"), "a\t1\t3\n");
        assertThatIllegalArgumentException().isThrownBy(() -> ExampleTable.read(file));
    }
}
