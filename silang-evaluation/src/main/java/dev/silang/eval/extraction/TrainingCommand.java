package dev.silang.eval.extraction;

import dev.silang.eval.learn.CrossValidation;
import dev.silang.eval.learn.Example;
import dev.silang.eval.learn.Folds;
import dev.silang.eval.learn.Trainer;
import dev.silang.ingest.html.BlockTable;
import dev.silang.model.Forest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the model that tells article from page, and measures it on pages that it was not trained on. */
@Command(
        name = "extraction-training",
        mixinStandardHelpOptions = true,
        description = "Trains the model of article blocks; measures it on pages left out.")
public final class TrainingCommand implements Callable<Integer> {
    private static final String HEADER = """
            # Which blocks of a page are its article: trees of questions about a block, see Forest.
            # Made by "silang-eval extraction-training"; do not edit. docs/EXTRACTION.md tells from what.
            """;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders with gold.json and pages/.")
    private List<Path> folders = List.of();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Train on all but one of N parts, measure on that one; 0: not.")
    private int folds = 5;

    @Option(names = "--sites", description = "Leave out all pages of a site together.")
    private boolean bySite;

    @Option(names = "--rounds", paramLabel = "N", description = "Divide the pages anew N times.")
    private int rounds = 1;

    @Option(names = "--output", paramLabel = "FILE", description = "Train on all pages and write the model.")
    private @Nullable Path output;

    @Option(
            names = "--means-of",
            paramLabel = "MODEL",
            description = "Write the trees of this model, the means of their nodes measured on all pages.")
    private @Nullable Path meansOf;

    private final Trainer trainer = new Trainer(BlockTable.features(), Trainer.Settings.USUAL);

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        List<List<LabeledPage>> sets = new ArrayList<>();
        for (Path folder : folders) {
            List<LabeledPage> set = new ArrayList<>();
            for (GoldPage page : GoldPage.in(folder)) {
                set.add(LabeledPage.of(page));
            }
            sets.add(set);
            print(screen, folder + ", whole blocks at best", scores(set, LabeledPage::oracle));
        }
        List<LabeledPage> all = sets.stream().flatMap(List::stream).toList();
        if (folds > 1) {
            leaveOut(all, sets, screen);
        }
        if (output != null) {
            Files.writeString(output, HEADER + model(examples(all)).text());
        }
        screen.flush();
        return 0;
    }

    /** That of all pages, or the given one with its means measured on them. */
    private Forest model(List<Example> examples) throws IOException {
        if (meansOf == null) {
            return trainer.fit(examples);
        }
        try (Reader in = Files.newBufferedReader(meansOf)) {
            return Trainer.withMeans(Forest.read(meansOf.toString(), in, BlockTable.features()), examples);
        }
    }

    private static List<Example> examples(List<LabeledPage> pages) {
        return pages.stream().flatMap(page -> page.examples().stream()).toList();
    }

    private void leaveOut(List<LabeledPage> all, List<List<LabeledPage>> sets, PrintWriter screen) {
        List<Example> examples = examples(all);
        for (int round = 0; round < rounds; round++) {
            double[] probability = new CrossValidation(trainer).leaveOut(examples, folds(all, new Random(round)));
            Map<LabeledPage, String> found = articles(all, probability);
            for (int i = 0; i < sets.size(); i++) {
                print(screen, folders.get(i) + ", left out, round " + (round + 1), scores(sets.get(i), found::get));
            }
            screen.flush();
        }
    }

    /** The pages in as many parts as there are folds; of a site all in one if that was asked for. */
    private Folds folds(List<LabeledPage> all, Random random) {
        List<String> together =
                new ArrayList<>(all.stream().map(this::together).distinct().toList());
        Collections.shuffle(together, random);
        Folds dealt = Folds.dealt(together, folds);
        Map<String, Integer> byPage = new HashMap<>();
        all.forEach(page -> byPage.put(page.group(), dealt.byGroup().get(together(page))));
        return new Folds(dealt.size(), byPage);
    }

    /** The name of what a page is left out with. */
    private String together(LabeledPage page) {
        return bySite ? page.gold().site() : page.group();
    }

    /** What is taken of each page, given the probabilities of all blocks of all pages. */
    private static Map<LabeledPage, String> articles(List<LabeledPage> pages, double[] probability) {
        Map<LabeledPage, String> articles = new HashMap<>();
        int from = 0;
        for (LabeledPage page : pages) {
            int to = from + page.table().size();
            articles.put(page, page.table().article(Arrays.copyOfRange(probability, from, to)));
            from = to;
        }
        return articles;
    }

    private static BodyScore.Mean scores(
            List<LabeledPage> pages, java.util.function.Function<LabeledPage, @Nullable String> found) {
        return BodyScore.mean(pages.stream()
                .map(page -> BodyScore.of(page.gold().body(), String.valueOf(found.apply(page))))
                .toList());
    }

    private static void print(PrintWriter screen, String what, BodyScore.Mean mean) {
        screen.printf(
                Locale.ROOT,
                "%s: precision %.4f  recall %.4f  F1 %.4f%n",
                what,
                mean.precision(),
                mean.recall(),
                mean.f1());
    }
}
