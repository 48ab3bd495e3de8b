package dev.silang.app.cli;

import dev.silang.app.watch.Metrics;
import dev.silang.app.watch.WatchSettings;
import dev.silang.app.watch.Watcher;
import dev.silang.desk.Desk;
import dev.silang.desk.MemoryStore;
import dev.silang.desk.Retention;
import dev.silang.desk.Store;
import dev.silang.desk.StoreException;
import dev.silang.ingest.ReadOptions;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.mcp.HttpEndpoint;
import dev.silang.store.Stores;
import dev.silang.web.DeskServer;
import dev.silang.web.Supplements;
import dev.silang.web.WebSettings;
import dev.silang.web.http.ApiKeys;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** What {@code silang serve} does. */
final class Serving {
    /** What is being fetched is given up after this. */
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final ServeCommand asked;
    private final Shell shell;

    Serving(ServeCommand asked, Shell shell) {
        this.asked = asked;
        this.shell = shell;
    }

    int run() {
        try {
            if (asked.newKey != null) {
                return newKey(asked.newKey);
            }
            serve();
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new Failure("cannot read the keys or serve: " + e.getMessage(), e);
        } catch (StoreException | IllegalStateException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private int newKey(String name) throws IOException {
        if (asked.keys == null) {
            throw new Failure("--new-key needs --keys: the file that its hash goes into");
        }
        Output.toStream(ApiKeys.make(asked.keys, name) + "\n", shell.out());
        return ExitCode.DONE;
    }

    private void serve() throws IOException {
        ApiKeys keys = asked.keys == null ? ApiKeys.NONE : ApiKeys.read(asked.keys);
        FetchPolicy policy = asked.allowPrivate ? FetchPolicy.USUAL.allowingPrivate() : FetchPolicy.USUAL;
        WebSettings settings = WebSettings.of(asked.host, asked.port, keys).with(policy);
        Store store = asked.store == null ? new MemoryStore() : Stores.open(asked.store);
        CompletableFuture<Void> prepared = CompletableFuture.runAsync(DeskServer::prepare);
        Desk desk = StoreOption.desk(store);
        if (asked.demo) {
            desk.add(DemoCommand.stories());
        }
        Metrics metrics = new Metrics();
        Watcher watcher = new Watcher(
                desk,
                new WatchSettings(WatchSettings.USUAL, ReadOptions.USUAL_LINKS, Retention.ALL, policy),
                RandomGenerator.getDefault(),
                this::line,
                metrics);
        prepared.join();
        DeskServer server = server(settings, desk, () -> metrics.text(store, desk.now()));
        if (asked.tryOut) {
            tryOut(server);
            watcher.close();
            server.close();
            desk.close();
            return;
        }
        line("http://" + (settings.isOpen() ? asked.host : "localhost") + ':' + server.port() + "/ (Ctrl-C stops; "
                + sinceStart() + " ms after the start)");
        untilStopped(desk, server, watcher);
    }

    /** Milliseconds since the JVM began: the process may have begun as a launcher that builds the program first. */
    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    /** The desk's server with all that the other modules add to it. */
    static DeskServer server(WebSettings settings, Desk desk, Supplier<String> metrics) {
        Supplier<HttpServlet> assistants = () -> new HttpEndpoint(settings.policy(), desk, Main.Version.number())
                .servlet(Supplements.ASSISTANTS_PATH, settings.limits().bodyBytes());
        return DeskServer.start(settings, desk, new Supplements(metrics, assistants));
    }

    /** Asks for the list and one page, as a browser would. */
    private void tryOut(DeskServer server) throws IOException {
        for (String path : List.of("/", "/check")) {
            String host = asked.host.equals("0.0.0.0") ? "localhost" : asked.host;
            URI page = URI.create("http://" + host + ':' + server.port() + path);
            try (InputStream in = page.toURL().openStream()) {
                in.readAllBytes();
            }
        }
        line("serves; the pages came " + sinceStart() + " ms after the start");
    }

    /** Follows feeds, if any, until the program is stopped; what was begun is brought to its end. */
    private void untilStopped(Desk desk, DeskServer server, Watcher watcher) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread watching = new Thread(watcher::run, "watch");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            watcher.close();
            server.close();
            join(watching);
            desk.close();
            ended.countDown();
        }));
        if (!asked.noWatch) {
            watching.start();
        }
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread watching) {
        try {
            watching.join(LONGEST_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void line(String what) {
        shell.problem(what);
    }
}
