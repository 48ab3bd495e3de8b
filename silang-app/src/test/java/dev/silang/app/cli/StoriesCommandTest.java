package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoriesCommandTest {
    /** Towns, each with an event of its own that two outlets report. */
    private static final List<String> TOWNS = List.of(
            "Sukaratu", "Bantarjaya", "Tirtamaya", "Rancabuaya", "Cikembang", "Wanasari", "Kalimulya", "Pasirluhur");

    private static final List<String> EVENTS = List.of(
            "kebakaran pasar tradisional",
            "tabrakan kereta barang",
            "longsor tebing",
            "keracunan makanan sekolah",
            "ambruknya jembatan gantung",
            "perampokan toko emas",
            "karamnya kapal nelayan",
            "ledakan gudang petasan");

    private static final List<String> CHIEFS = List.of(
            "Ratna Wibisana",
            "Bagas Prakoso",
            "Yuni Hartati",
            "Darto Sukmana",
            "Lilis Komariah",
            "Anwar Fadillah",
            "Sekar Pratiwi",
            "Usman Galih");

    private static String stream() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < TOWNS.size(); i++) {
            line(lines, i, "a", "Warta Hulu", 3);
            line(lines, i, "b", "Kabar Bening", 4);
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, int event, String part, String outlet, int injured) {
        String town = TOWNS.get(event);
        String what = EVENTS.get(event);
        lines.append("{\"id\": \"").append(town).append('-').append(part);
        lines.append("\", \"outlet\": \"").append(outlet);
        lines.append("\", \"published\": \"2024-05-")
                .append(10 + event)
                .append("T0")
                .append(injured);
        lines.append(":00:00+07:00\", \"title\": \"")
                .append(town)
                .append(": ")
                .append(what)
                .append("\", \"text\": \"");
        lines.append(what).append(' ').append(town).append(" melukai ").append(injured);
        lines.append(" orang, kata ")
                .append(CHIEFS.get(event))
                .append(". Warga ")
                .append(town);
        lines.append(" mengingat ").append(what).append(" itu.\"}\n");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void listsStories() {
        Run run = Run.with(stream(), "stories", "-");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("8 stories of several reports").contains("Warta Hulu, Kabar Bening");
    }

    @Test
    void tellsWhy() {
        Run run = Run.with(stream(), "stories", "-", "--why", "Wanasari-b");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("joined story ").contains("likelihood", "Wanasari-a");
        assertThat(Run.with(stream(), "stories", "-", "--why", "nobody").code()).isEqualTo(ExitCode.COULD_NOT);
    }

    @Test
    void writesLinesTablesAndPages(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("stories.jsonl");
        assertThat(Run.with(stream(), "stories", "-", "-o", lines.toString()).code())
                .isZero();
        assertThat(Files.readAllLines(lines)).hasSize(8).allMatch(line -> line.startsWith("{\"format\": \"silang/1\""));

        Path tables = folder.resolve("tables");
        assertThat(Run.with(stream(), "stories", "-", "-f", "csv", "-o", tables.toString())
                        .code())
                .isZero();
        assertThat(files(tables)).containsOnlyKeys("articles.csv", "claims.csv", "findings.csv", "origins.csv");
        assertThat(Files.readAllLines(tables.resolve("articles.csv"))).hasSize(17);

        Path pages = folder.resolve("pages");
        assertThat(Run.with(stream(), "stories", "-", "-o", pages.toString()).code())
                .isZero();
        Map<String, String> written = files(pages);
        assertThat(written).hasSize(9).containsKey("index.html");
        assertThat(written.get("index.html")).contains("href=\"stories/");
        assertThat(folder.resolve("pages.unfinished")).doesNotExist();
    }

    @Test
    void wrongUse(@TempDir Path folder) {
        assertThat(Run.with("", "stories", "-", "-f", "html").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.with("", "stories", "-", "--resume").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    /** Killed at several points, then resumed: the same bytes as in one go. */
    @Test
    void goesOnAfterBeingKilled(@TempDir Path folder) throws Exception {
        Path input = Files.writeString(folder.resolve("stream.jsonl"), stream());
        Path whole = folder.resolve("whole");
        assertThat(Run.of("stories", input.toString(), "-o", whole.toString()).code())
                .isZero();
        Map<String, String> expected = files(whole);
        Path killed = folder.resolve("killed");
        for (int millis = 200; millis <= 2600; millis += 600) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.silang.app.cli.Main",
                            "stories",
                            input.toString(),
                            "--ui",
                            "en",
                            "--resume",
                            "-o",
                            killed.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        Run run = Run.of("stories", input.toString(), "--resume", "-o", killed.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(files(killed)).isEqualTo(expected);
        assertThat(folder.resolve("killed.unfinished")).doesNotExist();
    }

    /** What a run kept of an article that was half written is not taken for one. */
    @Test
    void aTornRecordIsReadAgain(@TempDir Path folder) throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        Run.with(stream(), "stories", "-", "-o", whole.toString());
        Path kept = Files.createDirectories(folder.resolve("torn.jsonl.unfinished"));
        Files.write(kept.resolve("articles"), new byte[] {0, 0, 1, 0, 7});
        Path torn = folder.resolve("torn.jsonl");
        assertThat(Run.with(stream(), "stories", "-", "--resume", "-o", torn.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(torn, StandardCharsets.UTF_8)).isEqualTo(Files.readString(whole));
    }

    /** Articles that come later change their stories only, and the result is that of all at once. */
    @Test
    void growsToWhatItIsAtOnce(@TempDir Path folder) throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        Run.with(stream(), "stories", "-", "-o", whole.toString());
        String half = stream().lines().limit(9).reduce("", (all, line) -> all + line + "\n");
        Path grown = folder.resolve("grown.jsonl");
        Run.with(half, "stories", "-", "--keep", "-o", grown.toString());
        Run.with(stream(), "stories", "-", "--resume", "-o", grown.toString());
        assertThat(Files.readString(grown)).isEqualTo(Files.readString(whole));
    }
}
