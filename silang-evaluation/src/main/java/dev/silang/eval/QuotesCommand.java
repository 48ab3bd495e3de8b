package dev.silang.eval;

import dev.silang.eval.outside.Quotations;
import dev.silang.eval.outside.QuoteScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares statements and their speakers with those that others marked. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description = "Scores statements against marked quotations: JSONL, or a folder in the brat format.")
final class QuotesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", description = "Such as indonesian_dev.jsonl or the folder polnear.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    @Mixin
    private final GapOptions options = new GapOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        QuoteScore score = new QuoteScore();
        for (Quotations text : Quotations.read(path)) {
            score.add(text, Engine.SILANG.read(text.article()).statements());
        }
        if (options.faults) {
            score.faults().forEach(fault -> out.println(fault.replace('\n', ' ')));
        }
        out.println(score.table());
        out.flush();
        return options.compare(
                score.gaps("quotes " + path.getFileName()), spec.commandLine().getErr());
    }
}
