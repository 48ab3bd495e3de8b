package dev.silang.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code hints.yaml} and {@code labels.yaml}: a rule without any does not pass. */
final class PageWordsTest {
    private static Stream<Hints.Rule> hints() {
        return Hints.rules().stream();
    }

    private static Stream<Labels.Rule> labels() {
        return Labels.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("hints")
    void namesSpeakOfWhatTheirExamplesSay(Hints.Rule rule) {
        assertThat(rule.examples()).as(rule.id()).isNotEmpty();
        for (String names : rule.examples()) {
            assertThat(Hints.installed().names(Hints.installed().in(names)))
                    .as(names)
                    .contains(rule.id());
        }
        for (String names : rule.not()) {
            assertThat(Hints.installed().names(Hints.installed().in(names)))
                    .as(names)
                    .doesNotContain(rule.id());
        }
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
    void idsAreUniqueAndFitIntoTheBitsOfANumber() {
        List<String> ids = Hints.installed().ids();
        assertThat(ids).doesNotHaveDuplicates().hasSizeLessThan(32);
        assertThat(Labels.rules().stream().map(Labels.Rule::id)).doesNotHaveDuplicates();
    }
}
