package dev.silang.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.value.Abbreviation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AbbreviationComparisonTest {
    private static Abbreviation of(String letters, String words) {
        List<String> all = List.of(words.split(" "));
        return new Abbreviation(letters, all, all);
    }

    @ParameterizedTest
    @CsvSource({
        "komisi pengawas jalan, komisi pengawas jalan, SAME, EQUAL",
        "komisi pengawas jalan, komisi pengavas djalan, SAME, EQUAL_CONVERTED",
        "komisi pengawas jalan, komisi pengawass jaln, SAME, EQUAL_CONVERTED",
        "komisi pengiriman jalan, komisi pengirman jaaln, SAME, EQUAL_CONVERTED",
        "komisi gizi jalan, komisi gii jalan, SAME, EQUAL_CONVERTED",
        "komisi pengawas jalan, kantorkomisi pengawas jalan, SAME, EQUAL_CONVERTED",
        "komisi pengawas jalan, komisi pengelola jalan, CONFLICT, EXPANSION",
        "komisi pengawas jalan, komisi pengawasan jalan, CONFLICT, EXPANSION",
        "komisi pangan pusat, komisi pusat pangan, CONFLICT, EXPANSION",
        "komisi pengawas jalan, kantor pengelola jalan, UNRELATED, ",
        "pusat pangan kota, pangan pusat kebun, UNRELATED, "
    })
    void bothWaysRound(String a, String b, Relation relation, Step.Kind why) {
        Explanation there = AbbreviationComparison.compare(of("KPJ", a), of("KPJ", b));
        if (why != Step.Kind.EQUAL) {
            assertThat(there.relation()).isEqualTo(relation);
            assertThat(there.steps()).extracting(Step::kind).isEqualTo(why == null ? List.of() : List.of(why));
        }
        assertThat(AbbreviationComparison.compare(of("KPJ", b), of("KPJ", a)).relation())
                .isEqualTo(relation);
        assertThat(new Calculus(Containment.NONE)
                        .relate(of("KPJ", a), of("KPJ", b))
                        .relation())
                .isEqualTo(relation);
    }

    @Test
    void otherLettersAreNotCompared() {
        assertThat(AbbreviationComparison.compare(of("KPJ", "komisi pengawas jalan"), of("KPT", "komisi pengawas tol"))
                        .relation())
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void rootsAreComparedAndNotWords() {
        Abbreviation inflected =
                new Abbreviation("KMJ", List.of("komisi", "makanan", "jalan"), List.of("komisi", "makan", "jalan"));
        assertThat(AbbreviationComparison.compare(inflected, of("KMJ", "komisi makan jalan"))
                        .relation())
                .isEqualTo(Relation.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Kepala Komisi Pengawas Jalan dan Tol (KPJT), komisi pengawas jalan tol",
        "Komisi Pengawas Jalan-Tol(KPJT), komisi pengawas jalan tol",
        "Komisi Pengawas Jalan (KPJT), ",
        "Komisi Pengawas (KP), ",
        "Komisi Pengawas Jalan Tol, "
    })
    void aNameMayHaveItBehind(String name, String words) {
        Abbreviation found = AbbreviationComparison.of(name);
        assertThat(found == null ? null : String.join(" ", found.words())).isEqualTo(words);
    }

    @Test
    void eachLetterHasItsWord() {
        assertThatThrownBy(() -> of("KPJT", "komisi pengawas jalan")).isInstanceOf(IllegalArgumentException.class);
        assertThat(of("KPJ", "komisi pengawas jalan").notation()).isEqualTo("abbreviation:KPJ=komisi pengawas jalan");
    }
}
