package dev.silang.ingest.adapter;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that is read, for who wants it at once. For one thread. */
public final class Collected implements Receiver {
    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** In the order of the input. */
    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /** In the order of the input. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
