package dev.silang.desk;

import dev.silang.Silang;
import dev.silang.story.ArticleTerms;
import dev.silang.story.Placement;
import dev.silang.story.StoryModel;
import dev.silang.story.StoryStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows which story an article is of, by all that came before. Where it was put into what it was put stands in the store, and is not
 * asked again: stories stay what they are when the program that tells them apart gets another one. For one thread.
 */
final class Placer {
    /** Articles that are read from the store at once. */
    private static final int BATCH = 256;

    private final Silang silang;
    private final StoryStream stream;
    private long last;

    Placer(Silang silang) {
        this.silang = silang;
        this.stream = StoryStream.onlyMerging(StoryModel.installed());
    }

    private record Known(StoredArticle article, ArticleTerms terms) {}

    /** Takes notice of what came since, by whomever. */
    void catchUp(Store store) {
        List<StoredArticle> some;
        do {
            some = store.articlesAfter(last, BATCH);
            List<Known> known = some.parallelStream()
                    .map(article -> new Known(article, silang.terms(article.article())))
                    .toList();
            known.forEach(this::take);
        } while (some.size() == BATCH);
    }

    private void take(Known known) {
        StoredArticle article = known.article();
        stream.put(known.terms(), article.placed());
        article.merges().forEach(merge -> stream.merge(merge.gone(), merge.into()));
        last = article.number();
    }

    /** @param event the id of the story it is said to be of; null if that is not said */
    Placement place(ArticleTerms terms, @Nullable String event) {
        return stream.add(terms, event);
    }

    /** Tells the number of the article that was placed. */
    void placed(long number) {
        last = number;
    }

    void close(String story) {
        stream.close(story);
    }
}
