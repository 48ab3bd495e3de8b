package dev.silang.eval;

import dev.silang.eval.marks.MarkedEvent;
import dev.silang.eval.marks.MarksScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    @Option(
            names = "--marks",
            paramLabel = "DIR",
            description =
                    "Holds other marks, as id.jsonl and en.jsonl, whole ones as whole-id.jsonl and whole-en.jsonl.")
    private @Nullable Path marks;

    @Option(
            names = "--whole",
            description =
                    "Events that were annotated whole, with all figures of cases: those that are looked at, then those that are not, whose"
                            + " faults are not listed.")
    private boolean whole;

    /** Gives 1 if the program threw at an article, after all others were scored. */
    @Override
    public Integer call() throws IOException {
        if (language != null && !LANGUAGES.contains(language)) {
            throw new ParameterException(spec.commandLine(), "no marks of the language " + language);
        }
        boolean threw = false;
        for (String one : language == null ? LANGUAGES : List.of(language)) {
            threw |= whole ? scoreWhole(one) : score(one);
        }
        return threw ? 1 : 0;
    }

    private boolean score(String one) throws IOException {
        MarksScore score = MarksScore.of(MarkedEvent.read(marks, one), shared, MarksCommand::report);
        return print(one + ": " + score, score, faults);
    }

    private boolean scoreWhole(String one) throws IOException {
        Map<Boolean, MarksScore> halves =
                MarksScore.halves(MarkedEvent.whole(marks, one), shared, MarksCommand::report);
        MarksScore seen = Objects.requireNonNull(halves.get(false));
        MarksScore unseen = Objects.requireNonNull(halves.get(true));
        boolean threw = print(one + ", looked at: " + seen.whole(), seen, faults);
        return print(one + ", unseen: " + unseen.whole(), unseen, false) || threw;
    }

    /** Whether an article threw. */
    private boolean print(String figures, MarksScore score, boolean listed) {
        PrintWriter out = spec.commandLine().getOut();
        if (listed) {
            score.missing().forEach(event -> out.println(event + ": an article is missing"));
            score.scores().forEach(event -> event.faults().forEach(out::println));
        }
        score.thrown().forEach(out::println);
        out.print(figures);
        out.flush();
        return !score.thrown().isEmpty();
    }

    private static String report(String lines) {
        return Engine.report(Engine.articles(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
