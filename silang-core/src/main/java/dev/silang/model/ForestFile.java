package dev.silang.model;

import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads and writes the file of a {@link Forest}, whose documentation tells what stands in it. */
final class ForestFile {
    private static final String INDENT = "  ";

    /** Questions above a node at most; trees are a few deep. */
    private static final int DEEPEST = 64;

    private final String name;
    private final FeatureSet features;
    private final List<Line> lines = new ArrayList<>();
    private int at;

    /** @param depth how often it is indented; -1 if by an odd number of spaces */
    private record Line(int number, int depth, List<String> words) {
        boolean is(String keyword, int size) {
            return words.size() == size && words.get(0).equals(keyword);
        }
    }

    ForestFile(String name, Reader in, FeatureSet features) {
        this.name = name;
        this.features = features;
        List<String> all = new BufferedReader(in).lines().toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line(i + 1, line));
            }
        }
    }

    private static Line line(int number, String line) {
        int spaces = 0;
        while (line.charAt(spaces) == ' ') {
            spaces++;
        }
        int depth = spaces % INDENT.length() == 0 ? spaces / INDENT.length() : -1;
        return new Line(number, depth, List.of(line.substring(spaces).split(" ", -1)));
    }

    Forest read() {
        readFeatures();
        Line base = line(0);
        if (!base.is("base", 2)) {
            throw wrong(base, "a base is expected");
        }
        float start = number(base, 1);
        List<Tree> trees = new ArrayList<>();
        while (at < lines.size()) {
            Line tree = line(0);
            if (!tree.is("tree", 1)) {
                throw wrong(tree, "a tree is expected");
            }
            trees.add(node(1));
        }
        return new Forest(features, start, trees);
    }

    private void readFeatures() {
        Set<String> named = new HashSet<>();
        while (at < lines.size() && lines.get(at).is("feature", 2)) {
            Line line = line(0);
            feature(line, 1);
            if (!named.add(line.words().get(1))) {
                throw wrong(line, "feature " + line.words().get(1) + " a second time");
            }
        }
        List<String> missing =
                features.names().stream().filter(one -> !named.contains(one)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(name + ": it lacks the features " + String.join(", ", missing));
        }
    }

    /** The next line, which must be indented so often. */
    private Line line(int depth) {
        if (at == lines.size()) {
            throw new IllegalArgumentException(name + ": it breaks off");
        }
        Line line = lines.get(at++);
        if (line.depth() != depth) {
            throw wrong(line, INDENT.length() * depth + " spaces are expected before it");
        }
        return line;
    }

    private Tree node(int depth) {
        Line line = line(depth);
        if (depth > DEEPEST) {
            throw wrong(line, "more than " + DEEPEST + " questions deep");
        }
        if (line.is("answer", 2)) {
            return new Tree.Answer(number(line, 1));
        }
        List<String> words = line.words();
        if (words.size() != 5 || !words.get(1).equals("<=") || !words.get(3).equals("mean")) {
            throw wrong(line, "a question or an answer is expected");
        }
        int feature = feature(line, 0);
        float most = number(line, 2);
        float mean = number(line, 4);
        return new Tree.Question(feature, most, mean, node(depth + 1), node(depth + 1));
    }

    private int feature(Line line, int word) {
        String feature = line.words().get(word);
        if (!features.has(feature)) {
            throw wrong(line, "unknown feature " + feature);
        }
        return features.place(feature);
    }

    private float number(Line line, int word) {
        String text = line.words().get(word);
        float number;
        try {
            number = Float.parseFloat(text);
        } catch (NumberFormatException e) {
            throw wrong(line, "no number: " + text);
        }
        if (!Float.isFinite(number)) {
            throw wrong(line, "no number: " + text);
        }
        return number;
    }

    private IllegalArgumentException wrong(Line line, String what) {
        return new IllegalArgumentException(name + ", line " + line.number() + ": " + what);
    }

    static String text(Forest forest) {
        StringBuilder text = new StringBuilder();
        for (String feature : forest.features().names()) {
            text.append("feature ").append(feature).append('\n');
        }
        text.append("base ").append(decimals(forest.base())).append('\n');
        for (Tree tree : forest.trees()) {
            text.append("tree\n");
            write(tree, 1, forest.features(), text);
        }
        return text.toString();
    }

    private static void write(Tree tree, int depth, FeatureSet features, StringBuilder text) {
        text.append(INDENT.repeat(depth));
        if (tree instanceof Tree.Question question) {
            text.append(features.names().get(question.feature()))
                    .append(" <= ")
                    .append(question.most())
                    .append(" mean ")
                    .append(decimals(question.mean()))
                    .append('\n');
            write(question.atMost(), depth + 1, features, text);
            write(question.greater(), depth + 1, features, text);
        } else {
            text.append("answer ").append(decimals(tree.mean())).append('\n');
        }
    }

    private static String decimals(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
