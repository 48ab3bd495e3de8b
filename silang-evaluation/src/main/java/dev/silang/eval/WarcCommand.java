package dev.silang.eval;

import dev.silang.ingest.ArticleReader;
import dev.silang.ingest.adapter.Receiver;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
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

/** Times the way from a web archive to claims, on one thread. */
@Command(
        name = "warc",
        mixinStandardHelpOptions = true,
        description = "Times reading a web archive made of saved pages, repeated with edits: from its bytes to claims.")
final class WarcCommand implements Callable<Integer> {
    private static final String DEFAULT = "bench/extraction";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "A folder with pages (.html, may be gzipped) in it or below. Default: shared/" + DEFAULT
                    + " beside the checkout.")
    private @Nullable Path folder;

    @Option(names = "--records", paramLabel = "N", description = "Responses in the archive. Default: 10000.")
    private int records = 10_000;

    @Option(names = "--rounds", paramLabel = "N", description = "How often; the first is cold. Default: 2.")
    private int rounds = 2;

    @Override
    public Integer call() throws IOException {
        Path pages = folder == null ? Checkout.shared(DEFAULT).orElse(null) : folder;
        if (pages == null) {
            throw new IOException("no DIR given and no shared/" + DEFAULT + " beside the checkout");
        }
        PrintWriter out = spec.commandLine().getOut();
        Path archive = Files.createTempFile("silang-", ".warc.gz");
        try {
            long bytes = PageArchive.write(pages, records, archive);
            out.printf(
                    Locale.ROOT,
                    "%d responses, %.1f MB of pages, %.1f MB packed%n",
                    records,
                    bytes / 1e6,
                    Files.size(archive) / 1e6);
            out.printf(
                    "%-6s %9s %9s %9s %12s %9s%n",
                    "round", "articles", "problems", "a second", "a CPU second", "claims");
            for (int round = 1; round <= rounds; round++) {
                measure(archive, round == 1 ? "cold" : "warm", out);
            }
        } finally {
            Files.delete(archive);
        }
        out.printf(
                Locale.ROOT, "peak heap %d MB, peak resident %s%n", Memory.peakHeapMegabytes(), Memory.peakResident());
        return 0;
    }

    private static void measure(Path archive, String round, PrintWriter out) {
        Count count = new Count();
        long cpu = Throughput.processNanos();
        long start = System.nanoTime();
        new ArticleReader(InputStream.nullInputStream()).read(List.of(archive.toString()), count);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (Throughput.processNanos() - cpu) / 1e9;
        out.printf(
                Locale.ROOT,
                "%-6s %9d %9d %9.0f %12.0f %9d%n",
                round,
                count.articles,
                count.problems,
                count.articles / seconds,
                count.articles / cpuSeconds,
                count.claims);
        out.flush();
    }

    /** Reads each article to its claims and keeps nothing but the numbers. */
    private static final class Count implements Receiver {
        private long articles;
        private long problems;
        private long claims;

        @Override
        public void article(Article article) {
            articles++;
            claims += Engine.SILANG.read(article).claims().size();
        }

        @Override
        public void problem(Problem problem) {
            problems++;
        }
    }
}
