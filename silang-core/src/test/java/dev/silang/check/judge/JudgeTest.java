package dev.silang.check.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.Verdict;
import dev.silang.check.align.Aligned;
import dev.silang.claim.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private final CheckedReports reports = new CheckedReports();

    private JudgeTest injured(String time, String count) {
        reports.at(time, count + " orang luka-luka akibat ledakan itu.");
        return this;
    }

    private List<Verdict> verdicts() {
        return reports.findings(Slot.QUANTITY).stream()
                .map(finding -> finding.verdict())
                .toList();
    }

    @Test
    void oneReportAlone() {
        injured("08:00", "Sebanyak 80");
        assertThat(verdicts()).containsExactly(Verdict.ONLY);
    }

    @Test
    void twoReportsThatAgree() {
        injured("08:00", "Sebanyak 80").injured("10:00", "Sebanyak 80");
        assertThat(verdicts()).containsExactly(Verdict.SAME);
    }

    @Test
    void oneIsMorePrecise() {
        injured("08:00", "Sekitar 80").injured("10:00", "Sebanyak 78");
        assertThat(verdicts()).containsExactly(Verdict.FINER);
    }

    @Test
    void aLaterTollReplacesTheEarlier() {
        injured("08:00", "Sebanyak 80").injured("10:00", "Sebanyak 65");
        assertThat(verdicts()).containsExactly(Verdict.UPDATE);
    }

    /** A figure that rises or falls does not keep its digits: a scale word was dropped. */
    @Test
    void aDroppedScaleWordIsNoUpdate() {
        reports.at("08:00", "Sebanyak 1,257 juta orang mengungsi akibat ledakan itu.");
        reports.at("10:00", "Sebanyak 1.257 orang mengungsi akibat ledakan itu.");
        assertThat(verdicts()).containsExactly(Verdict.CONFLICT);
    }

    @Test
    void tollsOfOneTimeConflict() {
        injured("08:00", "Sebanyak 80").injured("08:00", "Sebanyak 65");
        assertThat(verdicts()).containsExactly(Verdict.CONFLICT);
    }

    @Test
    void tollsOfUnknownTimesConflict() {
        reports.undated("Sebanyak 80 orang luka-luka akibat ledakan itu.");
        injured("10:00", "Sebanyak 65");
        assertThat(verdicts()).containsExactly(Verdict.CONFLICT);
    }

    /** 32, then 45, then about 30 again: somebody still has the old figure. About 30 may be any of two. */
    @Test
    void anOldFigureThatComesBackConflicts() {
        reports.at("08:00", "Ledakan gudang kimia di Kendal melukai 32 orang.");
        injured("09:00", "Sebanyak 45").injured("10:00", "Sekitar 30").injured("11:00", "Sebanyak 28");
        assertThat(reports.called(Verdict.CONFLICT, Slot.QUANTITY)).containsExactly("28 orang / 32 orang / 45 orang");
    }

    /** At least 45, then 50: what follows the other agrees with it, and still no old figure came back. */
    @Test
    void aBoundThatIsReachedIsNoReturn() {
        injured("08:00", "Sebanyak 40").injured("10:00", "Sedikitnya 45").injured("12:00", "Sebanyak 50");
        assertThat(verdicts()).containsExactly(Verdict.UPDATE);
    }

    /** Of benches no count grows by itself; that one report tells of both settles it, whatever its clauses share. */
    @Test
    void whatAReportTellsToHaveChangedIsAnUpdate() {
        reports.at("08:00", "Panitia menyediakan 300 kursi bagi warga.");
        reports.at("10:00", "Kuota itu akan ditambah dari 300 kursi menjadi 450 kursi.");
        assertThat(reports.called(Verdict.UPDATE, Slot.QUANTITY)).containsExactly("300 kursi / 450 kursi");
    }

    @Test
    void aReportThatKnowsBothIsNotOfBefore() {
        reports.at("08:00", "Panitia menyediakan 300 kursi bagi warga. Tahun lalu tersedia 450 kursi.");
        reports.at("10:00", "Kuota itu akan ditambah dari 300 kursi menjadi 450 kursi.");
        assertThat(reports.called(Verdict.UPDATE, Slot.QUANTITY)).isEmpty();
    }

    @Test
    void whatDoesNotGrowConflicts() {
        reports.at("08:00", "Gempa M 5,2 mengguncang Kendal. Guru itu membeli 12 meja untuk kelas baru.")
                .at("10:00", "Gempa M 5,2 mengguncang Kendal. Guru itu membeli 15 meja untuk kelas baru.");
        assertThat(reports.called(Verdict.CONFLICT, Slot.QUANTITY)).containsExactly("12 meja / 15 meja");
    }

    @Test
    void whoFledMayReturn() {
        reports.at("08:00", "Sebanyak 400 warga mengungsi akibat banjir.")
                .at("10:00", "Sebanyak 200 warga mengungsi akibat banjir.");
        assertThat(verdicts()).containsExactly(Verdict.UPDATE);
    }

    /** What a report gives "so far" goes on, whatever it counts. */
    @Test
    void whatIsToldAsOfATimeIsUpdated() {
        reports.at("08:00", "Banjir melanda Kendal. Guru itu membeli 12 meja untuk kelas baru.")
                .at(
                        "10:00",
                        "Banjir melanda Kendal. Hingga pukul 09.30 WIB, guru itu membeli 15 meja untuk kelas baru.");
        assertThat(verdicts()).contains(Verdict.UPDATE).doesNotContain(Verdict.CONFLICT);
    }

    /** The counts say themselves when they held. */
    @Test
    void countsOfTwoTimesInReportsOfOne() {
        reports.at("08:00", "Hingga Selasa (4/6/2024) pukul 20.00 WIB, 14 orang tewas akibat gempa itu.")
                .at("08:00", "Hingga Rabu (5/6/2024) pukul 07.00 WIB, 20 orang tewas akibat gempa itu.");
        assertThat(verdicts()).containsExactly(Verdict.UPDATE);
    }

    @Test
    void aGuessGivesWay() {
        reports.at("08:00", "Polisi menduga kebakaran pasar itu terjadi pukul 02.00 WIB.")
                .at("10:00", "Kebakaran pasar itu terjadi pukul 04.00 WIB.");
        assertThat(reports.called(Verdict.UPDATE, Slot.WHEN)).hasSize(1);
    }

    @Test
    void aGuessDoesNotReplaceWhatIsKnown() {
        reports.at("08:00", "Kebakaran pasar itu terjadi pukul 04.00 WIB.")
                .at("10:00", "Polisi menduga kebakaran pasar itu terjadi pukul 02.00 WIB.");
        assertThat(reports.called(Verdict.CONFLICT, Slot.WHEN)).hasSize(1);
    }

    @Test
    void anAgencyRevisesWhereAnEarthquakeWas() {
        reports.at("08:00", "Gempa di Cianjur berpusat di 10 km barat daya Cianjur.")
                .at("10:00", "Gempa di Cianjur berpusat di 25 km barat daya Cianjur.");
        assertThat(reports.called(Verdict.UPDATE, Slot.WHERE)).hasSize(1);
    }

    /** What a question's links say is what its verdict is made of. */
    @Test
    void linksComeWithTheirSteps() {
        injured("08:00", "Sebanyak 80").injured("10:00", "Sebanyak 65");
        Judge judge = new Judge(CheckedReports.calculus());
        Aligned question = reports.questions().stream()
                .filter(one -> !one.oppositions().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(judge.verdict(question, judge.judge(question))).isEqualTo(Verdict.UPDATE);
        assertThat(judge.verdict(question, List.of())).isEqualTo(Verdict.SAME);
        assertThat(CheckedReports.links(reports.findings(Slot.QUANTITY).get(0)))
                .containsExactly("80 orang / 65 orang: UPDATE [SAME_EVENT, SAME_QUESTION, DISJOINT, LATER_REPORT]");
    }
}
