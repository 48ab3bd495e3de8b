package dev.silang.eval;

import dev.silang.eval.copies.CopyScore;
import dev.silang.eval.copies.CopyScore.Pair;
import dev.silang.eval.copies.EditedCopies;
import dev.silang.origin.ArticleWords;
import dev.silang.origin.Copies;
import dev.silang.origin.Copy;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for copied passages among articles of which it is known which are copies. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description = "Looks for copies among articles and compares with the pairs that are known.")
final class CopiesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description = "Holds articles.jsonl, near_copies*.jsonl and not_the_same_event.jsonl.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--faults", description = "Also list the pairs that were missed or wrongly joined.")
    private boolean faults;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "Also look for all pairs of N articles, repeated with edits.")
    private int scale;

    @Option(names = "--stream", paramLabel = "FILE", description = "The articles to repeat. Default: DIR's own.")
    private @Nullable Path stream;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Article> articles = Engine.articles(folder.resolve("articles.jsonl"));
        long start = System.nanoTime();
        List<ArticleWords> words = words(articles);
        long found = System.nanoTime();
        List<Copy> copies = Copies.among(words, Copies.LEAST_SHARED);
        out.printf(
                Locale.ROOT,
                "%d articles: words in %.2f s, copies in %.2f s%n",
                articles.size(),
                (found - start) / 1e9,
                (System.nanoTime() - found) / 1e9);
        CopyScore score = CopyScore.of(folder, articles, copies);
        out.print(score);
        if (faults) {
            score.missed().forEach(pair -> out.println("missed: " + pair));
            score.falselyJoined().forEach(pair -> out.println("joined: " + pair));
        }
        out.flush();
        if (scale > 0) {
            scale(stream == null ? articles : Throughput.articles(stream), out);
        }
        out.printf(
                Locale.ROOT, "peak heap %d MB, peak resident %s%n", Memory.peakHeapMegabytes(), Memory.peakResident());
        return 0;
    }

    private static List<ArticleWords> words(List<Article> articles) {
        return articles.parallelStream().map(Engine.SILANG::words).toList();
    }

    /** Texts are made and taken apart one by one: only their words are kept. */
    private void scale(List<Article> articles, PrintWriter out) {
        EditedCopies edited = new EditedCopies(articles);
        long cpu = Throughput.processNanos();
        long start = System.nanoTime();
        List<ArticleWords> words = IntStream.range(0, scale)
                .parallel()
                .mapToObj(i -> Engine.SILANG.words(edited.article(i)))
                .toList();
        long taken = System.nanoTime();
        List<Pair> near = new ArrayList<>();
        long[] sharing = new long[1];
        Copies.forEach(words, Copies.LEAST_SHARED, copy -> {
            sharing[0]++;
            if (copy.isNear()) {
                near.add(new Pair(copy.a(), copy.b()));
            }
        });
        long end = System.nanoTime();
        out.printf(
                Locale.ROOT,
                "%d articles: words in %.1f s, all pairs in %.1f s, %.1f s of CPU in all%n",
                scale,
                (taken - start) / 1e9,
                (end - taken) / 1e9,
                (Throughput.processNanos() - cpu) / 1e9);
        out.printf(
                Locale.ROOT,
                "%d pairs share a passage, %d are near copies; of %d pairs made from one text %.4f found%n",
                sharing[0],
                near.size(),
                edited.pairs(scale),
                (double) near.stream().filter(edited::areOfOneText).count() / Math.max(1, edited.pairs(scale)));
    }
}
