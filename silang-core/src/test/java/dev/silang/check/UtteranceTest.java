package dev.silang.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.Utterance.Difference.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UtteranceTest {
    private static Utterance of(String first, String second) {
        return new CheckedReports()
                .at("08:00", "\"" + first + ",\" kata Budi Santoso.")
                .at("08:00", "\"" + second + ",\" kata Budi Santoso.")
                .story()
                .utterances()
                .get(0);
    }

    @Test
    void aChangedMeaningIsAConflict() {
        assertThat(of("Jembatan itu aman untuk truk", "Jembatan itu tidak aman untuk truk")
                        .isConflict())
                .isTrue();
    }

    @Test
    void otherWordsAreNone() {
        assertThat(of("Jembatan itu aman untuk truk", "Jembatan itu aman untuk truk besar")
                        .isConflict())
                .isFalse();
    }

    @Test
    void theFirstVersionHasNoDifferences() {
        Utterance utterance = of("Jembatan itu aman untuk truk", "Jembatan itu tidak aman untuk truk");
        assertThat(utterance.id()).isEqualTo("u1");
        assertThat(utterance.versions().get(0).differences()).isEmpty();
        assertThat(utterance.versions().get(1).differences()).hasSize(1);
    }

    @Test
    void allButWordingChangesTheMeaning() {
        assertThat(Arrays.stream(Kind.values()).filter(kind -> !kind.changesMeaning()))
                .containsExactly(Kind.WORDING);
        assertThat(Arrays.stream(Kind.values()).map(Kind::label))
                .containsExactly("wording", "name", "number", "negation");
    }
}
