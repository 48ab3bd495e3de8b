package dev.silang.eval.names;

import dev.silang.Silang;
import dev.silang.claim.Reading;
import dev.silang.eval.CorpusOptions;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.NameWords;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the tables of {@link NameWords}, from articles that are read without them. */
@Command(
        name = "name-words",
        mixinStandardHelpOptions = true,
        description =
                "Counts which words with a capital are of people's names, for the tables of dev.silang.lang.NameWords.")
public final class NameWordsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "Gets LANGUAGE.tsv.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path output;

    private final Map<String, NameUses> uses = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        Collection<LanguagePack> packs = Silang.create().packs();
        Silang silang = Silang.of(
                packs.stream().map(pack -> pack.withNames(NameWords.NONE)).toList());
        corpus.forEach(article -> count(silang, article));
        PrintWriter out = spec.commandLine().getOut();
        for (LanguagePack pack : packs) {
            NameUses of = uses.get(pack.code());
            if (of != null) {
                Map<String, NameWords.Use> words = of.uses(
                        pack.words(),
                        word -> packs.stream().anyMatch(other -> other.words().of(word) != null));
                Files.writeString(output.resolve(pack.code() + ".tsv"), table(words));
                out.println(pack.code() + " " + words.size());
            }
        }
        out.flush();
        return 0;
    }

    private void count(Silang silang, Article article) {
        Reading reading = silang.read(article);
        String language = reading.article().language();
        if (language != null) {
            uses.computeIfAbsent(language, key -> new NameUses()).add(reading);
        }
    }

    private static String table(Map<String, NameWords.Use> words) {
        return words.entrySet().stream()
                .map(word -> word.getKey() + '\t' + word.getValue().name().toLowerCase(Locale.ROOT) + '\n')
                .collect(Collectors.joining());
    }
}
