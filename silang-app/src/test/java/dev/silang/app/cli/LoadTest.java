package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.app.MadeUpNews;
import dev.silang.desk.Desk;
import dev.silang.desk.StoryQuery;
import dev.silang.desk.StorySummary;
import dev.silang.store.Stores;
import dev.silang.web.DeskServer;
import dev.silang.web.WebSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred clients that read stories of a desk with ten thousand articles in a file; only with {@code -Dsilang.load=SECONDS}, as it
 * takes some minutes. One has read the hundred newest stories before they come, as on a desk that is in use. Each reads a page, waits about a second, reads the next: of ten pages seven are stories among the hundred newest,
 * one is any story, one the list, one a search.
 */
@EnabledIfSystemProperty(named = "silang.load", matches = "\\d+")
final class LoadTest {
    private static final int ARTICLES = 10_000;
    private static final int CLIENTS = 100;
    private static final int NEWEST = 100;
    private static final long MOST_MILLIS = 250;

    private enum Asked {
        NEW_STORY,
        ANY_STORY,
        LIST,
        SEARCH
    }

    /** Seconds in which the most pages are written for the first time. */
    private static final int BEGINNING = 5;

    /** What one answer took, in milliseconds, and after how many seconds it was asked for. */
    private record Answer(Asked asked, int status, long millis, long second) {}

    @Test
    void aHundredReadersWaitForNothing(@TempDir Path folder) throws Exception {
        int seconds = Integer.getInteger("silang.load", 0);
        try (Desk desk = StoreOption.desk(Stores.open(folder.resolve("desk.db").toString()));
                DeskServer server = Serving.server(WebSettings.local(0), desk, () -> "")) {
            desk.add(new MadeUpNews().articles(ARTICLES));
            desk.check();
            List<String> stories = desk.store().find(StoryQuery.ALL).items().stream()
                    .map(StorySummary::id)
                    .toList();
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            for (String story : stories.subList(0, NEWEST)) {
                assertThat(get(http, server, "/stories/" + story)).isEqualTo(200);
            }
            List<Answer> answers = load(http, server, stories, seconds);
            System.out.printf(
                    "%,d articles, %,d stories, %d clients, %d s%n", ARTICLES, stories.size(), CLIENTS, seconds);
            report(answers);
        }
    }

    private static int get(HttpClient http, DeskServer server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return http.send(request, BodyHandlers.ofByteArray()).statusCode();
    }

    private static List<Answer> load(HttpClient http, DeskServer server, List<String> stories, int seconds)
            throws Exception {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long begin = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Random random = new Random(i);
            running.add(clients.submit(() -> {
                read(http, server, stories, random, begin, seconds, answers);
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        clients.shutdown();
        return List.copyOf(answers);
    }

    private static void read(
            HttpClient http,
            DeskServer server,
            List<String> stories,
            Random random,
            long begin,
            int seconds,
            ConcurrentLinkedQueue<Answer> answers)
            throws IOException, InterruptedException {
        Thread.sleep(random.nextInt(1000));
        for (long second = 0; second < seconds; second = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin)) {
            Asked asked = asked(random);
            String path = path(asked, stories, random);
            long asking = System.nanoTime();
            int status = get(http, server, path);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asking);
            answers.add(new Answer(asked, status, millis, second));
            Thread.sleep(500 + random.nextInt(1000));
        }
    }

    private static Asked asked(Random random) {
        return switch (random.nextInt(10)) {
            case 7 -> Asked.ANY_STORY;
            case 8 -> Asked.LIST;
            case 9 -> Asked.SEARCH;
            default -> Asked.NEW_STORY;
        };
    }

    private static String path(Asked asked, List<String> stories, Random random) {
        return switch (asked) {
            case NEW_STORY -> "/stories/" + stories.get(random.nextInt(NEWEST));
            case ANY_STORY -> "/stories/" + stories.get(random.nextInt(stories.size()));
            case LIST -> "/?order=contested";
            case SEARCH -> "/?q=kapal";
        };
    }

    private static void report(List<Answer> answers) {
        Map<Asked, List<Long>> byAsked = new EnumMap<>(Asked.class);
        for (Answer answer : answers) {
            byAsked.computeIfAbsent(answer.asked(), key -> new ArrayList<>()).add(answer.millis());
        }
        byAsked.forEach((asked, millis) -> print(asked.name(), millis));
        print(
                "BEGINNING",
                answers.stream()
                        .filter(answer -> answer.second() < BEGINNING)
                        .map(Answer::millis)
                        .toList());
        List<Long> all = answers.stream().map(Answer::millis).toList();
        print("ALL", all);
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(part(all, 0.99)).isLessThan(MOST_MILLIS);
    }

    private static void print(String what, List<Long> millis) {
        System.out.printf(
                "%-9s %,6d answers, median %d ms, p95 %d ms, p99 %d ms, longest %d ms%n",
                what, millis.size(), part(millis, 0.5), part(millis, 0.95), part(millis, 0.99), part(millis, 1));
    }

    private static long part(List<Long> millis, double part) {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.get((int) ((sorted.size() - 1) * part));
    }
}
