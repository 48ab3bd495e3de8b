package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    private static final String FLOOD =
            "Banjir di Kota Tirtamaya berlangsung lebih dari lima jam, kata Ratna Wibisana.\n";

    @Test
    void aloneShowsHelp() {
        Run run = Run.of();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("check", "read", "explain", "demo");
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("--help").out()).isEqualTo(run.out());
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("silang ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chek",
                "check",
                "check --format pdf x",
                "check -o laporan.pdf x",
                "check -o laporan.docx x",
                "check -o laporan x",
                "check -o laporan.json.gz x",
                "read -o bacaan.pdf -",
                "demo -o contoh.xlsx",
                "check --ui fr x",
                "check --width 3 x",
                "check --fail-on rain x",
                "check --nothing x",
                "check --links -1 x",
                "check --columns body=isi x.csv",
                "demo x",
                "explain a b",
                "read --format markdown -",
                "read --format csv -"
            })
    void wrongUseIsOneLineAndTwo(String line) {
        Run run = Run.with(FLOOD, line.split(" "));
        assertThat(run.code()).as(run.toString()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("silang: ")
                .contains("--help");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void demoShowsEveryFormat(Format format) {
        Run run = Run.of("demo", "--format", format.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Warta Timur")
                .contains(
                        switch (format) {
                            case TEXT -> "3 reports of one event";
                            case JSON, JSONL -> "\"format\": \"silang/1\"";
                            case MARKDOWN -> "## Updated: How many people were killed";
                            case CSV -> "story,finding,relation,question,answer";
                            case HTML -> "<!DOCTYPE html>";
                        });
    }

    @Test
    void speaksTheLanguageOfTheSystem() {
        for (String tag : new String[] {"id", "id-ID"}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Shell shell = Run.shell("", out, new StringWriter(), Locale.forLanguageTag(tag));
            assertThat(Main.run(shell, "demo")).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("laporan tentang satu peristiwa");
        }
        assertThat(Run.of("demo", "--ui", "id").out()).contains("laporan tentang satu peristiwa");
        assertThat(Run.shell("", new ByteArrayOutputStream(), new StringWriter(), Locale.GERMAN)
                        .language())
                .isEqualTo("en");
    }

    @Test
    void coloursOnlyWhenAsked() {
        assertThat(Run.of("demo").out()).doesNotContain("\u001b");
        assertThat(Run.of("demo", "--color", "always").out()).contains("\u001b[");
    }

    @Test
    void checksFilesAndStandardInput(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("harian.txt"), FLOOD);
        Run run = Run.with(FLOOD.replace("lebih dari lima", "sekitar tiga"), "check", file.toString(), "-");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 reports");
    }

    @Test
    void failsOnConflictOnlyWhenAsked(@TempDir Path folder) throws IOException {
        String[] files = demo(folder);
        boolean conflict =
                Run.of(with(files, "check", "--format", "json")).out().contains("\"relation\": \"conflict\"");
        assertThat(Run.of(with(files, "check")).code()).isZero();
        assertThat(Run.of(with(files, "check", "--fail-on", "conflict")).code())
                .isEqualTo(conflict ? ExitCode.CONFLICT : ExitCode.DONE);
    }

    @Test
    void goesOnWithoutWhatItCannotRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("harian.txt"), FLOOD);
        Path missing = folder.resolve("tidak-ada.txt");
        Run some = Run.of("check", file.toString(), missing.toString());
        assertThat(some.code()).isZero();
        assertThat(some.err().lines()).singleElement().asString().contains("tidak-ada.txt");
        Run none = Run.of("check", missing.toString());
        assertThat(none.code()).isEqualTo(ExitCode.COULD_NOT);
        assertThat(none.out()).isEmpty();
        assertThat(none.err().lines()).hasSize(2).allMatch(line -> line.startsWith("silang: "));
    }

    @Test
    void writesAFileWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("laporan.html");
        Run run = Run.of("demo", "--output", file.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(file).content().startsWith("<!DOCTYPE html>");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(Run.of("demo", "-o", file.toString(), "-f", "json").code()).isZero();
        assertThat(file).content().startsWith("{");
    }

    @Test
    void saysWhyItCannotWrite(@TempDir Path folder) {
        Path[] places = {folder, folder.resolve("tidak/ada.json")};
        for (Path place : places) {
            Run run = Run.of("demo", "--output", place.toString());
            assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
            assertThat(run.err().lines()).singleElement().asString().startsWith("silang: cannot write " + place);
        }
    }

    @Test
    void saysNothingWhenItsReaderHasGone() {
        StringWriter err = new StringWriter();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(Main.run(Run.shell("", gone, err, Locale.ENGLISH), "demo")).isZero();
        assertThat(Main.run(Run.shell("", gone, err, Locale.ENGLISH), "--help")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsThatADiskIsFull() {
        StringWriter err = new StringWriter();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(Main.run(Run.shell("", full, err, Locale.ENGLISH), "demo")).isEqualTo(ExitCode.COULD_NOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("No space left");
    }

    @Test
    void neverShowsAStackTraceUnasked() {
        for (String debug : new String[] {"", "--debug"}) {
            StringWriter err = new StringWriter();
            OutputStream broken = new OutputStream() {
                @Override
                public void write(int b) {
                    throw new ArithmeticException("inner\nworkings");
                }
            };
            String[] args = debug.isEmpty() ? new String[] {"demo"} : new String[] {"demo", debug};
            assertThat(Main.run(Run.shell("", broken, err, Locale.ENGLISH), args))
                    .isEqualTo(ExitCode.COULD_NOT);
            assertThat(err.toString()).contains("internal error (arithmetic): inner workings");
            assertThat(err.toString().contains("\tat ")).isEqualTo(!debug.isEmpty());
        }
    }

    @Test
    void readsManyArticlesALineEach(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("read.jsonl");
        Run run = Run.with(
                "{\"id\": \"a\", \"text\": \"Banjir merendam 12 rumah di Desa Kenari.\"}\n"
                        + "no article\n"
                        + "{\"id\": \"b\", \"text\": \"Warga Kenari mengungsi\\nke balai desa.\"}\n",
                "read",
                "-",
                "-o",
                lines.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("-:2: no valid JSON");
        assertThat(Files.readAllLines(lines))
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"format\": \"silang/1\"") && line.endsWith("}"));
    }

    @Test
    void readsOneArticle() {
        Run run = Run.with(FLOOD + "Baca juga: Jembatan Lama Dibongkar\n", "read", "-");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Claims", "lebih dari lima jam");
        assertThat(Run.with(FLOOD, "read", "-", "-f", "json").out()).contains("\"stories\": []");
    }

    @ParameterizedTest
    @CsvSource({
        "id.hedge.around, sekitar",
        "hedges, id.hedge.around",
    })
    void explainsRules(String asked, String shown) {
        Run run = Run.of("explain", asked);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(shown);
    }

    @Test
    void listsTheFamiliesOfRules() {
        assertThat(Run.of("explain").out()).contains("hedges", "id ", "en ");
    }

    @Test
    void offersRulesThatAreSpelledAlike() {
        Run run = Run.of("explain", "id.hedge.arond");
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("did you mean id.hedge.around");
        assertThat(Run.of("explain", "sekitar").err()).contains("id.hedge.around");
        assertThat(Run.of("explain", "zzzzzzzzzzzz").err().lines()).hasSize(1);
    }

    private static String[] demo(Path folder) throws IOException {
        String[] files = DemoCommand.articles("articles").stream()
                .map(article -> folder.resolve(article.id() + ".txt").toString())
                .toArray(String[]::new);
        for (var article : DemoCommand.articles("articles")) {
            Files.writeString(folder.resolve(article.id() + ".txt"), article.text());
        }
        return files;
    }

    private static String[] with(String[] files, String... args) {
        return Stream.concat(Stream.of(args), Stream.of(files)).toArray(String[]::new);
    }
}
