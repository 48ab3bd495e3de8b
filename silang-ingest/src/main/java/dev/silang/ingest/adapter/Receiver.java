package dev.silang.ingest.adapter;

import dev.silang.text.Article;
import dev.silang.text.Problem;

/** Takes what is read, in the order of the input. */
public interface Receiver {
    void article(Article article);

    void problem(Problem problem);
}
