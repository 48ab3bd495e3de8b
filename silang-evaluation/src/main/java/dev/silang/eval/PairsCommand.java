package dev.silang.eval;

import dev.silang.eval.pairs.AgreementExamples;
import dev.silang.eval.pairs.ClauseExamples;
import dev.silang.eval.pairs.PairExamples;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the examples that the models of conflicts, of agreements and of clauses are trained on. */
@Command(
        name = "pairs",
        mixinStandardHelpOptions = true,
        description = "Writes pairs of claims that readers judged, as examples for \"learn\".")
final class PairsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "SHARED_DIR", description = "Holds cases, corpus, bench/stories and bench/indonesian.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path shared;

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "Gets the examples.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path output;

    @Option(
            names = "--agreements",
            description = "Pairs whose values agree, for the model of agreements, from the cases alone.")
    private boolean agreements;

    @Option(names = "--clauses", description = "Pairs of clauses, for the model of clauses, from the cases alone.")
    private boolean clauses;

    @Override
    public Integer call() throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
            String done = clauses ? clauses(out) : agreements ? agreements(out) : conflicts(out);
            spec.commandLine().getOut().println(done);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String conflicts(PrintWriter out) throws IOException {
        PairExamples examples = new PairExamples(articles -> Engine.SILANG.candidates(Engine.articles(articles)), out);
        examples.write(shared, List.of("id", "en"));
        return "%d events, %d without all their articles".formatted(examples.events(), examples.missing());
    }

    private String agreements(PrintWriter out) throws IOException {
        AgreementExamples examples =
                new AgreementExamples(articles -> Engine.SILANG.agreements(Engine.articles(articles)), out);
        examples.write(shared.resolve("cases"));
        return "%d events".formatted(examples.events());
    }

    private String clauses(PrintWriter out) throws IOException {
        ClauseExamples examples = new ClauseExamples(articles -> Engine.SILANG.clauses(Engine.articles(articles)), out);
        examples.write(shared.resolve("cases"));
        return "%d events".formatted(examples.events());
    }
}
