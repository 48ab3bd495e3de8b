package dev.silang.check.pair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.value.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueNamesTest {
    private static List<String> parts(String name) {
        return new StoryBuilder().claim(StoryBuilder.person("a", name)).nameParts();
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
        assertThat(ValueNames.areKin(parts(a), parts(b))).isEqualTo(kin);
        assertThat(ValueNames.areKin(parts(b), parts(a))).isEqualTo(kin);
    }

    @Test
    void wordsAreCompared() {
        assertThat(ValueNames.shared(parts("Rina Kartika Sari"), parts("Rina Kartika Putri")))
                .isEqualTo(2);
        assertThat(ValueNames.nearest(parts("Rina Kartika"), parts("Rina Kartini")))
                .isEqualTo(2);
        assertThat(ValueNames.nearest(parts("Rina"), parts("Rina"))).isNegative();
        assertThat(ValueNames.of(Place.of("Sungai Tua", "river"))).isEqualTo("sungai tua");
    }
}
