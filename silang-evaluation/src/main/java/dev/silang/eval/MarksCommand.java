package dev.silang.eval;

import dev.silang.eval.marks.MarkedEvent;
import dev.silang.eval.marks.MarksScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cross-checks events whose conflicts and updates are marked and compares the reports with the marks. */
@Command(
        name = "marks",
        mixinStandardHelpOptions = true,
        description = "Cross-checks events of outside articles and scores conflicts and updates.")
final class MarksCommand implements Callable<Integer> {
    private static final List<String> LANGUAGES = List.of("id", "en");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "SHARED_DIR", description = "Holds corpus, bench/stories and bench/indonesian.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path shared;

    @Option(names = "--faults", description = "Also list what was missed and what was wrongly called a conflict.")
    private boolean faults;

    @Option(names = "--language", paramLabel = "id|en", description = "Only the events of this language.")
    private @Nullable String language;

    @Option(names = "--marks", paramLabel = "DIR", description = "Holds other marks, as id.jsonl and en.jsonl.")
    private @Nullable Path marks;

    /** Gives 1 if the program threw at an article, after all others were scored. */
    @Override
    public Integer call() throws IOException {
        if (language != null && !LANGUAGES.contains(language)) {
            throw new ParameterException(spec.commandLine(), "no marks of the language " + language);
        }
        boolean threw = false;
        for (String one : language == null ? LANGUAGES : List.of(language)) {
            threw |= score(one);
        }
        return threw ? 1 : 0;
    }

    private boolean score(String one) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        MarksScore score = MarksScore.of(MarkedEvent.read(marks, one), shared, MarksCommand::report);
        if (faults) {
            score.missing().forEach(event -> out.println(event + ": an article is missing"));
            score.scores().forEach(event -> event.faults().forEach(out::println));
        }
        score.thrown().forEach(out::println);
        out.print(one + ": " + score);
        out.flush();
        return !score.thrown().isEmpty();
    }

    private static String report(String lines) {
        return Engine.report(Engine.articles(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
