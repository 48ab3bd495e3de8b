package dev.silang.check.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Claims of one kind by how alike their sentences are: whether a claim of another article is the one that answers to a
 * claim, or another one of that article does so better. Fills itself while it is asked; for one thread.
 */
public final class Neighbours {
    private static final int NOT_OF_KIND = -1;

    private final SentenceWords sentences;
    private final List<List<ClaimFacts>> byArticle = new ArrayList<>();
    /** The place of the article of each claim in that list, by the claim's number. */
    private final int[] articles;

    private final Map<String, Integer> answers = new HashMap<>();
    /** By the claim's number, then by the place of the article. */
    private final @Nullable Best[][] best;

    /** @param claims all of one kind */
    public Neighbours(StoryFacts story, List<ClaimFacts> claims) {
        this.sentences = story.sentences();
        int most = claims.stream().mapToInt(ClaimFacts::number).max().orElse(-1);
        this.articles = new int[most + 1];
        this.best = new Best[most + 1][];
        Arrays.fill(articles, NOT_OF_KIND);
        Map<String, Integer> places = new HashMap<>();
        for (ClaimFacts claim : claims) {
            int place = places.computeIfAbsent(claim.article(), key -> places.size());
            if (place == byArticle.size()) {
                byArticle.add(new ArrayList<>());
            }
            byArticle.get(place).add(claim);
            articles[claim.number()] = place;
            answers.merge(claim.answerKey(), 1, Integer::sum);
        }
    }

    /** The claim of an article whose sentence is most like another's, and how like the next one is. */
    private record Best(ClaimFacts claim, double likeness, double next) {}

    double likeness(ClaimFacts a, ClaimFacts b) {
        return sentences.likeness(a.words(), b.words());
    }

    /** By how much the sentence of one claim is more like that of another than those of all others of its article; -1 to 1. */
    double margin(ClaimFacts claim, ClaimFacts other) {
        Best found = best(claim, article(other));
        return found.claim == other ? found.likeness - found.next : likeness(claim, other) - found.likeness;
    }

    private int article(ClaimFacts claim) {
        return claim.number() < articles.length ? articles[claim.number()] : NOT_OF_KIND;
    }

    private Best best(ClaimFacts claim, int article) {
        if (article == NOT_OF_KIND || article(claim) == NOT_OF_KIND) {
            return new Best(claim, 0, 0);
        }
        if (best[claim.number()] == null) {
            best[claim.number()] = new Best[byArticle.size()];
        }
        Best known = best[claim.number()][article];
        if (known == null) {
            known = best(claim, byArticle.get(article));
            best[claim.number()][article] = known;
        }
        return known;
    }

    private Best best(ClaimFacts claim, List<ClaimFacts> others) {
        Best found = new Best(claim, 0, 0);
        for (ClaimFacts other : others) {
            double likeness = likeness(claim, other);
            if (likeness > found.likeness) {
                found = new Best(other, likeness, found.likeness);
            } else if (likeness > found.next) {
                found = new Best(found.claim, found.likeness, likeness);
            }
        }
        return found;
    }

    /** How many claims an article has that count or ask the same as one of its own. */
    int alike(ClaimFacts claim) {
        return answers.getOrDefault(claim.answerKey(), 0);
    }
}
