package dev.silang.eval.extraction;

import dev.silang.eval.learn.Example;
import dev.silang.ingest.html.BlockTable;
import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An annotated page with the share of each block that is article. Of text that stands in a page twice, the one in the box
 * that holds most of the article is article, so that teasers and repetitions are learnt as what they are.
 *
 * @param labels for each block from 0, not article, to 1
 * @param weights what a wrong answer costs: its words, against those of the article
 */
record LabeledPage(GoldPage gold, BlockTable table, List<Double> labels, List<Double> weights) {
    /** Fewest words of a block that is judged by its runs; shorter ones must be a line of the article. */
    private static final int LEAST_WORDS = 6;

    /** Articles shorter than this do not make their page weigh more. */
    private static final int LEAST_RUNS = 60;

    static LabeledPage of(GoldPage gold) throws IOException {
        BlockTable table = BlockTable.of(TextDecoder.text(gold.bytes()));
        return new Labels(gold, table).page();
    }

    /** Its blocks, in their order, as one group; a block without words teaches nothing. */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            double weight = table.words(i) == 0 ? 0 : weights.get(i);
            examples.add(new Example(group(), table.row(i), labels.get(i), weight));
        }
        return examples;
    }

    /** The name of the group that its blocks are. */
    String group() {
        return gold.file().toString();
    }

    /** Those with the blocks that are mostly article: the best that choosing whole blocks can reach. */
    String oracle() {
        return table.article(labels.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static final class Labels {
        private final GoldPage gold;
        private final BlockTable table;
        private final Map<List<String>, Integer> runs;
        private final Set<List<String>> lines = new HashSet<>();
        private final String text;
        private final double[] labels;

        Labels(GoldPage gold, BlockTable table) {
            this.gold = gold;
            this.table = table;
            this.runs = BodyScore.runs(gold.body());
            this.text = " " + String.join(" ", BodyScore.words(gold.body())) + " ";
            gold.body().lines().forEach(line -> lines.add(BodyScore.words(line)));
            this.labels = new double[table.size()];
        }

        LabeledPage page() {
            int size = BodyScore.size(runs);
            int top = top();
            Map<List<String>, Integer> left = new HashMap<>(runs);
            for (boolean inside : new boolean[] {true, false}) {
                for (int i = 0; i < labels.length; i++) {
                    if (isIn(i, top) == inside) {
                        labels[i] = label(i, inside, left);
                    }
                }
            }
            Double[] weights = new Double[labels.length];
            for (int i = 0; i < labels.length; i++) {
                weights[i] = Math.min(1, (table.words(i) + 2.0) / Math.max(LEAST_RUNS, size));
            }
            return new LabeledPage(gold, table, Arrays.stream(labels).boxed().toList(), List.of(weights));
        }

        /** Takes the runs it has from those that are left. */
        private double label(int block, boolean inside, Map<List<String>, Integer> left) {
            List<String> words = BodyScore.words(table.text(block));
            if (table.words(block) < LEAST_WORDS) {
                return inside && lines.contains(words) ? 1 : 0;
            }
            if (words.size() < BodyScore.RUN) {
                return inside && stands(words) ? 1 : 0;
            }
            Map<List<String>, Integer> own = BodyScore.runs(table.text(block));
            double share = share(own, left);
            if (share >= 0.5) {
                own.forEach((run, count) -> left.merge(run, -count, Integer::sum));
            }
            return share;
        }

        /** Whether words that are no run, as a sentence of a script without spaces is, stand in the article. */
        private boolean stands(List<String> words) {
            return text.contains(" " + String.join(" ", words) + " ");
        }

        private static double share(Map<List<String>, Integer> own, Map<List<String>, Integer> of) {
            int shared = 0;
            for (Map.Entry<List<String>, Integer> run : own.entrySet()) {
                shared += Math.max(0, Math.min(run.getValue(), of.getOrDefault(run.getKey(), 0)));
            }
            return own.isEmpty() ? 0 : (double) shared / BodyScore.size(own);
        }

        /** The box with the greatest sum of article over other words. */
        private int top() {
            Map<Integer, Double> sums = new HashMap<>();
            for (int i = 0; i < labels.length; i++) {
                if (table.words(i) >= LEAST_WORDS) {
                    List<String> words = BodyScore.words(table.text(i));
                    double share = words.size() < BodyScore.RUN
                            ? stands(words) ? 1 : 0
                            : share(BodyScore.runs(table.text(i)), runs);
                    double worth = table.words(i) * (share - 0.5);
                    for (int box : table.boxes(i)) {
                        sums.merge(box, worth, Double::sum);
                    }
                }
            }
            // The later of two equal boxes is the inner one.
            return sums.entrySet().stream()
                    .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }

        private boolean isIn(int block, int box) {
            return Arrays.stream(table.boxes(block)).anyMatch(one -> one == box);
        }
    }
}
