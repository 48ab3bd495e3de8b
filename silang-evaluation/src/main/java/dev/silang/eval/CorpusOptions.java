package dev.silang.eval;

import dev.silang.ingest.ArticleReader;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles of a corpus a command counts. */
public final class CorpusOptions {
    private static final String ENDING = ".jsonl.gz";

    @Parameters(paramLabel = "DIR", description = "Holds .jsonl.gz files of articles.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--without", paramLabel = "NAME", description = "Files left out, by the beginning of their names.")
    private List<String> without = List.of();

    /** Reads each article once, in the order of the names of the files. */
    public void forEach(Consumer<Article> action) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> isOf(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            new ArticleReader(InputStream.nullInputStream())
                    .read(List.of(file.toString()))
                    .articles()
                    .forEach(action);
        }
    }

    private boolean isOf(String name) {
        return name.endsWith(ENDING) && without.stream().noneMatch(name::startsWith);
    }
}
