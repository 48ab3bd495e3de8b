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
            assertThat(isFound(rule, labels, text)).as(text).isTrue();
        }
        for (String text : rule.not()) {
            assertThat(isFound(rule, labels, text)).as(text).isFalse();
        }
    }

    private static boolean isFound(Labels.Rule rule, Labels labels, String text) {
        return switch (rule.where()) {
            case WHOLE -> labels.is(text);
            case START -> labels.after(text) != null;
            case IN -> labels.in(text);
        };
    }

    @Test
    void idsAreUnique() {
        assertThat(Labels.rules().stream().map(Labels.Rule::id)).doesNotHaveDuplicates();
    }
}
