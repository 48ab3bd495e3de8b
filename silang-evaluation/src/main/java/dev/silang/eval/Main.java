package dev.silang.eval;

import dev.silang.eval.extraction.ExtractionCommand;
import dev.silang.eval.extraction.TrainingCommand;
import dev.silang.eval.fuzz.FuzzCommand;
import dev.silang.eval.learn.LearnCommand;
import dev.silang.eval.mutation.MutationsCommand;
import dev.silang.eval.names.NameWordsCommand;
import dev.silang.eval.stories.AlikeCommand;
import dev.silang.eval.stories.LearnStoriesCommand;
import dev.silang.eval.stories.StoriesCommand;
import dev.silang.eval.stories.StoriesScaleCommand;
import dev.silang.eval.stories.TermsCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the evaluation. */
@Command(
        name = "silang-eval",
        mixinStandardHelpOptions = true,
        description = "Measures quality and speed.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ExtractionCommand.class,
            TrainingCommand.class,
            LearnCommand.class,
            CasesCommand.class,
            MarksCommand.class,
            OutlinesCommand.class,
            PairsCommand.class,
            EntitiesCommand.class,
            QuotesCommand.class,
            ReportsCommand.class,
            PhrasesCommand.class,
            TimesCommand.class,
            StoriesCommand.class,
            AlikeCommand.class,
            StoriesScaleCommand.class,
            LearnStoriesCommand.class,
            TermsCommand.class,
            NameWordsCommand.class,
            SpeedCommand.class,
            ScalingCommand.class,
            FuzzCommand.class,
            CopiesCommand.class,
            WarcCommand.class,
            MutationsCommand.class,
            JmhCommand.class
        })
public final class Main {
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** Exit codes: 0 done, 1 could not or below the floor, 2 wrong use. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .setExecutionExceptionHandler((exception, commandLine, parsed) -> {
                    commandLine.getErr().println("silang-eval: " + explain(exception));
                    return 1;
                });
    }

    private static String explain(Exception exception) {
        return exception instanceof NoSuchFileException
                ? "no such file: " + exception.getMessage()
                : String.valueOf(exception.getMessage());
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
