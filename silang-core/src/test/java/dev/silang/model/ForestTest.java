package dev.silang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForestTest {
    private static final FeatureSet FEATURES = FeatureSet.of(List.of("words", "links"));
    private static final String TEXT = """
            feature words
            feature links
            base -1.0000
            tree
              words <= 12.0 mean 0.1000
                answer -0.5000
                links <= 0.25 mean 0.4000
                  answer 0.7500
                  answer -0.2500
            tree
              answer 0.1250
            """;

    private static Forest read(String text) {
        return Forest.read("small.txt", new StringReader(text), FEATURES);
    }

    @ParameterizedTest
    @CsvSource({
        "3,    0,    -1.375", // few words
        "12,   0.9,  -1.375", // a number that is equal is at most the other
        "13,   0.25, -0.125", // many words, few links
        "13,   0.26, -1.125",
    })
    void theAnswersOfAllTreesAreAddedToTheBase(double words, double links, double score) {
        double[] row = {words, links};
        assertThat(read(TEXT).score(row)).isEqualTo(score);
        assertThat(read(TEXT).probability(row)).isEqualTo(1 / (1 + Math.exp(-score)));
    }

    @Test
    void noFurtherTreeIsAskedOnceItIsSure() {
        double[] row = {3, 0};
        assertThat(read(TEXT).scoreUntil(2, row)).isEqualTo(-1.375);
        assertThat(read(TEXT).scoreUntil(1.5, row)).isEqualTo(-1.5);
        assertThat(read(TEXT).scoreUntil(1, row)).isEqualTo(-1);
    }

    @Test
    void eachFeatureTakesTheChangesOfItsQuestions() {
        Breakdown breakdown = read(TEXT).explain(new double[] {13, 0.5});
        assertThat(breakdown.bias()).isCloseTo(-1 + 0.1 + 0.125, within(1e-6));
        assertThat(breakdown.contributions()).extracting(Contribution::feature).containsExactly("links", "words");
        assertThat(breakdown.contributions().get(0).change()).isCloseTo(-0.25 - 0.4, within(1e-6));
        assertThat(breakdown.contributions().get(0).value()).isEqualTo(0.5);
        assertThat(breakdown.contributions().get(1).change()).isCloseTo(0.4 - 0.1, within(1e-6));
    }

    @Test
    void anExplanationAddsUpToTheScoreToTheLastBit() {
        Random random = new Random(1);
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            trees.add(tree(random, 4));
        }
        Forest forest = read(new Forest(FEATURES, -1.0328, trees).text());
        for (int i = 0; i < 100; i++) {
            double[] row = {random.nextDouble(), random.nextDouble()};
            assertThat(forest.explain(row).score()).isEqualTo(forest.score(row));
        }
    }

    private static Tree tree(Random random, int depth) {
        double mean = random.nextDouble() - 0.5;
        return depth == 0
                ? new Tree.Answer(mean)
                : new Tree.Question(
                        random.nextInt(2),
                        random.nextFloat(),
                        mean,
                        tree(random, depth - 1),
                        tree(random, random.nextInt(depth)));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(read(TEXT).text()).isEqualTo(TEXT);
        assertThat(read("# a note\n\n" + TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void featuresMayStandInAnotherOrder() {
        String other = TEXT.replace("feature words\nfeature links", "feature links\nfeature words");
        assertThat(read(other).score(new double[] {3, 0})).isEqualTo(-1.375);
    }

    @ParameterizedTest
    @CsvSource({
        "feature words,            feature wrods,          'small.txt, line 1: unknown feature wrods'",
        "feature links,            feature words,          'small.txt, line 2: feature words a second time'",
        "feature links,            # none,                 'small.txt: it lacks the features links'",
        "links <= 0.25,            lniks <= 0.25,          'small.txt, line 7: unknown feature lniks'",
        "base -1.0000,             bias -1.0000,           'small.txt, line 3: a base is expected'",
        "base -1.0000,             base many,              'small.txt, line 3: no number: many'",
        "answer 0.7500,            answer NaN,             'small.txt, line 8: no number: NaN'",
        "answer 0.7500,            answer 0.75 0.75,       'small.txt, line 8: a question or an answer is expected'",
        "links <= 0.25,            links < 0.25,           'small.txt, line 7: a question or an answer is expected'",
        "0.25 mean 0.4000,         0.25,                   'small.txt, line 7: a question or an answer is expected'",
        "'    links',              '   links',             'small.txt, line 7: 4 spaces are expected before it'",
        "'    answer -0.5000',     '      answer -0.5',    'small.txt, line 6: 4 spaces are expected before it'",
        "'      answer -0.2500',   '',                     'small.txt, line 10: 6 spaces are expected before it'",
        "'  answer 0.1250',        '',                     'small.txt: it breaks off'",
        "'  answer 0.1250',        '  answer 1\n  answer 2', 'small.txt, line 12: 0 spaces are expected before it'",
        "tree,                     shrub,                  'small.txt, line 4: a tree is expected'",
    })
    void whatIsWrongIsRefusedWithItsLine(String right, String wrong, String message) {
        assertThat(TEXT).contains(right);
        String text = TEXT.replaceFirst(right, wrong);
        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessage(message);
    }

    @Test
    void aRowHasANumberForEachFeature() {
        Forest forest = read(TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forest.score(new double[3]))
                .withMessage("3 numbers for 2 features");
    }

    @Test
    void treesAskForFeaturesThatAreThere() {
        Tree tree = new Tree.Question(2, 0, 0, new Tree.Answer(0), new Tree.Answer(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Forest(FEATURES, 0, List.of(tree)));
    }
}
