package dev.silang.check.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.silang.check.align.Clauses;
import dev.silang.claim.Assertion;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is seen of two clauses, number by number. */
class ClauseObservationsTest {
    private static final Assertion A = Clauses.clause("a", "banjir rendam+ pasar lama kota");
    private static final Assertion B = Clauses.clause("b", "pasar lama rendam+ banjir");
    private static final Assertion C = Clauses.clause("c", "angin rusak+ sekolah kota");
    private static final ClauseWeights WEIGHTS = new ClauseWeights(List.of(A, B, C));

    private static double seen(String feature, Map<String, BitSet> told) {
        double[] row = new ClauseObservations(WEIGHTS, told).of(new ClausePair(A, B, 0.8, 0.1, 0.2));
        return row[ClauseObservations.FEATURES.place(feature)];
    }

    private static double seen(String feature) {
        return seen(feature, Map.of());
    }

    /** Two of three clauses have a word. */
    private static final double TWO_OF_THREE = Math.log(4 / 2.0);

    @Test
    void aWordWeighsByHowFewHaveIt() {
        assertThat(WEIGHTS.of(WEIGHTS.wordsOf(A)[0])).isEqualTo(TWO_OF_THREE);
        assertThat(WEIGHTS.of(WEIGHTS.wordsOf(C)[0])).isEqualTo(Math.log(4));
    }

    @Test
    void whatBothHave() {
        assertThat(seen("likeness")).isEqualTo(0.8);
        assertThat(seen("margin")).isEqualTo(0.1);
        assertThat(seen("greater-margin")).isEqualTo(0.2);
        assertThat(seen("shared-weight")).isCloseTo(4 * TWO_OF_THREE, within(1e-9));
        assertThat(seen("contained")).isCloseTo(1, within(1e-9));
        assertThat(seen("shared-predicates")).isEqualTo(1);
        assertThat(seen("rarest-shared")).isEqualTo(TWO_OF_THREE);
        assertThat(seen("words")).isEqualTo(4);
        assertThat(seen("most-words")).isEqualTo(5);
    }

    @Test
    void theLongestRunStandsSideBySideInBoth() {
        assertThat(seen("longest-run")).isCloseTo(2 * TWO_OF_THREE, within(1e-9));
    }

    @Test
    void whatIsToldInOneOfThemIsToldAlready() {
        BitSet banjir = new BitSet();
        banjir.set(0, 6);
        assertThat(seen("untold-words")).isEqualTo(4);
        assertThat(seen("untold-words", Map.of("a", banjir))).isEqualTo(3);
        assertThat(seen("untold-weight", Map.of("a", banjir))).isCloseTo(3 * TWO_OF_THREE, within(1e-9));
    }
}
