package dev.silang.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TermVectorTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    private static final TermVector A = new TermVector(new int[] {1, 3, 5}, new float[] {1, 2, 2});
    private static final TermVector B = new TermVector(new int[] {2, 3}, new float[] {4, 3});

    @Test
    void cosineIsOneForTheSameAndNoneForNothingShared() {
        assertThat(A.cosine(A)).isEqualTo(1, CLOSE);
        assertThat(A.cosine(B)).isEqualTo(6.0 / 15, CLOSE);
        assertThat(A.cosine(TermVector.EMPTY)).isZero();
    }

    @Test
    void coverIsTheShareOfItsOwnWeight() {
        assertThat(A.coveredBy(B)).isEqualTo(4.0 / 9, CLOSE);
        assertThat(B.coveredBy(A)).isEqualTo(9.0 / 25, CLOSE);
        assertThat(TermVector.EMPTY.coveredBy(A)).isEqualTo(-1);
    }

    @Test
    void addsAndCuts() {
        TermVector sum = A.plus(B);
        assertThat(sum.size()).isEqualTo(4);
        assertThat(sum.heaviest(2)).containsExactly(2, 1);
        TermVector cut = sum.cut(2);
        assertThat(cut.term(0)).isEqualTo(2);
        assertThat(cut.term(1)).isEqualTo(3);
        assertThat(cut.weight(1)).isEqualTo(5);
        assertThat(A.shared(B)).containsExactly(3);
        assertThat(A.unit().cosine(A)).isEqualTo(1, CLOSE);
    }

    @Test
    void whatTheOtherDoesNotHave() {
        TermVector both = A.plus(B);
        assertThat(A.heaviestBeside(both)).isZero();
        assertThat(both.heaviestBeside(TermVector.EMPTY)).isEqualTo(5);
        assertThat(both.heaviestBeside(both.cut(1))).isEqualTo(4);
    }
}
