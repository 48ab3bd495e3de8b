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
    void allPagesOfASiteAreLeftOutTogether(@TempDir Path folder) throws IOException {
        write(folder);
        Path gold = folder.resolve("gold.json");
        Files.writeString(
                gold, Files.readString(gold).replaceFirst("http://a.example/", "http://koran.b.example/halaman"));
        assertThat(GoldPage.in(folder)).extracting(GoldPage::site).contains("a.example", "b.example");
        // Of two sites the bigger is read by a model that has seen one page: it knows nothing, but runs.
        assertThat(run(folder.toString(), "--folds", "2", "--sites")).contains("left out, round 1:");
    }

    @Test
    void sentencesOfAScriptWithoutSpacesAreArticle(@TempDir Path folder) throws IOException {
        String one = "橋は十年の工事を終えて昨日開通した。";
        String two = "村長は新しい橋の開通式典で村民と共に喜んだと話した。";
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.html"), "<p>" + one + "</p><p>" + two + "</p><p>今日の天気予報</p>");
        Files.writeString(folder.resolve("gold.json"), "{\"a\": {\"articleBody\": \"" + one + two + "\"}}");
        assertThat(LabeledPage.of(GoldPage.in(folder).get(0)).labels()).containsExactly(1.0, 1.0, 0.0);
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
