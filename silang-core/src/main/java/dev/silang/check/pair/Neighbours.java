package dev.silang.check.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims of one kind by how alike their sentences are: whether a claim of another article is the one that answers to a
 * claim, or another one of that article does so better. Fills itself while it is asked; for one thread.
 */
public final class Neighbours {
    private final SentenceWords sentences;
    private final Map<String, List<ClaimFacts>> byArticle = new HashMap<>();
    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<ClaimFacts, Map<String, Best>> best = new HashMap<>();

    /** @param claims all of one kind */
    public Neighbours(StoryFacts story, List<ClaimFacts> claims) {
        this.sentences = story.sentences();
        for (ClaimFacts claim : claims) {
            byArticle.computeIfAbsent(claim.article(), key -> new ArrayList<>()).add(claim);
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
        Best found = best.computeIfAbsent(claim, key -> new HashMap<>())
                .computeIfAbsent(other.article(), article -> best(claim, article));
        return found.claim == other ? found.likeness - found.next : likeness(claim, other) - found.likeness;
    }

    private Best best(ClaimFacts claim, String article) {
        Best found = new Best(claim, 0, 0);
        for (ClaimFacts other : byArticle.getOrDefault(article, List.of())) {
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
