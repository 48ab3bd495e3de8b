package dev.silang.eval;

import dev.silang.eval.outside.Gap;
import dev.silang.eval.outside.PhraseScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares numbers, money, measures and times with phrases of which others say what they mean. */
@Command(
        name = "phrases",
        mixinStandardHelpOptions = true,
        description = "Scores single phrases: duckling's Corpus.hs and Recognizers-Text's …Model.json below DIR.")
final class PhrasesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Such as quantities/duckling or times/recognizers.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Mixin
    private final GapOptions options = new GapOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Gap> gaps = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (Path file : PhraseScore.files(folder)) {
            PhraseScore score = PhraseScore.of(file, Engine.SILANG.packs());
            if (score != null) {
                gaps.add(score.gap());
                table.add(line(score));
                if (options.faults) {
                    score.faults().forEach(fault -> out.println(score.name() + ": " + fault));
                }
            }
        }
        out.printf("%-30s %6s %6s %6s %s%n", "phrases", "right", "not", "excused", "of them right in context");
        table.forEach(out::println);
        out.flush();
        return options.compare(gaps, spec.commandLine().getErr());
    }

    private static String line(PhraseScore score) {
        int wrong = score.faults().size();
        int right = score.of() - score.excused() - wrong;
        return String.format(
                Locale.ROOT, "%-30s %6d %6d %6d %6d", score.name(), right, wrong, score.excused(), score.inContext());
    }
}
