package dev.silang.check.pair;

import dev.silang.claim.Claim;
import dev.silang.text.Document;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import dev.silang.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of the sentences that claims stand in. A word weighs the more the fewer sentences of the story have it
 * (inverse document frequency), so that what all reports say in every sentence brings no two claims together. Immutable.
 */
public final class SentenceWords {
    /** Of a claim whose sentence is not known: one of a title. */
    private static final Words NONE =
            new Words(new int[0], new int[0], new int[0], 0, 0, new int[0], new int[0], 0, new int[0], new int[0], 0);

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;

    public SentenceWords(List<Document> documents) {
        int sentences = 0;
        for (Document document : documents) {
            this.documents.put(document.article().id(), document);
            document.tokens().stream()
                    .filter(SentenceWords::counts)
                    .forEach(token -> numbers.putIfAbsent(token.norm(), numbers.size()));
            sentences += document.sentences().size();
        }
        int[] having = new int[numbers.size()];
        for (Document document : documents) {
            for (Sentence sentence : document.sentences()) {
                ids(document, sentence.first(), sentence.end()).distinct().forEach(id -> having[id]++);
            }
        }
        this.weights = new double[having.length];
        for (int id = 0; id < having.length; id++) {
            weights[id] = Math.log((sentences + 1.0) / Math.max(1, having[id]));
        }
    }

    private static boolean counts(Token token) {
        return token.kind() != Token.Kind.MARK;
    }

    private IntStream ids(Document document, int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(document.tokens()::get)
                .filter(SentenceWords::counts)
                .mapToInt(token -> numbers.getOrDefault(token.norm(), 0));
    }

    /** What a sentence says besides a claim: words by their number, sorted, each once. */
    static final class Words {
        private final int[] all;
        private final int[] names;
        private final int[] figures;
        private final double weight;
        private final double depth;
        private final int[] before;
        private final int[] behind;
        private final double sides;
        private final int[] own;
        private final int[] around;
        private final double aroundWeight;

        private Words(
                int[] all,
                int[] names,
                int[] figures,
                double weight,
                double depth,
                int[] before,
                int[] behind,
                double sides,
                int[] own,
                int[] around,
                double aroundWeight) {
            this.all = all;
            this.names = names;
            this.figures = figures;
            this.weight = weight;
            this.depth = depth;
            this.before = before;
            this.behind = behind;
            this.sides = sides;
            this.own = own;
            this.around = around;
            this.aroundWeight = aroundWeight;
        }

        int[] all() {
            return all;
        }

        /** Those that begin with a capital letter and do not begin the sentence. */
        int[] names() {
            return names;
        }

        /** Those that are numbers. */
        int[] figures() {
            return figures;
        }

        /** Those before the claim, the nearest first. */
        int[] before() {
            return before;
        }

        /** Those behind the claim, the nearest first. */
        int[] behind() {
            return behind;
        }

        /** What those on both sides weigh that a {@link Course} looks at. */
        double sides() {
            return sides;
        }

        /** The words of the claim itself, sorted, each once. */
        int[] own() {
            return own;
        }

        /** How far down its article the sentence stands, 0 at the top to 1. */
        double depth() {
            return depth;
        }
    }

    /** What the sentence of a claim says besides it; {@link ClaimFacts#words} has it. */
    Words of(Claim claim) {
        Document document = documents.get(claim.article().id());
        if (document == null
                || claim.inTitle()
                || claim.sentence() >= document.sentences().size()) {
            return NONE;
        }
        Sentence sentence = document.sentences().get(claim.sentence());
        Span own = claim.evidence();
        int[] others = IntStream.range(sentence.first(), sentence.end())
                .filter(i -> counts(document.tokens().get(i)))
                .filter(i -> document.tokens().get(i).end() <= own.start()
                        || document.tokens().get(i).start() >= own.end())
                .toArray();
        int[] all = numbered(document, Arrays.stream(others));
        int[] names = numbered(
                document,
                Arrays.stream(others)
                        .filter(i -> i > sentence.first()
                                && document.tokens().get(i).isWord()
                                && document.tokens().get(i).isCapitalized()));
        int[] figures = numbered(
                document,
                Arrays.stream(others).filter(i -> document.tokens().get(i).isNumber()));
        double weight = weight(all);
        int[] before = reversed(ordered(
                document,
                Arrays.stream(others).filter(i -> document.tokens().get(i).end() <= own.start())));
        int[] behind = ordered(
                document,
                Arrays.stream(others).filter(i -> document.tokens().get(i).start() >= own.end()));
        int[] inside = numbered(
                document,
                IntStream.range(sentence.first(), sentence.end())
                        .filter(i -> document.tokens().get(i).isWord()
                                && document.tokens().get(i).end() > own.start()
                                && document.tokens().get(i).start() < own.end()));
        int[] around = around(document, claim.sentence());
        return new Words(
                all,
                names,
                figures,
                weight,
                (double) claim.sentence() / document.sentences().size(),
                before,
                behind,
                Course.weight(before, weights) + Course.weight(behind, weights),
                inside,
                around,
                weight(around));
    }

    private int[] ordered(Document document, IntStream tokens) {
        return tokens.map(i -> numbers.getOrDefault(document.tokens().get(i).norm(), 0))
                .toArray();
    }

    private static int[] reversed(int[] words) {
        return IntStream.range(0, words.length)
                .map(i -> words[words.length - 1 - i])
                .toArray();
    }

    /** How two sentences run beside each other, from their claims outwards. */
    Course course(Words a, Words b) {
        return new Course(a, b, weights);
    }

    /** How alike what stands around two sentences is, 0 to 1 (Dice). */
    double surroundings(Words a, Words b) {
        double all = a.aroundWeight + b.aroundWeight;
        return all == 0 ? 0 : 2 * sharedWeight(a.around, b.around) / all;
    }

    private double weight(int[] ids) {
        return Arrays.stream(ids).mapToDouble(id -> weights[id]).sum();
    }

    /** The words of the sentences before and behind one. */
    private int[] around(Document document, int at) {
        return IntStream.of(at - 1, at + 1)
                .filter(i -> i >= 0 && i < document.sentences().size())
                .mapToObj(document.sentences()::get)
                .flatMapToInt(near -> ids(document, near.first(), near.end()))
                .sorted()
                .distinct()
                .toArray();
    }

    private int[] numbered(Document document, IntStream tokens) {
        return tokens.map(i -> numbers.getOrDefault(document.tokens().get(i).norm(), 0))
                .sorted()
                .distinct()
                .toArray();
    }

    /** How alike two sentences are but for the claims, 0 to 1: the weight of what they share over that of all (Dice). */
    double likeness(Words a, Words b) {
        double all = a.weight + b.weight;
        return all == 0 ? 0 : 2 * sharedWeight(a.all, b.all) / all;
    }

    /** How many of two sorted lists of numbers are the same. */
    static int shared(int[] a, int[] b) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    /** What those weigh that are in both of two sorted lists. */
    private double sharedWeight(int[] a, int[] b) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                sum += weights[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
