package dev.silang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FeatureSetTest {
    @Test
    void aNameStandsAtItsPlace() {
        FeatureSet features = FeatureSet.of(List.of("words", "links"));
        assertThat(features.place("links")).isEqualTo(1);
        assertThat(features.has("commas")).isFalse();
        assertThat(features.size()).isEqualTo(2);
    }

    @Test
    void anUnknownNameHasNone() {
        FeatureSet features = FeatureSet.of(List.of("words"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> features.place("wrods"))
                .withMessage("unknown feature wrods");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "words"})
    void namesAreSingleWordsAndDifferent(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> FeatureSet.of(List.of("words", name)));
    }
}
