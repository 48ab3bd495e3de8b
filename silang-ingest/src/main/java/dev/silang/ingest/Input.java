package dev.silang.ingest;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.util.List;

/**
 * What has been read.
 *
 * @param articles in the order of the input, each with an id of its own
 * @param problems what could not be read or was mended, with file and line
 */
public record Input(List<Article> articles, List<Problem> problems) {
    public Input {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
