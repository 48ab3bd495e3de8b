package dev.silang.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.Finding;
import dev.silang.check.Verdict;
import dev.silang.check.quote.Retellings;
import dev.silang.claim.Slot;
import dev.silang.source.Publishers;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingWriterTest {
    /** One for each question, under its own id; a link for each pair that decided. */
    @Test
    void aQuestionBecomesAFinding() {
        CheckedReports reports = new CheckedReports()
                .at("08:00", "Gempa itu merusak 30 rumah.")
                .at("09:00", "Gempa itu merusak 45 rumah.");
        Corroboration corroboration = new Corroboration(reports.story().origins(), List.of(), Publishers.installed());
        List<Finding> findings = new FindingWriter(CheckedReports.calculus(), corroboration, new Retellings(List.of()))
                .write(reports.questions());
        assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(findings.get(0).verdict()).isEqualTo(Verdict.UPDATE);
        assertThat(CheckedReports.links(findings.get(0)))
                .containsExactly("30 rumah / 45 rumah: UPDATE [SAME_EVENT, SAME_QUESTION, DISJOINT, LATER_REPORT]");
    }

    @Test
    void thePressingComesFirst() {
        CheckedReports reports = new CheckedReports()
                .at("09:00", "Gempa itu merusak 45 rumah dan melukai 7 orang pada Rabu (5/6/2024).")
                .at("08:00", "Gempa itu merusak 30 rumah dan melukai 7 orang pada Rabu (5/6/2024).")
                .undated("Gempa itu merusak 30 rumah. Tiga truk bantuan tiba.");
        assertThat(reports.story().findings())
                .extracting(Finding::verdict)
                .isSorted()
                .contains(Verdict.SAME, Verdict.ONLY);
    }

    @Test
    void ofOneVerdictThePlaceInTheTextCounts() {
        CheckedReports one = new CheckedReports().at("08:00", "Gempa itu merusak 30 rumah dan melukai 7 orang.");
        assertThat(one.called(Verdict.ONLY, Slot.QUANTITY)).containsExactly("30 rumah", "7 orang");
    }

    @Test
    void thePositionWithTheMostOriginsComesFirst() {
        CheckedReports three = new CheckedReports()
                .by("Kabar Bening", "08:00", "Gempa itu merusak 30 rumah di Kendal.")
                .by("Suara Lereng", "09:00", "Gempa itu merusak 45 rumah di Kendal.")
                .by("Berita Muara", "10:00", "Sebanyak 45 rumah rusak akibat gempa di Kendal.");
        Finding finding = three.findings(Slot.QUANTITY).get(0);
        assertThat(CheckedReports.positions(finding)).containsExactly("45 rumah", "30 rumah");
        assertThat(finding.positions().get(0).value().notation()).isEqualTo("45");
    }

    @Test
    void aPositionHasItsMostPreciseValue() {
        CheckedReports two = new CheckedReports()
                .at("08:00", "Gempa itu merusak sekitar 30 rumah.")
                .at("09:00", "Gempa itu merusak 28 rumah.");
        assertThat(two.findings(Slot.QUANTITY).get(0).positions())
                .singleElement()
                .satisfies(position -> assertThat(position.value().notation()).isEqualTo("28"));
    }
}
