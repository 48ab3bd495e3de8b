package dev.silang.eval.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well articles were put together, seen from each of them: how many of those it was put with are of its event, how
 * many of its event it was put with, on average over the articles.
 *
 * @see <a href="https://doi.org/10.3115/980451.980859">Bagga and Baldwin, Entity-based cross-document coreferencing, 1998</a>
 */
record BCubed(int articles, double precision, double recall) {
    /** An article of a known event, and the story it was put into. */
    record Placed(String event, String story) {}

    static BCubed of(List<Placed> placed) {
        Map<String, Integer> events = new HashMap<>();
        Map<String, Integer> stories = new HashMap<>();
        Map<Placed, Integer> both = new HashMap<>();
        for (Placed one : placed) {
            events.merge(one.event(), 1, Integer::sum);
            stories.merge(one.story(), 1, Integer::sum);
            both.merge(one, 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Placed one : placed) {
            double together = both.getOrDefault(one, 0);
            precision += together / stories.getOrDefault(one.story(), 1);
            recall += together / events.getOrDefault(one.event(), 1);
        }
        return new BCubed(placed.size(), precision / placed.size(), recall / placed.size());
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
