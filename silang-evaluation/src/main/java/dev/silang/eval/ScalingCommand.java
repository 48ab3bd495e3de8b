package dev.silang.eval;

import dev.silang.text.Article;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times longer and longer texts: the time for a character may not grow. */
@Command(
        name = "scaling",
        mixinStandardHelpOptions = true,
        description = "Times texts of many shapes at 1, 10, 100 and 400 times the length of an article.")
final class ScalingCommand implements Callable<Integer> {
    /** Code units of the shortest text: an article. The longest is just below the limit for one article. */
    private static final int ARTICLE = 2_500;

    private static final int[] TIMES = {1, 10, 100, 400};

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--factor",
            paramLabel = "X",
            description =
                    "Fail if a character of the longest text takes X times as long as one of an article. Default: 3.")
    private double factor = 3;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-14s", "ns a character");
        for (int times : TIMES) {
            out.printf(Locale.ROOT, " %9d×", times);
        }
        out.printf(" %8s%n", "growth");
        List<String> slow = new ArrayList<>();
        for (SyntheticText shape : SyntheticText.values()) {
            double[] nanos = new double[TIMES.length];
            for (int i = 0; i < TIMES.length; i++) {
                nanos[i] = nanosPerUnit(shape.of(ARTICLE * TIMES[i]), 800 / TIMES[i] + 3);
            }
            double growth = nanos[TIMES.length - 1] / nanos[0];
            out.printf("%-14s", shape.label());
            for (double one : nanos) {
                out.printf(Locale.ROOT, " %10.0f", one);
            }
            out.printf(Locale.ROOT, " %7.2f×%n", growth);
            out.flush();
            if (growth > factor) {
                slow.add(shape.label());
            }
        }
        slow.forEach(shape -> spec.commandLine().getErr().println("more than linear: " + shape));
        return slow.isEmpty() ? 0 : 1;
    }

    /** The fastest of several runs, which is the least disturbed. */
    private static double nanosPerUnit(String text, int runs) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            Engine.SILANG.read(Article.of("a", text));
            best = Math.min(best, System.nanoTime() - start);
        }
        return (double) best / text.length();
    }
}
