package dev.silang.eval.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks Chromium without a window how high pages are on a phone. */
final class PageHeight {
    /** Width and height of a phone's screen, in CSS pixels. */
    private static final int WIDTH = 390;

    static final int SCREEN = 844;

    /** Pages that one start of the browser lays out: more fill its memory, fewer cost its start. */
    private static final int AT_ONCE = 12;

    private static final long MOST_SECONDS = 120;
    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "headless_shell");
    private static final Pattern HEIGHT = Pattern.compile("height-(\\d+)=(\\d+);");

    private final Path browser;

    private PageHeight(Path browser) {
        this.browser = browser;
    }

    /** Empty if there is no Chromium on the PATH. */
    static Optional<PageHeight> find() {
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(":", -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(PageHeight::new);
    }

    /** The heights of pages as they are opened, in CSS pixels, in the order of the pages. */
    List<Integer> of(List<String> pages) throws IOException, InterruptedException {
        List<Integer> heights = new ArrayList<>();
        for (int first = 0; first < pages.size(); first += AT_ONCE) {
            heights.addAll(some(pages.subList(first, Math.min(first + AT_ONCE, pages.size()))));
        }
        return heights;
    }

    /** Frames as wide as the phone; a page in one frame is laid out as on the phone. */
    private List<Integer> some(List<String> pages) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("silang-pages");
        try {
            StringBuilder frames = new StringBuilder("<!doctype html><meta charset=utf-8><body>");
            for (int i = 0; i < pages.size(); i++) {
                Files.writeString(folder.resolve(i + ".html"), pages.get(i));
                frames.append(
                        "<iframe width=%d height=%d style=border:0 src=%d.html></iframe>".formatted(WIDTH, SCREEN, i));
            }
            frames.append("<script>onload=()=>{document.title=[...document.querySelectorAll('iframe')].map((f,i)=>"
                    + "`height-${i}=${f.contentDocument.documentElement.scrollHeight};`).join('')}</script>");
            Path wrapper = Files.writeString(folder.resolve("all.html"), frames);
            return read(run(folder, wrapper), pages.size());
        } finally {
            delete(folder);
        }
    }

    private String run(Path folder, Path wrapper) throws IOException, InterruptedException {
        Path out = folder.resolve("dom.txt");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        wrapper.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser gave no answer in " + MOST_SECONDS + " s");
        }
        return Files.readString(out);
    }

    private static List<Integer> read(String dom, int pages) throws IOException {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        Matcher heights = HEIGHT.matcher(dom);
        while (heights.find()) {
            found.put(Integer.parseInt(heights.group(1)), Integer.parseInt(heights.group(2)));
        }
        if (found.size() != pages) {
            throw new IOException("the browser measured " + found.size() + " of " + pages + " pages");
        }
        return List.copyOf(found.values());
    }

    /** What the browser still holds is left to the system. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
