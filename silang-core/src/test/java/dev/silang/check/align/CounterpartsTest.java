package dev.silang.check.align;

import static dev.silang.check.align.Clauses.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.silang.check.pair.ClausePair;
import dev.silang.check.pair.ClauseWeights;
import dev.silang.claim.Assertion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clauses of two articles are paired where one is the nearest to the other, by the words that few have. */
class CounterpartsTest {
    private static List<String> pairs(Assertion... clauses) {
        return couples(List.of(clauses)).stream()
                .map(couple -> couple.a() + "-" + couple.b())
                .toList();
    }

    private static List<Counterparts.Couple> couples(List<Assertion> clauses) {
        return new Counterparts(clauses, new ClauseWeights(clauses)).couples();
    }

    /** Clauses of other articles that make words rare or common, none like another. */
    private static List<Assertion> others(int count, String word) {
        List<Assertion> others = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            others.add(clause("c", word + " w" + i + " x" + i + " y" + i + " z" + i));
        }
        return others;
    }

    @Test
    void theNearestOfEachAreACouple() {
        assertThat(pairs(
                        clause("a", "banjir rendam pasar"),
                        clause("a", "angin rusak sekolah"),
                        clause("b", "sekolah rusak angin kencang"),
                        clause("b", "pasar lama rendam banjir")))
                .containsExactly("0-3", "1-2");
    }

    @Test
    void marginsTellHowMuchNearerThanAnyOther() {
        ClausePair pair = couples(List.of(
                        clause("a", "banjir rendam pasar lama"),
                        clause("b", "banjir rendam pasar lama"),
                        clause("b", "banjir rendam sawah kering")))
                .get(0)
                .pair();
        assertThat(pair.likeness()).isCloseTo(1, within(1e-9));
        assertThat(pair.greaterMargin()).isCloseTo(1, within(1e-9));
        assertThat(pair.margin()).isStrictlyBetween(0.0, 1.0);
    }

    @Test
    void whoIsNearerToAnotherHasAMarginBelowZero() {
        assertThat(couples(List.of(
                        clause("a", "banjir rendam pasar lama"),
                        clause("b", "banjir rendam pasar lama"),
                        clause("b", "banjir rendam pasar baru"))))
                .hasSize(2)
                .last()
                .satisfies(couple -> assertThat(couple.pair().margin()).isNegative());
    }

    @Test
    void clausesOfOneArticleAreNoCouple() {
        assertThat(pairs(clause("a", "banjir rendam pasar"), clause("a", "banjir rendam pasar")))
                .isEmpty();
    }

    @Test
    void oneThatIsNearestFromOneSideIsEnough() {
        assertThat(pairs(
                        clause("a", "banjir rendam pasar lama"),
                        clause("b", "banjir rendam pasar lama"),
                        clause("b", "banjir rendam pasar baru")))
                .containsExactly("0-1", "0-2");
    }

    @Test
    void rareWordsWeighMore() {
        assertThat(pairs(
                        clause("a", "gabah jemur orang hari"),
                        clause("b", "orang hari cabai panen"),
                        clause("b", "gabah jemur tikus tani"),
                        clause("c", "orang hari satu dua"),
                        clause("c", "orang hari tiga lima")))
                .contains("0-2")
                .doesNotContain("0-1");
    }

    @Test
    void whatHasHardlyAnythingInCommonIsNotLookedAt() {
        List<Assertion> clauses = new ArrayList<>(List.of(clause("a", "p b c d e f g"), clause("b", "p h i j k l m")));
        clauses.addAll(others(50, "v"));
        assertThat(couples(clauses)).isEmpty();
    }

    /** Weights are added in the order of a clause's words; rounding must not make two sums of one pair. */
    @Test
    void likenessIsTheSameFromBothSides() {
        Random random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            List<Assertion> clauses = new ArrayList<>(List.of(
                    clause("a", shared(trial)),
                    clause("b", "one two three four " + shared(trial) + " five six seven eight")));
            for (int word = 0; word < 10; word++) {
                clauses.addAll(others(random.nextInt(9), "s" + word + "t" + trial));
            }
            assertThat(couples(clauses))
                    .as("trial " + trial)
                    .filteredOn(couple -> couple.a() == 0 && couple.b() == 1)
                    .hasSize(1);
        }
    }

    private static String shared(int trial) {
        return IntStream.range(0, 10).mapToObj(word -> "s" + word + "t" + trial).collect(Collectors.joining(" "));
    }

    @Test
    void aWordThatAThousandClausesHaveBringsNoneTogether() {
        assertThat(joined(700)).isTrue();
        assertThat(joined(1_300)).isFalse();
    }

    @Test
    void suchWordsAreCounted() {
        List<Assertion> clauses = others(1_300, "v");
        assertThat(new Counterparts(clauses, new ClauseWeights(clauses)).passedOver())
                .isEqualTo(1);
        List<Assertion> fewer = others(700, "v");
        assertThat(new Counterparts(fewer, new ClauseWeights(fewer)).passedOver())
                .isZero();
    }

    private static boolean joined(int having) {
        List<Assertion> clauses = new ArrayList<>(List.of(clause("a", "v"), clause("b", "v")));
        clauses.addAll(others(having, "v"));
        return couples(clauses).stream().anyMatch(couple -> couple.a() == 0 && couple.b() == 1);
    }
}
