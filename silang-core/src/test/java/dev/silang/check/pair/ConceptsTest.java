package dev.silang.check.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Concepts}: which counts may be of the same people, and whose numbers grow. */
class ConceptsTest {
    private static ClaimFacts of(String concept) {
        return new StoryBuilder().claim(StoryBuilder.count("a", 3, concept));
    }

    private static PairFacts pair(String a, String b) {
        return new StoryBuilder().pair(StoryBuilder.count("a", 3, a), StoryBuilder.count("b", 4, b));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "dead, dead, 1",
        "cow, cow, 1",
        "injured.light, injured.light, 1",
        // People of whom no more is said may be any people.
        "person, person, 0.4",
        "'', '', 0.4",
        "injured, injured.light, 0.9",
        "injured.heavy, injured, 0.9",
        "injured.light, injured.heavy, 0",
        "x.one, x.two, 0",
        "x, x.two, 0.9",
        "missing, buried, 0.7",
        "buried, missing, 0.7",
        "'', dead, 0.35",
        "'', house, 0.35",
        "missing, '', 0.35",
        "person, dead, 0.35",
        "dead, person, 0.35",
        "person, man, 0.35",
        "man.dead, person, 0.35",
        "person, resident, 0.35",
        "person, house, 0",
        "house, person, 0",
        "person, cow, 0",
        "dead, injured, 0",
        "cow, horse, 0"
    })
    void fit(String a, String b, double fit) {
        assertThat(pair(a, b).conceptFit()).isEqualTo(fit);
    }

    /** {@link Concepts#STRONG}. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"dead, dead, true", "injured, injured.light, true", "missing, buried, false", "person, person, false"})
    void countsOne(String a, String b, boolean one) {
        assertThat(pair(a, b).countsOne()).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dead", "injured.light", "house.damaged.heavy", "man.dead", "magnitude", "displaced"})
    void grows(String concept) {
        assertThat(of(concept).grows()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"man", "person", "man.tall", "cow", ""})
    void doesNotGrow(String concept) {
        assertThat(of(concept).grows()).isFalse();
    }

    @Test
    void varies() {
        assertThat(of("displaced").varies()).isTrue();
        assertThat(of("man.displaced").varies()).isTrue();
        assertThat(of("dead").varies()).isFalse();
        assertThat(of("man.dead").varies()).isFalse();
        assertThat(of("cow").varies()).isFalse();
    }

    @Test
    void countsGroup() {
        assertThat(of("driver").countsGroup()).isTrue();
        assertThat(of("driver.dead").countsGroup()).isTrue();
        assertThat(of("dead").countsGroup()).isFalse();
        assertThat(of("person").countsGroup()).isFalse();
        assertThat(of("cow").countsGroup()).isFalse();
    }
}
