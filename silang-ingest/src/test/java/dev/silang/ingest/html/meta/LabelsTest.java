package dev.silang.ingest.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code labels.yaml}: a rule without any does not pass. */
final class LabelsTest {
    private static Stream<Labels.Rule> labels() {
        return Labels.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void labelsAreFoundWhereTheirExamplesSay(Labels.Rule rule) {
        assertThat(rule.examples()).as(rule.id()).isNotEmpty();
        assertThat(rule.not()).as(rule.id()).isNotEmpty();
        Labels labels = Labels.of(rule.kind());
        for (String text : rule.examples()) {
            assertThat(rule.start() ? labels.after(text) != null : labels.is(text))
                    .as(text)
                    .isTrue();
        }
        for (String text : rule.not()) {
            assertThat(rule.start() ? labels.after(text) != null : labels.is(text))
                    .as(text)
                    .isFalse();
        }
    }

    @Test
    void idsAreUnique() {
        assertThat(Labels.rules().stream().map(Labels.Rule::id)).doesNotHaveDuplicates();
    }
}
