package dev.silang.eval.stories;

import dev.silang.Silang;
import dev.silang.story.ArticleTerms;
import dev.silang.story.StoryStream;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
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

/** Measures what one more article costs when many came before. */
@Command(
        name = "stories-scale",
        mixinStandardHelpOptions = true,
        description =
                "Puts articles into stories, again and again with other names and later dates, and measures what one costs.")
public final class StoriesScaleCommand implements Callable<Integer> {
    private static final int BATCH = 256;
    private static final int BLOCK = 5_000;
    private static final long MEGABYTE = 1 << 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSONL, may be gzipped.")
    private List<Path> files = List.of();

    @Option(names = "--articles", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int most = 200_000;

    @Option(names = "--plot", paramLabel = "FILE", description = "Gets a picture (SVG) of the costs.")
    private @Nullable Path plot;

    private final Silang silang = Silang.create();

    /**
     * @param milliseconds of an article, its terms included
     * @param inStream of these, of the processor, to find its story: what may grow with those before
     */
    record Block(int articles, double milliseconds, double inStream, long megabytes) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Article> round = StoryArticles.read(files, null);
        warmUp(round);
        List<Block> blocks = new ArrayList<>();
        StoryStream stream = silang.storyStream();
        int done = 0;
        long all = 0;
        long adding = 0;
        out.println("articles\tms an article\tms in the stream\theap MB");
        while (done < most) {
            List<Article> batch = batch(round, done);
            long start = System.nanoTime();
            List<ArticleTerms> terms = batch.parallelStream().map(silang::terms).toList();
            long between = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            terms.forEach(stream::add);
            all += between - start;
            adding += THREADS.getCurrentThreadCpuTime() - cpu;
            int before = done / BLOCK;
            done += batch.size();
            if (done / BLOCK > before || done >= most) {
                int count =
                        done - blocks.stream().mapToInt(Block::articles).max().orElse(0);
                blocks.add(new Block(done, (all + adding) / 1e6 / count, adding / 1e6 / count, heap()));
                Block last = blocks.get(blocks.size() - 1);
                out.printf(
                        Locale.ROOT,
                        "%d\t%.3f\t%.3f\t%d%n",
                        done,
                        last.milliseconds(),
                        last.inStream(),
                        last.megabytes());
                out.flush();
                all = 0;
                adding = 0;
                draw(blocks);
            }
        }
        tell(out, blocks, round.size());
        return 0;
    }

    private void draw(List<Block> blocks) throws IOException {
        if (plot != null) {
            Files.writeString(plot, new ScalePlot(blocks).svg());
        }
    }

    private void warmUp(List<Article> round) {
        StoryStream stream = silang.storyStream();
        round.stream().limit(BLOCK).forEach(article -> stream.add(silang.terms(article)));
    }

    private List<Article> batch(List<Article> round, int from) {
        return IntStream.range(from, Math.min(most, from + BATCH))
                .mapToObj(i -> new Rerun(i / round.size()).of(round.get(i % round.size())))
                .toList();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    /** The same articles at the start and at the end: those of the first round and those of the last whole one. */
    private static void tell(PrintWriter out, List<Block> blocks, int round) {
        int rounds = blocks.get(blocks.size() - 1).articles() / round;
        double first = mean(blocks, 0, round);
        double last = mean(blocks, (rounds - 1) * round, rounds * round);
        out.printf(
                Locale.ROOT,
                "in the stream: %.3f ms an article in the first round of %d, %.3f in round %d: %.2f times%n",
                first,
                round,
                last,
                rounds,
                last / first);
        out.flush();
    }

    private static double mean(List<Block> blocks, int from, int to) {
        return blocks.stream()
                .filter(block -> block.articles() > from && block.articles() <= to)
                .mapToDouble(Block::inStream)
                .average()
                .orElse(0);
    }
}
