package dev.silang.eval;

import dev.silang.text.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times the way from a file of articles to their claims. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = "Times reading a file of articles: from its bytes to claims and statements.")
final class SpeedCommand implements Callable<Integer> {
    private static final String DEFAULT = "bench/indonesian/stream_6000.jsonl.gz";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "JSONL, may be gzipped. Default: shared/" + DEFAULT + " beside the checkout.")
    private @Nullable Path file;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read articles. Default: 1.")
    private int threads = 1;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N articles.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--rounds", paramLabel = "N", description = "How often; the first is cold. Default: 3.")
    private int rounds = 3;

    @Option(names = "--groups", paramLabel = "N", description = "Groups of three to cross-check. Default: 200.")
    private int groups = 200;

    @Override
    public Integer call() throws IOException {
        Path stream = file == null ? Checkout.shared(DEFAULT).orElse(null) : file;
        if (stream == null) {
            throw new IOException("no FILE given and no shared/" + DEFAULT + " beside the checkout");
        }
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        Engine.SILANG.packs();
        out.printf(Locale.ROOT, "language packs loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        out.printf(
                "%-6s %9s %9s %8s %9s %9s %9s%n", "round", "articles", "a second", "MB/s", "CPU ms", "claims", "said");
        for (int round = 1; round <= rounds; round++) {
            Throughput one = Throughput.measure(stream, limit, threads);
            out.printf(
                    Locale.ROOT,
                    "%-6s %9d %9.0f %8.2f %9.3f %9d %9d%n",
                    round == 1 ? "cold" : "warm",
                    one.articles(),
                    one.articlesPerSecond(),
                    one.megabytesPerSecond(),
                    one.cpuMillisPerArticle(),
                    one.claims(),
                    one.statements());
            out.flush();
        }
        if (groups > 0) {
            checkGroups(stream, out);
        }
        out.printf(
                Locale.ROOT, "peak heap %d MB, peak resident %s%n", Memory.peakHeapMegabytes(), Memory.peakResident());
        out.printf(
                Locale.ROOT,
                "%d thread(s) of %d processors, Java %s%n",
                threads,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        return 0;
    }

    /** Neighbours in the file are not about one event: this times the work, it finds nothing. */
    private void checkGroups(Path stream, PrintWriter out) throws IOException {
        List<List<Article>> triples = Throughput.groups(stream, groups, 3);
        triples.forEach(Engine.SILANG::check);
        long cpu = Throughput.processNanos();
        long start = System.nanoTime();
        triples.forEach(Engine.SILANG::check);
        double groupCount = Math.max(1, triples.size());
        out.printf(
                Locale.ROOT,
                "cross-check of three articles: %.2f ms, %.2f ms of CPU (mean of %d, warm)%n",
                (System.nanoTime() - start) / 1e6 / groupCount,
                (Throughput.processNanos() - cpu) / 1e6 / groupCount,
                triples.size());
    }
}
