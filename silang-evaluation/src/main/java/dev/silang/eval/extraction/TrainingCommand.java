package dev.silang.eval.extraction;

import dev.silang.ingest.html.BlockTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
            # Which blocks of a page are its article: trees of questions about a block, see BodyModel.
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
            Boosting model = Boosting.fit(new Samples(all), Boosting.Settings.USUAL);
            Files.writeString(output, HEADER + model.write(BlockTable.columns()));
        }
        screen.flush();
        return 0;
    }

    private void leaveOut(List<LabeledPage> all, List<List<LabeledPage>> sets, PrintWriter screen) {
        for (int round = 0; round < rounds; round++) {
            Map<LabeledPage, String> found = new LinkedHashMap<>();
            List<List<LabeledPage>> parts = parts(all, new Random(round));
            for (List<LabeledPage> part : parts) {
                found.putAll(fold(all, part));
            }
            for (int i = 0; i < sets.size(); i++) {
                print(screen, folders.get(i) + ", left out, round " + (round + 1), scores(sets.get(i), found::get));
            }
            screen.flush();
        }
    }

    /** The pages in as many parts as there are folds; of a site all in one if that was asked for. */
    private List<List<LabeledPage>> parts(List<LabeledPage> all, Random random) {
        Map<String, List<LabeledPage>> groups = new LinkedHashMap<>();
        for (LabeledPage page : all) {
            String group = bySite ? page.gold().site() : page.gold().file().toString();
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(page);
        }
        List<List<LabeledPage>> shuffled = new ArrayList<>(groups.values());
        Collections.shuffle(shuffled, random);
        List<List<LabeledPage>> parts = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i++) {
            if (i < folds) {
                parts.add(new ArrayList<>());
            }
            parts.get(i % folds).addAll(shuffled.get(i));
        }
        return parts;
    }

    private static Map<LabeledPage, String> fold(List<LabeledPage> all, List<LabeledPage> own) {
        List<LabeledPage> others = new ArrayList<>(all);
        others.removeAll(own);
        Boosting model = Boosting.fit(new Samples(others), Boosting.Settings.USUAL);
        Map<LabeledPage, String> found = new LinkedHashMap<>();
        own.forEach(page -> found.put(page, article(page.table(), model)));
        return found;
    }

    private static String article(BlockTable table, Boosting model) {
        double[] probability = new double[table.size()];
        for (int i = 0; i < probability.length; i++) {
            probability[i] = model.probability(table.row(i));
        }
        return table.article(probability);
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
