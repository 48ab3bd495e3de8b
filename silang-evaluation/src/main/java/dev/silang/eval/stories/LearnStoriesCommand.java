package dev.silang.eval.stories;

import dev.silang.Silang;
import dev.silang.eval.learn.CrossValidation;
import dev.silang.eval.learn.Example;
import dev.silang.eval.learn.Figures;
import dev.silang.eval.learn.Trainer;
import dev.silang.story.StoryModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns which articles are of one event. */
@Command(
        name = "learn-stories",
        mixinStandardHelpOptions = true,
        description = "Learns which articles are of one event from cases, marked events and groups of the corpus.")
public final class LearnStoriesCommand implements Callable<Integer> {
    private static final String HEADER = "# Made by \"silang-eval learn-stories\"; do not edit.\n";

    private static final List<String> MEASURED = List.of(
            "bench/stories/news_cluster_dev.jsonl",
            "bench/stories/indonesian_dev.jsonl",
            "bench/copies/articles.jsonl",
            "corpus/en-allsides-triplets.jsonl.gz");

    /** One event in so many is left out to measure priors. */
    private static final int LEFT_OUT = 5;

    private static final double[] PRIORS = {-1, -0.5, 0, 0.5, 1, 1.5, 2};

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "SHARED_DIR", description = "Holds cases, corpus and bench.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path shared;

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "Gets the model.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path output;

    @Option(names = "--folds", paramLabel = "N", description = "Parts of the events left out in turn. Default: 5.")
    private int folds = 5;

    @Option(names = "--trees", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int trees = 400;

    @Option(names = "--leaves", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int leaves = 8;

    @Option(
            names = "--priors",
            description = "Also shows by which prior a fifth of the events, left out, is put into stories best.")
    private boolean priors;

    @Option(
            names = "--runs",
            description = "Also shows how well excerpts of runs, left out by halves, are put into stories, by prior.")
    private boolean runs;

    @Option(
            names = "--alike",
            description = "Also shows how many pairs of articles that look alike, left out by halves, are put into one"
                    + " story.")
    private boolean alike;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Silang silang = Silang.create();
        StoryExamples events = new StoryExamples(
                        shared, MEASURED.stream().map(shared::resolve).toList())
                .read()
                .tell(silang);
        List<Example> examples = events.examples(event -> true);
        Trainer.Settings usual = Trainer.Settings.USUAL;
        Trainer trainer = new Trainer(
                StoryModel.FEATURES,
                new Trainer.Settings(
                        trees, leaves, usual.rate(), usual.shrink(), 2, usual.groups(), usual.columns(), usual.seed()));
        out.printf(Locale.ROOT, "%d events, %d examples%n", events.events(), examples.size());
        if (folds > 1) {
            Figures figures = new Figures(examples, new CrossValidation(trainer).leaveGroupsOut(examples, folds));
            out.printf(
                    Locale.ROOT,
                    "events left out: log loss %.4f  AUC %.4f  from 0.5: precision %.4f  recall %.4f%n",
                    figures.logLoss(),
                    figures.auc(),
                    figures.precision(0.5),
                    figures.recall(0.5));
        }
        if (priors) {
            priors(events, trainer, out);
        }
        if (runs) {
            runs(events, trainer, out);
        }
        if (alike) {
            alike(events, trainer, silang, out);
        }
        Files.writeString(output, HEADER + trainer.fit(examples).text());
        out.flush();
        return 0;
    }

    private static void alike(StoryExamples events, Trainer trainer, Silang silang, PrintWriter out) {
        AlikeScore score = new AlikeScore(silang);
        for (int part = 0; part < AlikePair.PARTS; part++) {
            List<AlikePair> leftOut = events.alike(part);
            Set<String> names = leftOut.stream().map(AlikePair::name).collect(Collectors.toSet());
            score.add(leftOut, new StoryModel(trainer.fit(events.examples(event -> !names.contains(event)))));
        }
        score.print("look-alikes left out", out);
    }

    private static void runs(StoryExamples events, Trainer trainer, PrintWriter out) {
        double[][] sums = new double[PRIORS.length][2];
        for (List<String> leftOut : halves(events.runs())) {
            StoryModel model = new StoryModel(trainer.fit(events.examples(event -> !leftOut.contains(event))));
            for (int i = 0; i < PRIORS.length; i++) {
                for (String run : leftOut) {
                    BCubed score = events.measuredRun(model, PRIORS[i], run);
                    sums[i][0] += score.precision();
                    sums[i][1] += score.recall();
                }
            }
        }
        int all = events.runs().size();
        for (int i = 0; i < PRIORS.length; i++) {
            print("runs left out", PRIORS[i], new BCubed(all, sums[i][0] / all, sums[i][1] / all), out);
        }
    }

    private static Collection<List<String>> halves(Set<String> names) {
        List<String> all = List.copyOf(names);
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> i % 2, Collectors.mapping(all::get, Collectors.toList())))
                .values();
    }

    private static void print(String what, double prior, BCubed score, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s, prior %4.1f: B-cubed F1 %.4f  precision %.4f  recall %.4f%n",
                what,
                prior,
                score.f1(),
                score.precision(),
                score.recall());
    }

    private static void priors(StoryExamples events, Trainer trainer, PrintWriter out) {
        Predicate<String> leftOut = event -> Math.floorMod(event.hashCode(), LEFT_OUT) == 0;
        StoryModel model = new StoryModel(trainer.fit(events.examples(leftOut.negate())));
        for (double prior : PRIORS) {
            print("a fifth left out", prior, events.measured(model, prior, leftOut), out);
        }
    }
}
