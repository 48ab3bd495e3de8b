package dev.silang.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "Surya Atmaja, Surya Atmaja, SAME",
        "SURYA ATMAJA, Surya Atmaja, SAME",
        "Park Min-ho, Park Min Ho, SAME",
        "Djoko Soeprapto, Joko Suprapto, SAME",
        "Tjokro Handojo, Cokro Handoyo, SAME",
        "Muhammad Fauzan, Mohamad Pauzan, SAME",
        "Moh. Fauzan, Muhamad Fauzan, SAME",
        "Setyawan Adhi, Setiawan Adi, SAME",
        "Nur Hayati, Nurhayati, SAME",
        "José Dávila, Jose Davila, SAME",
        "Bella Anggreni, Bela Anggreni, SAME",
        "Surya Atmaja Wibisana, Surya Atmaja, FINER",
        "Surya Atmaja, Atmaja, FINER",
        "Mahesa Wirawan, M. Wirawan, FINER",
        "Lukas F. Tanate, Lukas Tanate, FINER",
        "Hardiman Prakoso, Hardimas Prakoso, CONFLICT",
        "Surya Atmadja Wibisana, Surya Atmaka Wibisana, CONFLICT",
        "Wira Gunadarma, Wira Gundarma, CONFLICT",
        "Muhammad Wira Gunadarma Putra, Wira Gundarma, CONFLICT",
        "Zulwani Pandar Arsad, Zulwami Pandat Arsad, CONFLICT",
        "Kopi Senjas Beans, Kopi Senja Bean, UNRELATED",
        "Rumah Dana's Kitchen, Rumah Dana Kitchen, SAME",
        "Rumah Senja Theatre, Rumah Senja Theater, SAME",
        "Jerry Wiratama, Jerrold Wiratama, COARSER",
        "Jim Wiratama, James Wiratama, COARSER",
        "Jim Wiratama, Jack Wiratama, UNRELATED",
        "Wiratama Jerry, Wiratama Jerrold, CONFLICT",
        "Dewan Jalan Layang (Dejal), Dewan Jalan Layang (Djalang), SAME",
        "Dewan Jalan Layang (DJL), Dewan Jalan Lintas (DJL), COMPATIBLE",
        "Satuan Pangan Muda Gizi (SPMG), Satuan Muda Pangan Gizi (SPMG), SAME",
        "Badan Pangan Pusat Gizi (BPPG), Badan Pusat Pangan Gizi (BPPG), COMPATIBLE",
        "Dewan Jalan Layang (DJL), Dewan Jalan Layang, FINER",
        "Dewan Jalan Layang (DJL), Dinas Jasa Lahan (DJL), UNRELATED",
        "Polisi Resor Lembayung (Polres), Polisi Resor Cendana (Polres), UNRELATED",
        "Surya Atmaja, Surya Wibisana, UNRELATED",
        "Surya Atmaja, Bella Anggreni, UNRELATED",
        "Surya, Suria Atmaja Wibisana, COARSER",
        "Ani, Ana, UNRELATED",
        "'', Surya, UNRELATED"
    })
    void bothWaysRound(String a, String b, Relation relation) {
        assertThat(NameComparison.compare(a, b).relation()).isEqualTo(relation);
        assertThat(NameComparison.compare(b, a).relation()).isEqualTo(relation.converse());
    }

    /** Hundreds of parts are no name: nothing is looked for but the same words. */
    @Test
    void aNameThatIsNone() {
        String one = "Sari" + "-Tu".repeat(400);
        String other = "Suri" + "-Tu".repeat(400);
        assertThat(NameComparison.compare(one, one).relation()).isEqualTo(Relation.SAME);
        assertThat(NameComparison.compare(one, other).relation()).isEqualTo(Relation.UNRELATED);
    }

    @ParameterizedTest
    @CsvSource({
        "Hardiman Prakoso, Hardimas Prakoso, SPELLING",
        "Zulwani Pandar Arsad, Zulwami Pandat Arsad, SPELLING",
        "Dewan Jalan Layang (DJL), Dewan Jalan Lintas (DJL), EXPANSION",
        "Djoko Soeprapto, Joko Suprapto, EQUAL_CONVERTED",
        "Surya Atmaja, surya atmaja, EQUAL",
        "Surya Atmaja, Surya, SAYS_MORE"
    })
    void saysWhy(String a, String b, Step.Kind kind) {
        assertThat(NameComparison.compare(a, b).steps()).extracting(Step::kind).containsExactly(kind);
    }
}
