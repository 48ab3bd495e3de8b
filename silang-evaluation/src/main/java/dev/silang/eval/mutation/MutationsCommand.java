package dev.silang.eval.mutation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Halves each number of the check and raises it by half: a test of the core must fail each time. */
@Command(
        name = "mutations",
        mixinStandardHelpOptions = true,
        description = {
            "Halves each number of dev.silang.check and raises it by half; a test of that package must fail each time.",
            "0 and 1 outside of constants, weights and what methods give back as a share are structure, no settings:"
                    + " they are counted and left alone.",
            "Needs the core's tests compiled: ./mvnw -pl silang-core test-compile"
        })
public final class MutationsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--root", paramLabel = "DIR", description = "The checkout. Default: the one of this folder.")
    private Path root = Path.of("");

    @Option(
            names = "--only",
            paramLabel = "TEXT",
            description = "Numbers of files whose path holds this, such as check/judge.")
    private String only = "";

    @Option(names = "--jobs", paramLabel = "N", description = "Mutants at a time. Default: 2.")
    private int jobs = 2;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "A mutant whose tests take longer counts as noticed. Default: 120.")
    private int limit = 120;

    @Option(names = "--list", description = "Only list the numbers.")
    private boolean list;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CoreModule core = CoreModule.above(root)
                .orElseThrow(() ->
                        new IOException("no silang-core with its sources here or above: " + root.toAbsolutePath()));
        List<NumberLiteral> numbers = core.numbers().stream()
                .filter(number -> number.file().contains(only))
                .toList();
        return list ? list(numbers) : run(core, numbers);
    }

    private int list(List<NumberLiteral> numbers) {
        PrintWriter out = spec.commandLine().getOut();
        for (NumberLiteral number : numbers) {
            out.println(MutationTable.place(number) + " " + number.text() + (number.isSetting() ? "" : "  structure"));
        }
        return 0;
    }

    private int run(CoreModule core, List<NumberLiteral> numbers) throws IOException, InterruptedException {
        Optional<String> missing = core.stale();
        if (missing.isPresent()) {
            throw new IOException("compile the core and its tests first: " + missing.get());
        }
        MutationTable table = new MutationTable(spec.commandLine().getOut());
        List<Mutant> mutants = numbers.stream()
                .filter(NumberLiteral::isSetting)
                .flatMap(number -> number.mutants().stream())
                .toList();
        try (MutationRun run = new MutationRun(core, jobs, Duration.ofSeconds(limit))) {
            run.rehearse();
            for (Iterator<Outcome> outcomes = run.outcomes(mutants).iterator(); outcomes.hasNext(); ) {
                table.add(outcomes.next());
            }
        }
        table.total(numbers);
        return table.survived() == 0 ? 0 : 1;
    }
}
