package dev.silang.eval.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportFaultsTest {
    @Test
    void genericQuestionsHaveNoWordOfTheirOwn() {
        assertThat(ReportFaults.generic(List.of(
                        "Which groups took part?",
                        "Kelompok mana yang terlibat?",
                        "When did it happen?",
                        "What was it about?",
                        "How many houses burned?",
                        "Kapan banjir terjadi?")))
                .hasSize(4)
                .doesNotContain("How many houses burned?", "Kapan banjir terjadi?");
    }

    @Test
    void aQuestionIsAskedTwiceWhateverItsLetters() {
        assertThat(ReportFaults.twice(List.of("Siapa Ratna?", "Siapa Dewi?", "siapa ratna?")))
                .containsExactly("siapa ratna?");
    }

    @Test
    void templatesAreFilled() {
        assertThat(ReportFaults.unfilled(List.of("How many {thing} burned?", "Where did  it go?", "Who is Ratna?")))
                .containsExactly("How many {thing} burned?", "Where did  it go?");
    }
}
