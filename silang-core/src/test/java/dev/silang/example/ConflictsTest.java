package dev.silang.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program that the README shows under "From Java" is this one, and it does what it says. */
class ConflictsTest {
    @Test
    void printsBothQuotesWithOutletsAndSpeakers() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Conflicts.main(new String[] {
                "Pertemuan kedua bupati berlangsung lebih dari lima jam, kata juru bicara Rahmat Hidayat.",
                "Pertemuan kedua bupati berlangsung sekitar tiga jam."
            });
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "DURATION",
                        "  Kabar Bening: lebih dari lima jam [Rahmat Hidayat]",
                        "  Warta Timur: sekitar tiga jam []");
    }

    @Test
    void standsInTheReadme() throws IOException {
        String program = Files.readString(Path.of("src/test/java/dev/silang/example/Conflicts.java"));
        String body = program.substring(program.indexOf("    public static void main"));
        assertThat(Files.readString(Path.of("../README.md"))).contains(body);
    }
}
