package dev.silang.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.PackLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "id, menabrak, tabrak",
        "id, ditabrak, tabrak",
        "id, tabrakan, tabrak",
        "id, bertabrakan, tabrak",
        "id, penyebabnya, sebab",
        "id, disebabkan, sebab",
        "id, memukul, pukul",
        "id, pembunuhan, bunuh",
        "id, keterbatasan, batas",
        "id, kali, kali",
        "id, masalah, masalah",
        "en, costs, cost",
        "en, raising, rais",
        "en, raised, rais",
        "en, gas, gas"
    })
    void takesOffAffixes(String code, String word, String stem) {
        assertThat(new Stems(PackLoader.load(code)).stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "id, makanan, makan",
        "id, makanannya, makan",
        "id, pengawasan, pengawasan",
        "id, keamanan, keamanan",
        "id, agencies, agenci",
        "id, farming, farm",
        "en, farming, farm",
        "en, works, work",
        "en, agency's, agency"
    })
    void takesInflectionOffRootsAlone(String code, String word, String root) {
        assertThat(new Stems(PackLoader.load(code)).withoutInflection(word)).isEqualTo(root);
    }
}
