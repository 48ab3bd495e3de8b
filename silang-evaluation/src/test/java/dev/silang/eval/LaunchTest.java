package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packed program with the libraries beside it, as users start it: a library that only the tests have is found
 * missing here.
 */
final class LaunchTest {
    private static final Path JAR = Path.of("..", "silang-app", "target", "silang-app.jar");

    private static final Pattern SINCE_START = Pattern.compile("(\\d+) ms after the start");

    @TempDir
    Path folder;

    private String run(String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.exists(JAR), "the program is not packed yet: run the package phase");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return said(command);
    }

    private String said(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void demo() throws Exception {
        assertThat(run("demo", "--ui", "en")).contains("3 reports of one event");
    }

    /** The whole way from the start of the process to the pages of the desk; how long it took is told. */
    @Test
    void deskOpens() throws Exception {
        assertThat(serve()).isNotNegative();
    }

    /**
     * How soon, on a machine that is idle: {@code -Dsilang.start=3000} asks for what it should hold, in milliseconds. A class archive,
     * which the launcher makes, is not used here.
     */
    @Test
    @EnabledIfSystemProperty(named = "silang.start", matches = "\\d+")
    void deskOpensSoon() throws Exception {
        assertThat(serve()).isLessThan(Long.getLong("silang.start"));
    }

    /** Milliseconds from the start to the first pages. */
    private long serve() throws IOException, InterruptedException {
        Matcher told = SINCE_START.matcher(run("serve", "--demo", "--port", "0", "--no-watch", "--try"));
        assertThat(told.find()).isTrue();
        System.out.println("the desk's pages came " + told.group(1) + " ms after the start");
        return Long.parseLong(told.group(1));
    }

    /** As somebody unpacks the distribution: the launchers part options at spaces, but not their own folder. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void launchersWorkInAFolderWithASpace() throws Exception {
        assumeTrue(Files.exists(JAR), "the program is not packed yet: run the package phase");
        Path installed = Files.createDirectories(folder.resolve("my programs/silang"));
        Path lib = Files.createDirectories(installed.resolve("lib"));
        Files.createSymbolicLink(lib.resolve("silang-app.jar"), JAR.toRealPath());
        Files.createSymbolicLink(lib.resolve("lib"), JAR.resolveSibling("lib").toRealPath());
        Path bin = Files.createDirectories(installed.resolve("bin"));
        for (String launcher : List.of("silang", "silang-archive")) {
            Files.copy(
                    Path.of("..", "packaging", "bin", launcher),
                    bin.resolve(launcher),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        said(List.of(bin.resolve("silang-archive").toString()));
        assertThat(lib.resolve("silang.jsa")).isNotEmptyFile();
        assertThat(lib.resolve("silang-serve.jsa")).isNotEmptyFile();
        assertThat(said(List.of(bin.resolve("silang").toString(), "demo", "--ui", "en")))
                .contains("3 reports of one event");
    }

    @Test
    void everyKindOfInput() throws Exception {
        String sentence =
                "Gempa bermagnitudo 5,6 merusak 12 rumah di Desa Sukamulya pada Senin pagi, kata Budi Santoso.";
        String page = file("page.html", "<html><body><article><p>" + sentence + "</p></article></body></html>");
        String table = file("table.csv", "id,text\nt1,\"" + sentence + "\"\n");
        String feed = file(
                "feed.xml",
                "<rss version=\"2.0\"><channel><item><title>Gempa</title><description>" + (sentence + " ").repeat(20)
                        + "</description></item></channel></rss>");
        String archive = file("pages.warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
        assertThat(run("check", page, table, feed, archive, "--ui", "en"))
                .contains("3 reports of one event", "pages.warc: no pages in it");
    }
}
