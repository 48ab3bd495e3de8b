package dev.silang.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConceptTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "dead", "injured.light", "house.damaged.heavy", ".x", "x."})
    void keepsItsNotation(String notation) {
        assertThat(Concept.of(notation).notation()).isEqualTo(notation);
    }

    @Test
    void hasANameAndAPart() {
        Concept concept = Concept.of("house.damaged.heavy");

        assertThat(concept).isEqualTo(new Concept("house", "damaged.heavy"));
        assertThat(concept.hasPart()).isTrue();
        assertThat(concept.head()).isEqualTo(Concept.of("house"));
        assertThat(Concept.of("dead").hasPart()).isFalse();
        assertThat(Concept.of("")).isSameAs(Concept.NONE).matches(Concept::isNone);
        assertThatThrownBy(() -> new Concept("", "light")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "house, damaged.heavy, house.damaged.heavy",
        "house.damaged, heavy, house.damaged.heavy",
        "'', dead, dead",
        "driver, '', driver"
    })
    void takesAState(String base, String state, String both) {
        assertThat(Concept.of(base).in(Concept.of(state))).isEqualTo(Concept.of(both));
    }

    @ParameterizedTest
    @CsvSource({
        "injured.light, injured, true",
        "injured, injured, true",
        "injured, injured.light, false",
        "injuredness, injured, false",
        "dead, '', false"
    })
    void isWithinAnother(String one, String other, boolean within) {
        assertThat(Concept.of(one).isWithin(Concept.of(other))).isEqualTo(within);
    }
}
