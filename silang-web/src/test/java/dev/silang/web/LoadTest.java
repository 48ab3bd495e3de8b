package dev.silang.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.desk.StoryQuery;
import dev.silang.desk.StorySummary;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A hundred clients that read stories of a desk with ten thousand articles; only with {@code -Dsilang.load=SECONDS}, as it
 * takes some minutes. Each reads a page, waits about a second, reads the next: of ten pages seven are stories among the hundred newest,
 * one is any story, one the list, one a search.
 */
@EnabledIfSystemProperty(named = "silang.load", matches = "\\d+")
final class LoadTest {
    private static final int ARTICLES = 10_000;
    private static final int CLIENTS = 100;
    private static final int NEWEST = 100;
    private static final long MOST_MILLIS = 250;

    /** What one answer took, in milliseconds. */
    private record Answer(int status, long millis) {}

    @Test
    void aHundredReadersWaitForNothing() throws Exception {
        int seconds = Integer.parseInt(System.getProperty("silang.load", "0"));
        try (TestDesk desk = TestDesk.empty()) {
            desk.desk().add(new MadeUpNews().articles(ARTICLES));
            desk.desk().check();
            List<String> stories = desk.desk().store().find(StoryQuery.ALL).items().stream()
                    .map(StorySummary::id)
                    .toList();
            ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int seed = i;
                running.add(clients.submit(() -> {
                    read(desk, stories, new Random(seed), end, answers);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            clients.shutdown();
            report(stories.size(), new ArrayList<>(answers), seconds);
        }
    }

    private static void read(
            TestDesk desk, List<String> stories, Random random, long end, ConcurrentLinkedQueue<Answer> answers)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        Thread.sleep(random.nextInt(1000));
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            int status = client.send(
                            desk.request(path(stories, random))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .statusCode();
            answers.add(new Answer(status, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)));
            Thread.sleep(500 + random.nextInt(1000));
        }
    }

    private static String path(List<String> stories, Random random) {
        int kind = random.nextInt(10);
        if (kind < 7) {
            return "/stories/" + stories.get(random.nextInt(Math.min(NEWEST, stories.size())));
        }
        return switch (kind) {
            case 7 -> "/stories/" + stories.get(random.nextInt(stories.size()));
            case 8 -> "/?order=contested";
            default -> "/?q=kapal";
        };
    }

    private static void report(int stories, List<Answer> answers, int seconds) {
        List<Long> millis = answers.stream().map(Answer::millis).sorted().toList();
        long p99 = millis.get((int) (millis.size() * 0.99));
        System.out.printf(
                "%,d articles, %,d stories, %d clients, %d s: %,d answers, median %d ms, p95 %d ms, p99 %d ms, longest %d ms%n",
                ARTICLES,
                stories,
                CLIENTS,
                seconds,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.95)),
                p99,
                millis.get(millis.size() - 1));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(p99).isLessThan(MOST_MILLIS);
    }
}
