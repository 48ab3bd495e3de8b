package dev.silang.eval.learn;

import dev.silang.model.Forest;
import dev.silang.model.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Measures what each node of a tree answers on average of the examples that come to it; answers stay as they are. */
final class NodeMeans {
    private final List<Example> examples;

    /**
     * @param weight of the examples that come to the tree
     * @param sum of what it answers to them, each times its weight
     */
    private record Measured(Tree tree, double weight, double sum) {}

    NodeMeans(List<Example> examples) {
        this.examples = examples;
    }

    /** The same forest with its means measured anew. */
    Forest of(Forest forest) {
        int[] all = IntStream.range(0, examples.size()).toArray();
        List<Tree> trees =
                forest.trees().stream().map(tree -> measure(tree, all).tree()).toList();
        return new Forest(forest.features(), forest.base(), trees);
    }

    private Measured measure(Tree tree, int[] members) {
        if (tree instanceof Tree.Question question) {
            return measure(question, members);
        }
        double weight = Arrays.stream(members)
                .mapToDouble(i -> examples.get(i).weight())
                .sum();
        return new Measured(tree, weight, weight * tree.mean());
    }

    private Measured measure(Tree.Question question, int[] members) {
        Measured atMost = measure(question.atMost(), those(question, members, true));
        Measured greater = measure(question.greater(), those(question, members, false));
        double weight = atMost.weight() + greater.weight();
        double sum = atMost.sum() + greater.sum();
        double middle = (atMost.tree().mean() + greater.tree().mean()) / 2;
        double mean = weight > 0 ? sum / weight : middle;
        Tree tree = new Tree.Question(question.feature(), question.most(), mean, atMost.tree(), greater.tree());
        return new Measured(tree, weight, sum);
    }

    private int[] those(Tree.Question question, int[] members, boolean atMost) {
        return Arrays.stream(members)
                .filter(i -> question.isAtMost(examples.get(i).row()) == atMost)
                .toArray();
    }
}
