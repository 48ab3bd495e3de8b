package dev.silang.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chromium without a window. Pages are laid out in a frame as wide as asked for, and a script beside the frame tells what is
 * to be seen in it.
 */
final class Browser {
    private static final long MOST_SECONDS = 60;
    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "headless_shell");
    private static final Pattern ANSWER = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Empty if there is none on the PATH. */
    static Optional<Browser> in(Path folder) {
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(System.getProperty("path.separator"), -1))
                .filter(place -> !place.isEmpty())
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, folder));
    }

    /**
     * How a page is shown.
     *
     * @param width of the window, in CSS pixels
     * @param script whether the page's own script runs
     * @param fragment what the address ends in: empty, or {@code #} and an id
     */
    record View(int width, boolean script, String fragment) {
        static final View PHONE = new View(390, true, "");
        static final View DESK = new View(1280, true, "");
    }

    /**
     * What an expression gives once the page stands.
     *
     * @param expression of JavaScript, over {@code page}, the document, and {@code view}, its window; it may be a promise
     */
    String ask(String page, View view, String expression) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("page.html"), page);
        String sandbox = view.script() ? "" : " sandbox=allow-same-origin";
        Path around = Files.writeString(
                folder.resolve("around.html"), """
                <!doctype html><meta charset=utf-8><title>nothing</title>
                <iframe%s width=%d height=844 style="border:0" src="page.html%s"></iframe>
                <script>onload = async () => {
                  const view = document.querySelector("iframe").contentWindow, page = view.document;
                  try { document.title = String(await (%s)); } catch (e) { document.title = "failed: " + e; }
                };</script>
                """.formatted(sandbox, view.width(), view.fragment(), expression));
        Matcher answer = ANSWER.matcher(run(around));
        if (!answer.find()) {
            throw new IOException("the browser gave no page");
        }
        return answer.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    private String run(Path page) throws IOException, InterruptedException {
        Path out = folder.resolve("dom.txt");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--virtual-time-budget=20000",
                        "--window-size=1400,1000",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser gave no answer in " + MOST_SECONDS + " s");
        }
        return Files.readString(out);
    }
}
