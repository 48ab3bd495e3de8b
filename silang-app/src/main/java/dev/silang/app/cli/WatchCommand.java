package dev.silang.app.cli;

import dev.silang.app.watch.Metrics;
import dev.silang.app.watch.WatchSettings;
import dev.silang.app.watch.Watcher;
import dev.silang.desk.Desk;
import dev.silang.desk.Retention;
import dev.silang.desk.StoreException;
import dev.silang.ingest.fetch.FetchPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Follows feeds and keeps what comes. */
@Command(
        name = "watch",
        description =
                "Follows feeds, sitemaps and lists of addresses: what comes is kept, put into stories and cross-checked.",
        footer = {
            "",
            "Examples:",
            "  silang watch https://one.example/rss https://two.example/sitemap.xml --store desk.db",
            "  silang watch --store desk.db --every 5 --keep-days 30",
            "",
            "Addresses are followed from then on: the next time --store is enough. Ctrl-C stops it; what was kept is whole at any time."
        })
final class WatchCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "ADDRESS",
            description = "Addresses of feeds (RSS, Atom, JSON Feed), sitemaps, OPML or lists, one address a line.")
    private List<String> addresses = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--once", description = "Ask each feed once, and end.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "How long to wait before a feed is asked again, about. Default: ${DEFAULT-VALUE}.")
    private int every = (int) WatchSettings.USUAL.toMinutes();

    @Option(
            names = "--links",
            paramLabel = "N",
            description = "Follow at most so many new links of one feed at a time. Default: ${DEFAULT-VALUE}.")
    private int links = 50;

    @Option(
            names = "--keep-days",
            paramLabel = "DAYS",
            description =
                    "Drop stories whose last article is older. Those in which somebody marked a finding are kept.")
    private @Nullable Integer keepDays;

    @Option(
            names = "--keep-bytes",
            paramLabel = "BYTES",
            description = "Drop the oldest stories when the store takes more.")
    private @Nullable Long keepBytes;

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description = "Write counts for Prometheus into a file, again and again.")
    private @Nullable Path metricsFile;

    @Option(names = "--allow-private", description = "Also fetch addresses in private networks and of this machine.")
    private boolean allowPrivate;

    @Override
    public Integer call() {
        WatchSettings settings = settings();
        Shell shell = Main.shell(main);
        try (Desk desk = store.desk();
                Watching watching = new Watching(desk, settings, shell)) {
            desk.prepare();
            addresses.forEach(watching.watcher::follow);
            if (desk.store().feeds().isEmpty()) {
                throw new Failure("no address to follow");
            }
            watching.watcher.once();
            watching.write();
            if (!once) {
                watching.watcher.run();
            }
            return ExitCode.DONE;
        } catch (StoreException e) {
            throw new Failure(e.why(), e);
        }
    }

    /** A watcher that Ctrl-C stops: the program ends when it has come to its end. */
    private final class Watching implements AutoCloseable {
        private final Desk desk;
        private final Metrics metrics = new Metrics();
        private final Watcher watcher;
        private final Thread stop;
        private final CountDownLatch ended = new CountDownLatch(1);

        Watching(Desk desk, WatchSettings settings, Shell shell) {
            this.desk = desk;
            this.watcher =
                    new Watcher(desk, settings, RandomGenerator.getDefault(), what -> line(what, shell), metrics);
            this.stop = new Thread(this::stopped);
            Runtime.getRuntime().addShutdownHook(stop);
        }

        private synchronized void line(String what, Shell shell) {
            Output.toStream(
                    desk.now().truncatedTo(ChronoUnit.SECONDS) + " " + Shell.harmless(what) + "\n", shell.out());
            write();
        }

        private synchronized void write() {
            if (metricsFile != null) {
                Output.toFile(metrics.text(desk.store(), desk.now()), metricsFile);
            }
        }

        private void stopped() {
            watcher.stop();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            watcher.close();
            ended.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(stop);
            } catch (IllegalStateException e) {
                // The program is stopping.
            }
        }
    }

    private WatchSettings settings() {
        if (every < 1 || links < 1 || keepDays != null && keepDays < 1 || keepBytes != null && keepBytes < 1) {
            throw wrong("--every, --links, --keep-days and --keep-bytes need a number from 1");
        }
        for (String address : addresses) {
            if (!address.matches("(?i)https?://.+")) {
                throw wrong("no address (http, https): " + address);
            }
        }
        Duration age = keepDays == null ? null : Duration.ofDays(keepDays);
        FetchPolicy policy = allowPrivate ? FetchPolicy.USUAL.allowingPrivate() : FetchPolicy.USUAL;
        return new WatchSettings(Duration.ofMinutes(every), links, new Retention(age, keepBytes), policy);
    }

    private ParameterException wrong(String what) {
        if (spec == null) {
            throw new IllegalStateException("options belong to a command");
        }
        return new ParameterException(spec.commandLine(), what);
    }
}
