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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        StoryExamples events =
                new StoryExamples(shared, MEASURED.stream().map(shared::resolve).toList()).read();
        List<Example> examples = events.examples(Silang.create());
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
        Files.writeString(output, HEADER + trainer.fit(examples).text());
        out.flush();
        return 0;
    }
}
