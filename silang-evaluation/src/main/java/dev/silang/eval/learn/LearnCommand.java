package dev.silang.eval.learn;

import dev.silang.model.Contribution;
import dev.silang.model.Forest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a forest on a table of examples and measures it on groups left out. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description = "Trains a model on examples; measures it on groups left out.")
public final class LearnCommand implements Callable<Integer> {
    private static final String HEADER = "# Made by \"silang-eval learn\"; do not edit.\n";

    private static final List<Double> THRESHOLDS = List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);

    /** Features listed by how much they move. */
    private static final int STRONGEST = 20;

    private static final Trainer.Settings USUAL = Trainer.Settings.USUAL;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Tab-separated: group, label, perhaps weight, features.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Train on all but one of N parts of the groups, measure on that one; 0: not.")
    private int folds = 5;

    @Option(names = "--trees", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int trees = USUAL.trees();

    @Option(names = "--leaves", paramLabel = "N", description = "Of a tree at most. Default: ${DEFAULT-VALUE}.")
    private int leaves = USUAL.leaves();

    @Option(names = "--rate", paramLabel = "X", description = "Of learning. Default: ${DEFAULT-VALUE}.")
    private double rate = USUAL.rate();

    @Option(
            names = "--least-curve",
            paramLabel = "X",
            description = "Least curvature of a leaf: a quarter of the weight of the unsure examples in it. Default: "
                    + "${DEFAULT-VALUE}.")
    private double leastCurve = USUAL.leastCurve();

    @Option(names = "--seed", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = USUAL.seed();

    @Option(names = "--output", paramLabel = "FILE", description = "Train on all examples and write the model.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        ExampleTable table = ExampleTable.read(file);
        Trainer trainer = new Trainer(
                table.features(),
                new Trainer.Settings(
                        trees, leaves, rate, USUAL.shrink(), leastCurve, USUAL.groups(), USUAL.columns(), seed));
        screen.printf(
                Locale.ROOT,
                "%,d examples in %,d groups, %d features%n",
                table.examples().size(),
                table.examples().stream().map(Example::group).distinct().count(),
                table.features().size());
        if (folds > 1) {
            double[] left = new CrossValidation(trainer).leaveGroupsOut(table.examples(), folds);
            print(screen, new Figures(table.examples(), left));
        }
        if (output != null) {
            Forest forest = trainer.fit(table.examples());
            Files.writeString(output, HEADER + forest.text());
            print(screen, table.examples(), forest);
        }
        screen.flush();
        return 0;
    }

    private static void print(PrintWriter screen, Figures figures) {
        screen.printf(
                Locale.ROOT,
                "groups left out: log loss %.4f  AUC %.4f  yes %.4f%n",
                figures.logLoss(),
                figures.auc(),
                figures.share());
        for (double least : THRESHOLDS) {
            screen.printf(
                    Locale.ROOT,
                    "from %.1f: precision %.4f  recall %.4f%n",
                    least,
                    figures.precision(least),
                    figures.recall(least));
        }
    }

    /** The features by how far they move a score, on the mean of all examples. */
    private static void print(PrintWriter screen, List<Example> examples, Forest forest) {
        Map<String, Double> moved = new HashMap<>();
        for (Example example : examples) {
            for (Contribution one : forest.explain(example.row()).contributions()) {
                moved.merge(one.feature(), Math.abs(one.change()) / examples.size(), Double::sum);
            }
        }
        moved.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(STRONGEST)
                .forEach(one -> screen.printf(Locale.ROOT, "moves %.4f: %s%n", one.getValue(), one.getKey()));
    }
}
