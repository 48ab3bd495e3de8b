package dev.silang.eval.pairs;

import dev.silang.check.align.Candidate;
import dev.silang.check.score.AgreementModel;
import dev.silang.eval.score.Annotated;
import dev.silang.eval.score.CaseFolder;
import dev.silang.eval.score.MarkedPairs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Pairs of claims whose values agree, with whether a reader has them in one question, as examples for {@code silang-eval
 * learn}. Only of cases, where readers placed all claims; a pair of which one is placed nowhere is no example.
 */
public final class AgreementExamples {
    /** Pairs of one event that count in full; those of an event with more share this weight. */
    private static final double PAIRS = 200;

    private final Function<byte[], List<Candidate>> agreements;
    private final ExampleLines lines;
    private int events;

    /**
     * @param agreements gives the pairs of articles that are lines of JSON
     * @param out gets a line for each example
     */
    public AgreementExamples(Function<byte[], List<Candidate>> agreements, PrintWriter out) {
        this.agreements = agreements;
        this.lines = new ExampleLines(out, AgreementModel.FEATURES);
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
        record Judged(Candidate pair, boolean one) {}
        List<Judged> judged = agreements.apply(articles).stream()
                .filter(pair -> !pair.pair().a().claim().inTitle()
                        && !pair.pair().b().claim().inTitle())
                .flatMap(pair -> {
                    Boolean one = marked.answerOneQuestion(
                            pair.pair().a().claim(), pair.pair().b().claim());
                    return one == null ? Stream.<Judged>empty() : Stream.of(new Judged(pair, one));
                })
                .toList();
        double weight = Math.min(1, PAIRS / Math.max(1, judged.size()));
        judged.forEach(pair ->
                lines.write(annotated.name(), pair.one(), weight, pair.pair().row()));
    }
}
