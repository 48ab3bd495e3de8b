package dev.silang.eval.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of one page's article was found, and how much of what was found is article, in runs of four words.
 *
 * @param precision negative if nothing was found
 * @param recall negative if there is nothing to find
 * @see <a href="https://github.com/scrapinghub/article-extraction-benchmark">Zyte's article extraction benchmark</a>
 */
record BodyScore(double precision, double recall) {
    /** Words of a run. */
    static final int RUN = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

    /** Figures over many pages: F1 is that of the two averages. */
    record Mean(int pages, double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    static BodyScore of(String gold, String found) {
        Map<List<String>, Integer> wanted = runs(gold);
        Map<List<String>, Integer> given = runs(found);
        int shared = 0;
        for (Map.Entry<List<String>, Integer> run : given.entrySet()) {
            shared += Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0));
        }
        return new BodyScore(share(shared, size(given)), share(shared, size(wanted)));
    }

    private static double share(int shared, int all) {
        return all == 0 ? -1 : (double) shared / all;
    }

    static int size(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The runs of a text with their counts; of a text of fewer words, all its words. */
    static Map<List<String>, Integer> runs(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < words.size() && (i == 0 || i + RUN <= words.size()); i++) {
            runs.merge(words.subList(i, Math.min(words.size(), i + RUN)), 1, Integer::sum);
        }
        return runs;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    static Mean mean(Collection<BodyScore> scores) {
        double precision = scores.stream()
                .mapToDouble(BodyScore::precision)
                .filter(p -> p >= 0)
                .average()
                .orElse(0);
        double recall = scores.stream()
                .mapToDouble(BodyScore::recall)
                .filter(r -> r >= 0)
                .average()
                .orElse(0);
        return new Mean(scores.size(), precision, recall);
    }

    /** The sum that the worst pages are told by. */
    double sum() {
        return Math.max(0, precision) + Math.max(0, recall);
    }
}
