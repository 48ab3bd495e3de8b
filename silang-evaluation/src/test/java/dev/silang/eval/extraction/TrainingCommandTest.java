package dev.silang.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Trains on a few pages that all look alike: the model must tell their paragraphs from their menus. */
final class TrainingCommandTest {
    private static String page(int number) {
        return "<html><body><ul class='menu'><li><a href='/a'>Beranda</a></li><li><a href='/b'>Kota dan desa</a></li></ul>"
                + "<h1>Jembatan nomor " + number + "</h1><div class='isi'><p>" + paragraph(number)
                + "</p></div><div class='terkait'><a href='/c'>Harga beras naik di pasar nomor " + number
                + "</a></div></body></html>";
    }

    private static String paragraph(int number) {
        return "Warga membangun jembatan nomor " + number + " pada hari Senin, kata kepala desa kepada wartawan.";
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        StringBuilder gold = new StringBuilder("{");
        for (int i = 0; i < 20; i++) {
            Files.writeString(folder.resolve("pages/p" + i + ".html"), page(i));
            gold.append(i == 0 ? "" : ",")
                    .append("\"p" + i + "\": {\"articleBody\": \"" + paragraph(i)
                            + "\", \"url\": \"http://a.example/\"}");
        }
        Files.writeString(folder.resolve("gold.json"), gold.append('}').toString());
    }

    private static String run(String... arguments) {
        StringWriter screen = new StringWriter();
        int exit = new CommandLine(new TrainingCommand())
                .setOut(new PrintWriter(screen))
                .execute(arguments);
        assertThat(exit).isZero();
        return screen.toString();
    }

    @Test
    void pagesLeftOutAreRead(@TempDir Path folder) throws IOException {
        write(folder);
        assertThat(run(folder.toString(), "--folds", "2"))
                .contains("left out, round 1: precision 1.0000  recall 1.0000");
    }

    @Test
    void theSamePagesGiveTheSameModel(@TempDir Path folder) throws IOException {
        write(folder);
        Path one = folder.resolve("one.txt");
        Path two = folder.resolve("two.txt");
        run(folder.toString(), "--folds", "0", "--output", one.toString());
        run(folder.toString(), "--folds", "0", "--output", two.toString());
        assertThat(one).hasSameTextualContentAs(two);
        assertThat(Files.readString(one)).startsWith("# Which blocks");
    }
}
