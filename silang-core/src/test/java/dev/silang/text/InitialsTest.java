package dev.silang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitialsTest {
    private static final Set<String> SKIPPED = Set.of("dan", "di");

    private static List<String> words(String letters, String text) {
        List<String> words = List.of(text.split(" "));
        return Initials.of(letters, words, at -> SKIPPED.contains(words.get(at))).stream()
                .map(words::get)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "KPJT, komisi pengawas jalan tol, komisi pengawas jalan tol",
        "KPJT, kepala komisi pengawas jalan dan tol, komisi pengawas jalan tol",
        "KPJ, kepala kantor pengawas jalan, kantor pengawas jalan",
        "KDD, komite dana dan denda, komite dana denda",
        "ODP, orang di dan pemantauan, orang dan pemantauan",
        "KDP, komite di pulau, komite di pulau"
    })
    void areReadFromTheLastWordBackwards(String letters, String text, String name) {
        assertThat(words(letters, text)).containsExactly(name.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"KPJT, komisi pengawas tol", "KPJ, komisi pengawas jalan dan", "KPJ, komisi bersama pengawas jalan"})
    void areNotThoseOfOtherWords(String letters, String text) {
        assertThat(words(letters, text)).isEmpty();
    }

    @Test
    void wordsThatMayAllBeSkippedAreTriedOnce() {
        List<String> many = Collections.nCopies(400, "dan");
        assertThat(Initials.of("KDDDDDDDDDDD", many, at -> true)).isEmpty();
        assertThat(Initials.of("KPJ", List.of(), at -> true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KPJ, true", "KPJTKPJTKPJT, true", "KP, false", "KPJTKPJTKPJTK, false", "KpJ, false", "KP2J, false"})
    void areThreeToTwelveCapitals(String word, boolean all) {
        assertThat(Initials.areAll(word)).isEqualTo(all);
    }
}
