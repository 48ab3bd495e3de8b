package dev.silang.eval.stories;

import dev.silang.Silang;
import dev.silang.story.StoryModel;
import dev.silang.story.StoryStream;
import dev.silang.text.Article;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How many pairs of articles that look alike are put into one story where no other article is there. */
final class AlikeScore {
    /** The likelihood from which an article joins. */
    private static final double JOINS = 0.5;

    private final Silang silang;
    private final Map<AlikePair, Double> likelihoods = new LinkedHashMap<>();

    AlikeScore(Silang silang) {
        this.silang = silang;
    }

    void add(Collection<AlikePair> pairs, StoryModel model) {
        for (AlikePair pair : pairs) {
            StoryStream stream = new StoryStream(model);
            double last = 0;
            for (Article article : pair.articles()) {
                last = stream.add(silang.terms(article)).likelihood();
            }
            likelihoods.put(pair, last);
        }
    }

    void print(String what, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s, joined: %d of %d of one event, %d of %d of two%n",
                what,
                count(true, true),
                count(true, false),
                count(false, true),
                count(false, false));
    }

    private long count(boolean oneEvent, boolean joinedOnly) {
        return likelihoods.entrySet().stream()
                .filter(one -> one.getKey().isOneEvent() == oneEvent)
                .filter(one -> !joinedOnly || one.getValue() > JOINS)
                .count();
    }

    /** Lists the pairs that were put wrong. */
    void printFaults(PrintWriter out) {
        likelihoods.forEach((pair, likelihood) -> {
            boolean joined = likelihood > JOINS;
            if (joined != pair.isOneEvent()) {
                out.printf(Locale.ROOT, "%s, %.2f: %s%n", joined ? "joined" : "apart", likelihood, pair.name());
                pair.articles().forEach(article -> out.println("   " + article.published() + "  " + article.title()));
            }
        });
    }
}
