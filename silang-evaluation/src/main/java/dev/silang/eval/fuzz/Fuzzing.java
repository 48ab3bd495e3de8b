package dev.silang.eval.fuzz;

import com.sun.management.OperatingSystemMXBean;
import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.ingest.adapter.Adapters;
import dev.silang.ingest.adapter.Columns;
import dev.silang.ingest.adapter.Draft;
import dev.silang.ingest.adapter.Intake;
import dev.silang.ingest.adapter.Origin;
import dev.silang.ingest.adapter.Receiver;
import dev.silang.ingest.adapter.Source;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.json.JsonReport;
import dev.silang.report.text.MarkdownReport;
import dev.silang.report.text.TextReport;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads inputs, checks the articles in them and writes their reports, without the guards that the program has. */
final class Fuzzing {
    /** How many times longer than usual is slow. */
    private static final int SLOW = 20;

    /** Nanoseconds below which nothing is slow: a pause of the collector takes as long. */
    private static final long NOTHING = 200_000_000;

    /** Articles of one input that are checked; each has been read before. */
    private static final int MOST_CHECKED = 3;

    private static final int WIDTH = 80;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Silang silang;
    private final Adapters adapters = Adapters.of(Columns.USUAL);
    private final Labels labels = Labels.of("en");
    private final UsualTime usual = new UsualTime();

    Fuzzing(Silang silang) {
        this.silang = silang;
    }

    /** What is wrong with how an input is dealt with, in one line; null if nothing is. */
    @Nullable
    String find(FuzzInput input) {
        Taking taken;
        try {
            taken = taking(input);
        } catch (IOException e) {
            return null; // what is packed may be damaged
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return named(e);
        }
        long nanos = taken.nanos();
        long before = usual.add(input, taken.articles(), nanos);
        return before > 0 && nanos > NOTHING && nanos > SLOW * before && isSlowAgain(input, SLOW * before)
                ? String.format(Locale.ROOT, "slow: %,d ms, usual %,d ms", nanos / 1_000_000, before / 1_000_000)
                : null;
    }

    /** Once may be chance. */
    private boolean isSlowAgain(FuzzInput input, long most) {
        try {
            long first = taking(input).nanos();
            long second = taking(input).nanos();
            return Math.min(first, second) > most;
        } catch (IOException e) {
            return false;
        }
    }

    private static String named(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        StringBuilder line =
                new StringBuilder(thrown.toString().lines().findFirst().orElse(""));
        for (int i = 0; i < Math.min(trace.length, 4); i++) {
            line.append(" < ").append(trace[i]);
        }
        return line.toString();
    }

    /**
     * How many articles came of an input, and how long it took: neither what it waited while the machine had other work,
     * nor what the compiler did beside it.
     */
    private record Taking(long nanos, int articles) {}

    private Taking taking(FuzzInput input) throws IOException {
        long start = System.nanoTime();
        long startOfWork = PROCESS.getProcessCpuTime();
        List<Article> articles = articles(input);
        for (Article article : articles) {
            silang.read(article);
        }
        if (!articles.isEmpty()) {
            write(silang.check(articles.subList(0, Math.min(articles.size(), MOST_CHECKED))));
        }
        long work = PROCESS.getProcessCpuTime() - startOfWork;
        return new Taking(Math.min(System.nanoTime() - start, work), articles.size());
    }

    private void write(CrossCheck check) {
        int length = new HtmlReport(labels).render(check).length()
                + new JsonReport(labels).render(check).length()
                + new MarkdownReport(labels).render(check).length()
                + new TextReport(labels, WIDTH, false).render(check).length();
        if (length == 0) {
            throw new AssertionError("empty reports");
        }
    }

    private List<Article> articles(FuzzInput input) throws IOException {
        List<Article> articles = new ArrayList<>();
        Origin origin = Origin.ofFile(input.file(), input.file());
        Intake into = new Intake(new Receiver() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void problem(Problem problem) {
                if (problem.isFailure()) {
                    throw new AssertionError(problem.toString());
                }
            }
        });
        into.from(origin, Draft.EMPTY);
        adapters.read(Source.of(origin, input.bytes()), into);
        into.takeLinks().forEach(into::addKnown);
        return articles;
    }
}
