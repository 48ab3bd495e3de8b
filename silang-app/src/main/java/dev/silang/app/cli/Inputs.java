package dev.silang.app.cli;

import dev.silang.ingest.ArticleReader;
import dev.silang.ingest.Input;
import dev.silang.text.Article;
import java.util.List;

/** Reads what the arguments name. */
final class Inputs {
    private Inputs() {}

    /** The usable articles; each other one is told on standard error. */
    static List<Article> read(List<String> arguments, Shell shell) {
        Input input = new ArticleReader(shell.in()).read(arguments);
        input.problems().forEach(problem -> shell.problem(problem.toString()));
        if (input.articles().isEmpty()) {
            throw new Failure("no article to read");
        }
        return input.articles();
    }
}
