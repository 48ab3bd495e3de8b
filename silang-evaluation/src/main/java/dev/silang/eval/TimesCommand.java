package dev.silang.eval;

import dev.silang.eval.outside.TimexScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares English times and durations with those marked in TimeML. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        description = "Scores times and durations against TimeML, as TempEval-3 does.")
final class TimesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Every .tml below it is read.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Mixin
    private final GapOptions options = new GapOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        TimexScore score = new TimexScore();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            score.add(file, article -> Engine.SILANG.read(article).claims());
        }
        if (options.faults) {
            score.faults().forEach(fault -> out.println(fault.replace('\n', ' ')));
        }
        out.println(score.table());
        out.flush();
        return options.compare(
                score.gaps(String.valueOf(folder.getFileName())),
                spec.commandLine().getErr());
    }
}
