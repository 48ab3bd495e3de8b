package dev.silang.eval.stories;

import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is usually done: an article joins the story whose mean is likest by TF-IDF if it is as like as a threshold, else it
 * begins one. It is given more than a stream has: how rare words are in all articles, and the threshold that fits them best.
 */
final class OnePass {
    private static final double[] THRESHOLDS = {
        0.05, 0.08, 0.1, 0.12, 0.14, 0.16, 0.18, 0.2, 0.22, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5
    };

    /** Share of articles above which a word is not looked at. */
    private static final double COMMON = 0.1;

    private final List<Map<String, Double>> vectors = new ArrayList<>();

    OnePass(List<Article> articles) {
        List<Map<String, Integer>> counts =
                articles.stream().map(OnePass::counts).toList();
        Map<String, Integer> with = new HashMap<>();
        counts.forEach(one -> one.keySet().forEach(word -> with.merge(word, 1, Integer::sum)));
        double most = Math.max(2, articles.size() * COMMON);
        for (Map<String, Integer> one : counts) {
            Map<String, Double> vector = new HashMap<>();
            one.forEach((word, count) -> {
                int holders = with.getOrDefault(word, 1);
                if (holders <= most) {
                    vector.put(word, (1 + Math.log(count)) * Math.log((double) articles.size() / holders));
                }
            });
            vectors.add(unit(vector));
        }
    }

    private static Map<String, Integer> counts(Article article) {
        List<Token> tokens = new ArrayList<>();
        Tokenizer.tokenize(article.text(), new Span(0, article.text().length()), tokens);
        String title = article.title();
        if (title != null) {
            Tokenizer.tokenize(title, new Span(0, title.length()), tokens);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.MARK) {
                counts.merge(token.norm(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, Double> unit(Map<String, Double> vector) {
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
        Map<String, Double> unit = new HashMap<>();
        vector.forEach((word, weight) -> unit.put(word, weight / Math.max(length, Double.MIN_NORMAL)));
        return unit;
    }

    record Best(double threshold, BCubed score) {}

    /** The score by the threshold that fits best. */
    Best best(List<Article> articles) {
        Best best = new Best(0, new BCubed(0, 0, 0));
        for (double threshold : THRESHOLDS) {
            BCubed score = BCubed.of(placed(articles, threshold));
            if (score.f1() > best.score().f1()) {
                best = new Best(threshold, score);
            }
        }
        return best;
    }

    private List<BCubed.Placed> placed(List<Article> articles, double threshold) {
        Map<String, Map<Integer, Double>> sums = new HashMap<>();
        List<Double> squares = new ArrayList<>();
        List<BCubed.Placed> placed = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            int story = likest(vectors.get(i), sums, squares, threshold);
            add(vectors.get(i), story, sums, squares);
            String event = articles.get(i).event();
            if (event != null) {
                placed.add(new BCubed.Placed(event, String.valueOf(story)));
            }
        }
        return placed;
    }

    private static int likest(
            Map<String, Double> vector,
            Map<String, Map<Integer, Double>> sums,
            List<Double> squares,
            double threshold) {
        Map<Integer, Double> products = new HashMap<>();
        vector.forEach((word, weight) -> sums.getOrDefault(word, Map.of())
                .forEach((story, sum) -> products.merge(story, weight * sum, Double::sum)));
        int best = squares.size();
        double most = threshold;
        for (Map.Entry<Integer, Double> one : products.entrySet()) {
            double cosine = one.getValue() / Math.sqrt(squares.get(one.getKey()));
            if (cosine > most) {
                most = cosine;
                best = one.getKey();
            }
        }
        return best;
    }

    private static void add(
            Map<String, Double> vector, int story, Map<String, Map<Integer, Double>> sums, List<Double> squares) {
        if (story == squares.size()) {
            squares.add(0.0);
        }
        vector.forEach((word, weight) -> {
            Map<Integer, Double> stories = sums.computeIfAbsent(word, key -> new HashMap<>());
            double before = stories.getOrDefault(story, 0.0);
            stories.put(story, before + weight);
            squares.set(story, squares.get(story) + 2 * before * weight + weight * weight);
        });
    }
}
