package dev.silang.check.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.InventedWords;
import dev.silang.check.Verdict;
import dev.silang.claim.Slot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignerTest {
    private final CheckedReports reports = new CheckedReports();

    /** The questions with more than one claim, by the evidence of their positions. */
    private List<List<List<String>>> shared() {
        return reports.questions().stream()
                .map(question -> CheckedReports.words(question.positions()))
                .filter(positions -> positions.stream().mapToInt(List::size).sum() > 1)
                .toList();
    }

    @Test
    void positionsThatOpposeAreOneQuestion() {
        reports.at("08:00", "Gempa itu merusak 30 rumah.")
                .at("09:00", "Gempa itu merusak 45 rumah.")
                .at("10:00", "Gempa itu merusak 45 rumah.");
        assertThat(shared()).contains(List.of(List.of("30 rumah"), List.of("45 rumah", "45 rumah")));
    }

    @Test
    void aQuestionHasWhatHoldsItTogether() {
        reports.at("08:00", "Gempa itu merusak 30 rumah dan melukai 7 orang.")
                .at("09:00", "Gempa itu merusak 45 rumah dan melukai 7 orang.");
        List<Aligned> questions = reports.questions().stream()
                .filter(question -> CheckedReports.words(question.positions())
                                .toString()
                                .contains("rumah")
                        || CheckedReports.words(question.positions()).toString().contains("7 orang"))
                .toList();
        assertThat(questions).hasSize(2);
        assertThat(questions)
                .extracting(question -> question.oppositions().size())
                .containsExactlyInAnyOrder(1, 0);
        assertThat(questions)
                .extracting(question -> question.agreements().size())
                .containsExactlyInAnyOrder(0, 1);
    }

    /** A clock time and a date answer two questions, and so do numbers of two units. */
    @Test
    void onlyOneKindIsCompared() {
        reports.at("08:00", "Gempa terjadi pukul 05.30 WIB.").at("09:00", "Gempa terjadi pada Rabu (5/6/2024).");
        assertThat(shared()).isEmpty();
    }

    /** Two thousand of one kind are compared; of one more the last of the longest report is not. */
    @Test
    void twoThousandOfAKindAreCompared() {
        String others = IntStream.range(0, 1_997)
                .mapToObj(i -> "Gudang itu menyimpan 30 %s.".formatted(InventedWords.word(i)))
                .collect(Collectors.joining(" "));
        reports.at("08:00", "Gempa itu merusak 30 rumah dan melukai 40 orang.")
                .at("09:00", others)
                .at("10:00", "Gempa itu merusak 30 rumah dan melukai 40 orang.");
        assertThat(reports.check().claims())
                .filteredOn(claim -> claim.slot() == Slot.QUANTITY)
                .hasSize(2_001);
        assertThat(reports.called(Verdict.SAME, Slot.QUANTITY)).containsExactly("30 rumah", "40 orang");
        assertThat(reports.story().uncompared().claims()).isEqualTo(1);
    }
}
