package dev.silang.eval;

import dev.silang.eval.score.Annotated;
import dev.silang.eval.score.CandidateScore;
import dev.silang.eval.score.CaseFolder;
import dev.silang.eval.score.CaseHash;
import dev.silang.eval.score.CaseScore;
import dev.silang.eval.score.QualityFloor;
import dev.silang.eval.score.ScoreTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cross-checks annotated cases and compares the reports with the annotations. */
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        description = "Cross-checks annotated cases and scores the reports.")
final class CasesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A case, or a folder that holds cases.")
    private List<Path> folders = List.of();

    @Option(names = "--faults", description = "Also list what was missed and what was wrongly called a conflict.")
    private boolean faults;

    @Option(
            names = "--candidates",
            description = "Also how many of the conflicts that are not shown are among the likeliest candidates.")
    private boolean candidates;

    @Option(names = "--output", paramLabel = "FOLDER", description = "Keep each report as FOLDER/<case>.json.")
    private @Nullable Path output;

    @Option(names = "--reports", paramLabel = "FOLDER", description = "Score FOLDER/<case>.json instead of checking.")
    private @Nullable Path reports;

    @Option(names = "--only", paramLabel = "PREFIX", description = "Only cases whose name begins so.")
    private String only = "";

    @Option(names = "--by-language", description = "Also one table for each language.")
    private boolean byLanguage;

    @Option(names = "--floor", paramLabel = "FILE", description = "Fail if a figure is worse than FILE allows.")
    private @Nullable Path floor;

    @Option(names = "--update-floor", description = "Write better figures to the floor's file.")
    private boolean updateFloor;

    @Option(names = "--allow-regression", description = "With --update-floor: write worse figures as well.")
    private boolean allowRegression;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> cases = CaseFolder.find(folders).stream()
                .filter(folder -> String.valueOf(folder.getFileName()).startsWith(only))
                .toList();
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("no case with case.json and articles.jsonl in or below "
                    + folders.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        List<CaseScore> scores = new ArrayList<>();
        Map<String, CandidateScore> unshown = new TreeMap<>();
        for (Path folder : cases) {
            scores.add(score(CaseFolder.read(folder), unshown));
        }
        if (faults) {
            scores.forEach(score -> score.faults().forEach(out::println));
        }
        ScoreTable table = new ScoreTable(scores);
        out.print(table);
        if (byLanguage) {
            languages(scores).forEach((language, some) -> out.printf("%n%s%n%s", language, new ScoreTable(some)));
        }
        unshown.forEach((language, score) -> out.printf("%n%s%n%s", language, score));
        out.flush();
        return floor == null ? 0 : compare(floor, table.figures(), cases);
    }

    private CaseScore score(CaseFolder folder, Map<String, CandidateScore> unshown) throws IOException {
        String name = folder.name() + ".json";
        String json = reports == null ? report(folder.articles()) : Files.readString(reports.resolve(name));
        if (output != null) {
            Files.createDirectories(output);
            Files.writeString(output.resolve(name), json);
        }
        if (candidates) {
            Annotated annotated = folder.annotated();
            unshown.computeIfAbsent(annotated.language(), language -> new CandidateScore())
                    .add(annotated, json);
        }
        return CaseScore.of(folder.annotated(), json);
    }

    private String report(Path articles) throws IOException {
        return candidates ? Engine.reportWithCandidates(articles) : Engine.report(articles);
    }

    private static Map<String, List<CaseScore>> languages(List<CaseScore> scores) {
        return scores.stream()
                .collect(Collectors.groupingBy(score -> score.scored().language(), TreeMap::new, Collectors.toList()));
    }

    private int compare(Path file, Map<String, @Nullable BigDecimal> figures, List<Path> cases) throws IOException {
        PrintWriter out = spec.commandLine().getErr();
        String hash = CaseHash.of(cases);
        if (!Files.exists(file) && !updateFloor) {
            throw new IllegalArgumentException("no floor at " + file + "; --update-floor makes one");
        }
        QualityFloor old = Files.exists(file) ? QualityFloor.read(file) : null;
        if (old == null || !old.isFor(hash)) {
            out.println(old == null ? "there is no floor yet" : "the floor does not apply: it is for other cases");
            if (updateFloor) {
                QualityFloor.at(figures, cases.size(), hash).write(file);
                out.println("a new floor for these " + cases.size() + " cases: " + file);
            }
            return 0;
        }
        List<String> failures = old.failures(figures);
        failures.forEach(failure -> out.println("below the floor: " + failure));
        if (!failures.isEmpty() && !(updateFloor && allowRegression)) {
            return 1;
        }
        if (updateFloor) {
            QualityFloor now =
                    failures.isEmpty() ? old.raisedTo(figures) : QualityFloor.at(figures, cases.size(), hash);
            now.write(file);
        }
        out.println(failures.isEmpty() ? "the floor holds" : "the floor was lowered");
        return 0;
    }
}
