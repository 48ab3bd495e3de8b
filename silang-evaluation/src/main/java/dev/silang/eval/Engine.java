package dev.silang.eval;

import dev.silang.Silang;
import dev.silang.ingest.ArticleReader;
import dev.silang.ingest.Input;
import dev.silang.report.json.JsonReport;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The program as its command line runs it. Silang is safe for use by many threads. */
final class Engine {
    static final Silang SILANG = Silang.create();

    private Engine() {}

    /** The JSON report on the articles of one file. */
    static String report(Path articles) throws IOException {
        return report(articles(articles));
    }

    static String report(List<Article> articles) {
        return new JsonReport(Labels.of("en")).render(SILANG.check(articles));
    }

    /** The same with what was weighed and is not shown. */
    static String reportWithCandidates(Path articles) throws IOException {
        return new JsonReport(Labels.of("en")).render(SILANG.withPossible().check(articles(articles)));
    }

    /** @throws IOException if the file holds no article */
    static List<Article> articles(Path file) throws IOException {
        Input input = new ArticleReader(InputStream.nullInputStream()).read(List.of(file.toString()));
        if (input.articles().isEmpty()) {
            String why = input.problems().isEmpty()
                    ? "empty"
                    : input.problems().get(0).what();
            throw new IOException("no article in " + file + ": " + why);
        }
        return input.articles();
    }

    /** @param lines articles as JSON, one in each line, in UTF-8 */
    static List<Article> articles(byte[] lines) {
        return new ArticleReader(new ByteArrayInputStream(lines))
                .read(List.of("-"))
                .articles();
    }
}
