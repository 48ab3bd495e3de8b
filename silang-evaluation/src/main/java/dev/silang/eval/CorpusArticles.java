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

/** The articles of a folder of {@code .jsonl.gz} files, in the order of the names of the files. */
public final class CorpusArticles {
    private static final String ENDING = ".jsonl.gz";

    private CorpusArticles() {}

    /**
     * Reads each article once.
     *
     * @param without beginnings of the names of files that are left out
     */
    public static void forEach(Path folder, List<String> without, Consumer<Article> action) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> isOf(String.valueOf(file.getFileName()), without))
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

    private static boolean isOf(String name, List<String> without) {
        return name.endsWith(ENDING) && without.stream().noneMatch(name::startsWith);
    }
}
