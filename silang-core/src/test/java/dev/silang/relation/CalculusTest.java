package dev.silang.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.value.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculusTest {
    private final Calculus calculus = new Calculus(Containment.NONE);

    @ParameterizedTest
    @CsvSource({
        "group, jemaah haji, jamaah haji, SAME",
        "group, Organisers, Organizers, SAME",
        "group, pengacara Wira Gunadarma, pengacara Wira Gundarma, CONFLICT",
        "person, Wira Gunadarma, Wira Gundarma, CONFLICT"
    })
    void ordinaryWordsMayHaveTwoSpellings(String kind, String a, String b, Relation relation) {
        assertThat(calculus.relate(new Party(a, kind), new Party(b, kind)).relation())
                .isEqualTo(relation);
    }
}
