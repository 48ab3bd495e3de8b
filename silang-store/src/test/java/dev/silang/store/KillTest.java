package dev.silang.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.desk.Change;
import dev.silang.desk.Desk;
import dev.silang.desk.FindingEntry;
import dev.silang.desk.FindingQuery;
import dev.silang.desk.MemoryStore;
import dev.silang.desk.Store;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StoryQuery;
import dev.silang.desk.StorySummary;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed at any moment loses nothing that it said it had, and the next one goes on as if nothing had been. */
final class KillTest {
    /** More with {@code -Dsilang.kills=50}. */
    private static final int KILLS = Integer.getInteger("silang.kills", 6);

    /** So many that the work is not done before the last kill. */
    private static final int ARTICLES = 36 * KILLS;

    /** Articles that a program that is killed says it has kept, at most. */
    private static final int MOST_KEPT = 30;

    /** Milliseconds from an article that is kept to the end, at most: a step takes about as long. */
    private static final int LONGEST = 25;

    @TempDir
    Path folder;

    private final Random random = new Random(15);
    private final Set<String> acknowledged = new HashSet<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Path file = folder.resolve("store.db");
        for (int kill = 0; kill < KILLS; kill++) {
            live(file, random.nextInt(MOST_KEPT));
            if (kill % 5 == 0) {
                try (Store store = Stores.open(file.toString())) {
                    assertThat(acknowledged).allMatch(store::knows);
                }
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS).hasSizeLessThan(ARTICLES);
        live(file, Integer.MAX_VALUE);
        reader.shutdown();
        try (Store store = Stores.open(file.toString());
                MemoryStore undisturbed = undisturbed()) {
            assertThat(acknowledged).allMatch(store::knows);
            assertThat(stories(store)).isEqualTo(stories(undisturbed)).hasSizeGreaterThan(KILLS);
            assertThat(findings(store)).isEqualTo(findings(undisturbed)).isNotEmpty();
            assertThat(articles(store)).isEqualTo(articles(undisturbed)).hasSize(ARTICLES);
            assertThat(growth(store)).isEqualTo(growth(undisturbed));
        }
    }

    /** Begins the program and kills it some moments after it said so often that it kept an article. */
    private void live(Path file, int articles) throws IOException, InterruptedException, ExecutionException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Ingester.class.getName(),
                        file.toString(),
                        String.valueOf(ARTICLES))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (int i = 0; i < articles; i++) {
            String line = said.readLine();
            if (line == null || line.equals("done")) {
                assertThat(line).isEqualTo("done");
                process.waitFor();
                return;
            }
            acknowledged.add(line);
        }
        Future<List<String>> rest = reader.submit(() -> lines(said));
        Thread.sleep(random.nextInt(LONGEST));
        process.destroyForcibly().waitFor();
        acknowledged.addAll(rest.get());
    }

    /** Whole lines only: what was cut in the middle was not said. */
    private static List<String> lines(BufferedReader said) {
        StringBuilder all = new StringBuilder();
        try {
            for (int c = said.read(); c >= 0; c = said.read()) {
                all.append((char) c);
            }
        } catch (IOException e) {
            // killed: what came before counts
        }
        int end = all.lastIndexOf("\n");
        return end < 0 ? List.of() : all.substring(0, end).lines().toList();
    }

    private static MemoryStore undisturbed() {
        MemoryStore store = new MemoryStore();
        Desk desk = Desk.open(Silang.create(), store, Ingester.CLOCK);
        desk.add(Ingester.articles(ARTICLES));
        desk.check();
        return store;
    }

    private static List<StorySummary> stories(Store store) {
        return store.find(StoryQuery.ALL).items();
    }

    private static List<FindingEntry> findings(Store store) {
        return store.find(FindingQuery.ALL).items();
    }

    private static List<StoredArticle> articles(Store store) {
        return store.articlesAfter(0, ARTICLES + 1);
    }

    /** How the stories came about; how often they were cross-checked meanwhile is another matter. */
    private static List<String> growth(Store store) {
        List<String> all = new ArrayList<>();
        for (Change change : store.changesAfter(0, Integer.MAX_VALUE)) {
            if (change.kind() != Change.Kind.CHECKED) {
                all.add(change.kind() + " " + change.story() + " " + change.subject());
            }
        }
        return all;
    }
}
