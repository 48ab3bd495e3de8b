package dev.silang.eval.stories;

import dev.silang.Silang;
import dev.silang.story.StoryModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures which pairs of articles that look alike are put into one story where no other article is there. The model of the program has
 * learnt from those that are marked: {@code learn-stories --alike} tells how it is where they are left out.
 */
@Command(
        name = "stories-alike",
        mixinStandardHelpOptions = true,
        description = "Tells which pairs of articles that look alike are put into one story.")
public final class AlikeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "SHARED_DIR", description = "Holds corpus and bench.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path shared;

    @Option(names = "--model", paramLabel = "FILE", description = "Instead of the model of the program.")
    private @Nullable Path model;

    @Option(names = "--faults", description = "Lists the pairs that were put wrong, with their likelihood.")
    private boolean faults;

    private final Silang silang = Silang.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        StoryModel used = model == null ? StoryModel.installed() : StoriesCommand.read(model);
        List<AlikePair> pairs = AlikePair.find(shared);
        for (String language : List.of("id", "en")) {
            tell(
                    "marked, " + language,
                    pairs.stream()
                            .filter(pair -> pair.language().equals(language))
                            .toList(),
                    used);
        }
        tell("bench", AlikePair.ofTwoEvents(shared.resolve("bench/copies")), used);
        out.flush();
        return 0;
    }

    private void tell(String what, List<AlikePair> pairs, StoryModel used) {
        PrintWriter out = spec.commandLine().getOut();
        AlikeScore score = new AlikeScore(silang);
        score.add(pairs, used);
        score.print(what, out);
        if (faults) {
            score.printFaults(out);
        }
    }
}
