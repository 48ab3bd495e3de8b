package dev.silang.eval.pairs;

import dev.silang.check.align.Candidate;
import dev.silang.check.score.ConflictModel;
import dev.silang.claim.Slot;
import dev.silang.eval.marks.MarkedEvent;
import dev.silang.eval.marks.SharedArticles;
import dev.silang.eval.marks.SharedArticles.Found;
import dev.silang.eval.score.Annotated;
import dev.silang.eval.score.CaseFolder;
import dev.silang.eval.score.MarkedPairs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of claims with what readers say of them, as examples for {@code silang-eval learn}. Of cases and marked events
 * every pair counts, and is no conflict unless marked; of events with judged pairs those count that were judged.
 */
public final class PairExamples {
    /** Pairs of one event that count in full; those of an event with more share this weight. */
    private static final double PAIRS = 300;

    /** Weight of what a reader was not sure of. */
    private static final double UNSURE = 0.5;

    private final Function<byte[], List<Candidate>> candidates;
    private final ExampleLines lines;
    private int events;
    private int missing;

    /**
     * @param candidates gives the pairs of articles that are lines of JSON
     * @param out gets a line for each example
     */
    public PairExamples(Function<byte[], List<Candidate>> candidates, PrintWriter out) {
        this.candidates = candidates;
        this.lines = new ExampleLines(out, ConflictModel.FEATURES);
    }

    /** @param shared the folder with cases and outside articles */
    public void write(Path shared, List<String> languages) throws IOException {
        for (Path folder : CaseFolder.find(List.of(shared.resolve("cases")))) {
            CaseFolder found = CaseFolder.read(folder);
            add(found.annotated(), Files.readAllBytes(found.articles()), true);
        }
        for (String language : languages) {
            add(MarkedEvent.read(null, language), shared, true);
            add(MarkedEvent.judgedPairs(language), shared, false);
        }
    }

    /** How many events took part. */
    public int events() {
        return events;
    }

    /** How many did not, because an article was not there. */
    public int missing() {
        return missing;
    }

    private void add(List<MarkedEvent> marked, Path shared, boolean exhaustive) throws IOException {
        Map<String, String> wanted = new HashMap<>();
        marked.forEach(event -> wanted.putAll(event.articles()));
        Map<String, Found> found = SharedArticles.find(shared, wanted);
        for (MarkedEvent event : marked) {
            if (!found.keySet().containsAll(event.articles().keySet())) {
                missing++;
                continue;
            }
            Map<String, String> texts = new HashMap<>();
            List<String> articles = new ArrayList<>();
            for (String id : event.articles().keySet()) {
                Found article = Objects.requireNonNull(found.get(id));
                texts.put(id, article.text());
                articles.add(article.line());
            }
            add(
                    Annotated.of(event.name(), event.language(), event.marks(), texts),
                    String.join("\n", articles).getBytes(StandardCharsets.UTF_8),
                    exhaustive);
        }
    }

    private void add(Annotated annotated, byte[] articles, boolean exhaustive) {
        events++;
        MarkedPairs marked = new MarkedPairs(annotated);
        List<Candidate> all = candidates.apply(articles);
        double weight = exhaustive ? Math.min(1, PAIRS / all.size()) : 1;
        for (Candidate candidate : all) {
            MarkedPairs.Judgement judgement =
                    marked.of(candidate.pair().a().claim(), candidate.pair().b().claim());
            if (exhaustive || judgement != null) {
                write(annotated.name(), candidate, judgement, weight);
            }
        }
    }

    private void write(String event, Candidate candidate, MarkedPairs.@Nullable Judgement judgement, double weight) {
        // Of numbers what is revised answers one question as what conflicts does; which it is, the times of the reports
        // say.
        boolean opposed = judgement != null
                && (judgement.isConflict()
                        || judgement.isUpdate() && candidate.pair().slot() == Slot.QUANTITY);
        boolean unsure = judgement != null && judgement.unsure();
        lines.write(event, opposed, unsure ? weight * UNSURE : weight, candidate.row());
    }
}
