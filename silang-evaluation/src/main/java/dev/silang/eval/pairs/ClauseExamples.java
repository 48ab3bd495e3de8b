package dev.silang.eval.pairs;

import dev.silang.check.align.ClauseCandidate;
import dev.silang.check.pair.ClauseObservations;
import dev.silang.eval.score.Annotated;
import dev.silang.eval.score.CaseFolder;
import dev.silang.eval.score.MarkedPairs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Pairs of clauses with whether a reader answers one question alike with words of both, as examples for {@code silang-eval
 * learn}. A pair of which one holds nothing that the reader placed is no example.
 */
public final class ClauseExamples {
    private final Function<byte[], List<ClauseCandidate>> clauses;
    private final ExampleLines lines;
    private int events;

    /**
     * @param clauses gives the pairs of articles that are lines of JSON
     * @param out gets a line for each example
     */
    public ClauseExamples(Function<byte[], List<ClauseCandidate>> clauses, PrintWriter out) {
        this.clauses = clauses;
        this.lines = new ExampleLines(out, ClauseObservations.FEATURES);
    }

    /** @param cases the folder of cases */
    public void write(Path cases) throws IOException {
        for (Path folder : CaseFolder.find(List.of(cases))) {
            CaseFolder found = CaseFolder.read(folder);
            add(found.annotated(), Files.readAllBytes(found.articles()));
        }
    }

    /** How many events took part. */
    public int events() {
        return events;
    }

    private void add(Annotated annotated, byte[] articles) {
        events++;
        MarkedPairs marked = new MarkedPairs(annotated);
        for (ClauseCandidate candidate : clauses.apply(articles)) {
            Boolean one = marked.tellOneThing(
                    candidate.pair().a().claim(), candidate.pair().b().claim());
            if (one != null) {
                lines.write(annotated.name(), one, 1, candidate.row());
            }
        }
    }
}
