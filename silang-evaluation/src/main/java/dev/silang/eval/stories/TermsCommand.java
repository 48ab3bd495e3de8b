package dev.silang.eval.stories;

import dev.silang.Silang;
import dev.silang.eval.CorpusOptions;
import dev.silang.story.ArticleTerms;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the tables of how many articles have a term. */
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        description = "Counts in how many articles of a corpus each term is, for the tables of dev.silang.story.")
public final class TermsCommand implements Callable<Integer> {
    /** Articles a term is in at least: below, it is as rare as one that no article has. */
    private static final int FEWEST = 12;

    /** Counts are kept to steps of an eighth of a doubling. */
    private static final double STEPS = 8;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "Gets terms-LANGUAGE.txt.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path output;

    private final Map<String, Integer> articles = new TreeMap<>();
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        Silang silang = Silang.create();
        corpus.forEach(article -> count(silang, article));
        for (Map.Entry<String, Integer> language : articles.entrySet()) {
            write(language.getKey(), language.getValue());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(articles);
        out.flush();
        return 0;
    }

    private void count(Silang silang, Article article) {
        ArticleTerms terms = silang.terms(article);
        if (!terms.language().isEmpty()) {
            articles.merge(terms.language(), 1, Integer::sum);
            Map<String, Integer> of = counts.computeIfAbsent(terms.language(), key -> new HashMap<>());
            terms.uses().keySet().forEach(term -> of.merge(term, 1, Integer::sum));
        }
    }

    private void write(String language, int all) throws IOException {
        TreeMap<Integer, TreeSet<String>> lines = new TreeMap<>();
        counts.getOrDefault(language, Map.of()).forEach((term, count) -> {
            if (count >= FEWEST) {
                double steps = Math.round(Math.log(count) / Math.log(2) * STEPS) / STEPS;
                lines.computeIfAbsent((int) Math.round(Math.pow(2, steps)), key -> new TreeSet<>())
                        .add(term);
            }
        });
        StringBuilder text = new StringBuilder().append(all).append('\n');
        lines.forEach((count, terms) ->
                text.append(count).append(' ').append(String.join(" ", terms)).append('\n'));
        Files.writeString(output.resolve("terms-" + language + ".txt"), text);
    }
}
