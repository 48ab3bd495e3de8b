package dev.silang.check.pair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.value.Party;
import dev.silang.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueNamesTest {
    private static Party person(String name) {
        return new Party(name, "person");
    }

    @ParameterizedTest
    @CsvSource({
        "Sutrisno Wibawa, Sutrisno Wibisana, true",
        "Gedung Sasana Budaya, Gedung Sasana Karya, true",
        "Bertrandus, Betrandus, true",
        "Sutrisno, Sutrisno Wibawa, false",
        "Sutrisno Wibawa, Hartati Lestari, false",
        "Budi, Tono, false",
    })
    void kinShareAWordOrMostLettersAndPartInAnother(String a, String b, boolean kin) {
        assertThat(ValueNames.areKin(person(a), person(b))).isEqualTo(kin);
        assertThat(ValueNames.areKin(person(b), person(a))).isEqualTo(kin);
    }

    @Test
    void wordsAreCompared() {
        assertThat(ValueNames.shared(person("Rina Kartika Sari"), person("Rina Kartika Putri")))
                .isEqualTo(2);
        assertThat(ValueNames.nearest(person("Rina Kartika"), person("Rina Kartini")))
                .isEqualTo(2);
        assertThat(ValueNames.nearest(person("Rina"), person("Rina"))).isNegative();
        assertThat(ValueNames.of(Place.of("Sungai Tua", "river"))).isEqualTo("sungai tua");
    }
}
