package dev.silang.ingest.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code hints.yaml}: a rule without any does not pass. */
final class HintsTest {
    private static Stream<Hints.Hint> hints() {
        return Hints.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("hints")
    void namesSpeakOfWhatTheirExamplesSay(Hints.Hint hint) {
        assertThat(hint.examples()).as(hint.id()).isNotEmpty();
        for (String names : hint.examples()) {
            assertThat(Hints.installed().names(Hints.installed().in(names)))
                    .as(names)
                    .contains(hint.id());
        }
        for (String names : hint.not()) {
            assertThat(Hints.installed().names(Hints.installed().in(names)))
                    .as(names)
                    .doesNotContain(hint.id());
        }
    }

    @Test
    void idsAreUniqueAndFitIntoTheBitsOfANumber() {
        assertThat(Hints.installed().ids()).doesNotHaveDuplicates().hasSizeLessThan(32);
    }
}
